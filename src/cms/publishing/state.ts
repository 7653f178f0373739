/** What an editor sees about each language of a document: live, scheduled, waiting for a clinician, or not there. */
import { needsSignature } from '@/domain/kinds'
import { locales as allLocales, sourceLocale, type Locale } from '@/domain/locale/locales'
import { doorPool, txOf, type Tx } from '@/publishing/database'
import { hasBeenLive, unsignedFor, type Unsigned } from '@/publishing/going-live'
import { wordsOfUnit } from '@/domain/publication/units'
import type { LineKey } from '@/publishing/ledger'
import {
  hashOf,
  outdatedPieces,
  present,
  staleFields,
  translatedFromNow,
  type Document,
  type StaleField,
} from '@/publishing/present'
import { draftOf, withReview, type Reference } from '@/publishing/ready'
import { baseMark, stateHash } from '@/publishing/shown'
import { toSign, unitName } from '@/publishing/sign-off'
import { coverageOf } from '@/publishing/statements'
import type { WorkingCopy } from './load'
import { marksIn } from './shown'
import type { Subject } from './subject'

export type LanguageState = {
  locale: Locale
  /** Of all that an act on this language is shown, and of what is live and scheduled alone. */
  hash: string
  liveHash: string
  /** Of the working copy alone: what a form that was opened at the same moment has as its base. */
  base: string
  /** Complete enough to be shown. */
  isComplete: boolean
  /** Its safety words are older than the English, which then stand in for them. */
  isStale: boolean
  /** Fields whose English words have changed since they were translated. */
  stale: StaleField[]
  needsSignature: boolean
  /** What a clinician has not signed, unit by unit: its name for `ticked`, its field, its words (null: they are gone). */
  uncovered: { unit: string; field: string; words: string | null }[]
  /** The same where a clinician confirms that outdated words still say what the English says; empty where none are. */
  toConfirm: { unit: string; field: string; words: string | null }[]
  /** The names of the units that are signed; to tick them again renews their date. */
  covered: string[]
  signedBy: string | null
  live: { since: string; by: string; isCurrent: boolean } | null
  /** What goes live later, by its moment. */
  scheduled: { at: string; by: string }[]
  /** Of a clinic that was never live in this language: what has to be signed in it first (R22). */
  waitsFor: Unsigned[]
}

const waitsFor = async (tx: Tx, copy: WorkingCopy, locale: Locale): Promise<Unsigned[]> => {
  if (copy.collection !== 'clinics') return []
  const [now] = await tx.query<{ moment: string }>(`SELECT to_json(ledger.moment()) #>> '{}' AS moment`)
  const moment = now?.moment ?? new Date().toISOString()
  if (await hasBeenLive(tx, copy.key, locale, moment)) return []
  const optOuts = (copy.languages[locale]?.optOuts ?? []) as string[]
  return unsignedFor(tx, { clinic: copy.key, locale, optOuts, moment })
}

type InCopy = Omit<LanguageState, 'locale' | 'hash' | 'liveHash' | 'base' | 'live' | 'scheduled'> & {
  contentHash: string | null
}

/** What there is in a language of which no working copy is left. */
const nothing: InCopy = {
  isComplete: false,
  isStale: false,
  stale: [],
  needsSignature: false,
  uncovered: [],
  toConfirm: [],
  covered: [],
  signedBy: null,
  waitsFor: [],
  contentHash: null,
}

/** What is live in English, as it was signed: that is what stands in for other languages. */
const liveEnglish = async (tx: Tx, { collection, key, clinic }: WorkingCopy): Promise<Reference> => {
  const [row] = await tx.query<{ source: NonNullable<Reference> }>(
    `SELECT source FROM ledger.live_at(ledger.moment())
     WHERE collection = $1 AND document_key = $2 AND clinic_key IS NOT DISTINCT FROM $3 AND locale = $4`,
    [collection, key, clinic, sourceLocale],
  )
  return row?.source ?? null
}

type Unit = LanguageState['uncovered'][number]

