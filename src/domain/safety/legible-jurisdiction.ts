/**
 * The law of a place and the network's own document, made fit to be shown whatever is in their rows: what can be read is
 * kept, above all an emergency number and the standing safety notice, and what cannot is as strict as it can be meant.
 */
import { z } from 'zod'
import { entriesIn, isReadable, readWith, salvage } from '../publication/salvage'
import type { JurisdictionView } from '../publication/view-types'
import type { ViewOf } from '../kinds'
import { jurisdiction } from '../kinds/jurisdiction'
import { network } from '../kinds/network'
import { key, language, words } from '../kinds/terms'
import { ownView, type RowFacts } from './legible'
import { recordOf } from './read-ruling'

/** A country that nobody knows, in the code that is kept for it. */
const nowhere = 'ZZ'
/** A legal review that was due before anything here began. */
const longAgo = '0001-01-01'

const jurisdictionView = jurisdiction.view
const networkView = network.view
const title = jurisdictionView.shape.titles.element
const holiday = jurisdictionView.shape.holidays.unwrap().element
/** What decides which sessions may be offered: where one is lost, no title gives the right to any. */
const permitting = ['forbiddenTechniques', 'internalProceduresAllowed', 'titles'] as const

/**
 * A jurisdiction. One that is not whole is not the one that was reviewed: its legal review counts as overdue, so it is
 * strict with claims and its self-check is a table (R33). A number that is lost is an empty one.
 */
export const legibleJurisdiction = (raw: unknown, row: RowFacts): JurisdictionView => {
  const view = ownView(raw, row)
  const isToldWhole = Array.isArray(view.forbiddenTechniques)
  const sound = isToldWhole && readWith(jurisdictionView, view)
  if (sound) return sound
  const isPermitting = isToldWhole && permitting.every((field) => isReadable(jurisdictionView, view, field))
  const strict = salvage(jurisdictionView, view, {
    key: row.key,
    code: nowhere,
    name: readWith(words, row.title) ?? row.key,
    emergencyNumber: '',
    adviceLine: null,
    claimsPolicy: 'strict',
    titles: entriesIn(title, view.titles),
    forbiddenTechniques: entriesIn(key, view.forbiddenTechniques),
    internalProceduresAllowed: false,
    sameGenderPractice: false,
    testimonialsAllowed: false,
    selfCheckMode: 'table',
    taxDisplay: 'exclusive',
    taxName: null,
    currency: '',
    country: nowhere,
    weekStart: 'mon',
    weekend: [],
    numbering: 'latn',
    imprintRequired: true,
    requiredNotices: entriesIn(words, view.requiredNotices),
    holidays: entriesIn(holiday, view.holidays),
    legalReviewDue: longAgo,
  })
  return { ...strict, legalReviewDue: longAgo, ...(isPermitting ? {} : { titles: [] }) }
}

/** The network as its clinics' pages name it. Whether a host is the network's is not asked here. */
export const legibleNetwork = (raw: unknown, row: RowFacts): ViewOf<'network'> => {
  const view = recordOf(raw)
  const name = readWith(words, row.title) ?? row.key
  return (
    readWith(networkView, view) ??
    salvage(networkView, view, {
      brand: name,
      tagline: name,
      safetyNotice: '',
      correctionNotice: '',
      domains: entriesIn(z.string(), view.domains),
      defaultLocale: row.locale,
      locales: entriesIn(language, view.locales),
      selfCheckMode: 'table',
      phone: null,
      theme: { accent: '', accentDark: '' },
      review: null,
      safetyLang: row.locale,
    })
  )
}
