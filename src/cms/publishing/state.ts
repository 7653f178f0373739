/** What an editor sees about each language of a document: live, scheduled, waiting for a clinician, or not there. */
import { needsSignature } from '@/domain/kinds'
import { locales as allLocales, sourceLocale, type Locale } from '@/domain/locale/locales'
import { doorPool, txOf, type Tx } from '@/publishing/database'
import { hasBeenLive, unsignedFor, type Unsigned } from '@/publishing/going-live'
import { hashOf, present, safetyHashOf, presentableFor, staleFields, type StaleField } from '@/publishing/present'
import { stateHash } from '@/publishing/shown'
import { comparedWith, signOffOf } from '@/publishing/sign-off'
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
  signedBy: null,
  waitsFor: [],
  contentHash: null,
}

/** What the working copy is in a language, and what would be published of it. */
const stateInCopy = async (tx: Tx, copy: WorkingCopy, locale: Locale): Promise<InCopy> => {
  const words = copy.languages[locale]
  if (!words) return nothing
  const { collection, key, clinic } = copy
  const source = presentableFor(collection, locale, words, copy.english)
  const result = present(collection, source)
  const lineKey = { collection, key, clinic, locale: source.safetyLang }
  const isMedical = needsSignature(collection, words)
  const review =
    result.ok && isMedical
      ? await signOffOf(tx, lineKey, {
          safetyHash: safetyHashOf(collection, result.presented.view),
          sourceHash: comparedWith(lineKey, source.safetyLang, copy.english),
        })
      : null
  const final = result.ok ? present(collection, { ...source, review }) : null
  return {
    isComplete: result.ok,
    isStale: source.safetyLang !== locale,
    stale: locale === sourceLocale || !copy.english ? [] : staleFields(collection, words, copy.english),
    needsSignature: isMedical && result.ok && !review,
    signedBy: review ? review.name : null,
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
    for (const locale of allLocales) {
      const open = rows.filter((row) => row.locale === locale)
      if (open.length === 0 && !copy?.languages[locale]) continue
      const { contentHash, ...inCopy } = copy ? await stateInCopy(tx, copy, locale) : nothing
      const live = open.find(({ isFuture }) => !isFuture)
      const marks = marksIn(subject, locale)
      states.push({
        locale,
        hash: stateHash(marks),
        liveHash: marks.live,
        base: marks.words,
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