/** What a clinician has to read and tick in a language, in the order in which it is read, and what was signed before. */
const unitsIn = async (
  tx: Tx,
  copy: WorkingCopy,
  lineKey: LineKey,
  words: Document,
): Promise<{ uncovered: Unit[]; covered: string[] }> => {
  const { units, uncovered } = await toSign(tx, { lineKey, words, english: copy.english })
  const { locale } = lineKey
  const left = uncovered.map((unit): Unit => {
    const found = units.find(({ place, hash }) => place === unit.place && hash === unit.hash)
    const field = fieldOfUnit(unit.place)
    return { unit: unitName(locale, unit), field, words: unit.isGone || !found ? null : wordsOfUnit(found.says) }
  })
  const names = units.map((unit) => unitName(locale, unit))
  // Equal passages have one name, and one tick.
  const once = left.filter(({ unit }, place) => left.findIndex((each) => each.unit === unit) === place)
  return { uncovered: once, covered: names.filter((name) => left.every(({ unit }) => unit !== name)) }
}

/** The path of the field that a unit stands in. */
const fieldOfUnit = (place: string): string => place.replace(/>.*$/, '')

/** What the working copy is in a language, and what would be published of it. */
const stateInCopy = async (tx: Tx, copy: WorkingCopy, locale: Locale, live: Reference): Promise<InCopy> => {
  const words = copy.languages[locale]
  if (!words) return nothing
  const { collection, key, clinic, english } = copy
  const lineKey = { collection, key, clinic, locale }
  const reference = live ?? (english && { doc: english, review: null })
  const coverage = needsSignature(collection, words) ? await coverageOf(tx, lineKey, words) : null
  const draft = draftOf(lineKey, words, reference, coverage)
  const result = present(collection, draft.source)
  const signed = result.ok && coverage ? withReview(lineKey, draft, result.presented.view, coverage, reference) : null
  const final = result.ok ? present(collection, signed ?? draft.source) : null
  const isStale = locale !== sourceLocale && english !== null && outdatedPieces(collection, words, english).size > 0
  const none = { uncovered: [], covered: [] }
  const { uncovered, covered } = coverage ? await unitsIn(tx, copy, lineKey, words) : none
  const confirmed = { ...words, translatedFrom: isStale ? translatedFromNow(collection, english) : null }
  const toConfirm = coverage && isStale ? (await unitsIn(tx, copy, lineKey, confirmed)).uncovered : []
  return {
    isComplete: result.ok,
    isStale,
    stale: locale === sourceLocale || !english ? [] : staleFields(collection, words, english),
    needsSignature: result.ok && uncovered.length > 0,
    uncovered,
    toConfirm,
    covered,
    signedBy: uncovered.length === 0 ? (signed?.review?.name ?? null) : null,
    waitsFor: await waitsFor(tx, copy, locale),
    contentHash: final?.ok ? hashOf(final.presented.view) : null,
  }
}

/** Reads the state of every language of a document: those of its working copy, and those that something is live in. */
export const stateOf = async (subject: Subject): Promise<LanguageState[]> => {
  const { copy, rows } = subject
  const client = await doorPool().connect()
  try {
    const tx = txOf(client)
    const states: LanguageState[] = []
    const english = copy && (await liveEnglish(tx, copy))
    for (const locale of allLocales) {
      const open = rows.filter((row) => row.locale === locale)
      if (open.length === 0 && !copy?.languages[locale]) continue
      const { contentHash, ...inCopy } = copy ? await stateInCopy(tx, copy, locale, english) : nothing
      const live = open.find(({ isFuture }) => !isFuture)
      const marks = marksIn(subject, locale)
      states.push({
        locale,
        hash: stateHash(marks),
        liveHash: marks.live,
        base: locale === sourceLocale ? marks.words : baseMark(marks.words, marks.english),
        ...inCopy,
        live: live ? { since: live.liveFrom, by: live.by, isCurrent: live.contentHash === contentHash } : null,
        scheduled: open.filter(({ isFuture }) => isFuture).map(({ liveFrom: at, by }) => ({ at, by })),
      })
    }
    return states
  } finally {
    client.release()
  }
}
