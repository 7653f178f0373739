/** What an editor sees about each language of a document: live, scheduled, waiting for a clinician, or not there. */
import { needsSignature } from '@/domain/kinds'
import { locales as allLocales, sourceLocale, type Locale } from '@/domain/locale/locales'
import { doorPool, txOf, type Tx } from '@/publishing/ledger/database'
import { hasBeenLive, unsignedFor, type Unsigned } from '@/publishing/plan/going-live'
import { hashOf, outdatedPieces, present, staleFields, type StaleField } from '@/publishing/present'
import { draftOf, withReview, type Reference } from '@/publishing/plan/ready'
import { momentOf } from '@/publishing/ledger/ledger'
import type { OpenRow } from '@/publishing/ledger/open-rows'
import { baseMark, stateHash } from '@/publishing/acts/shown'
import { coverageOf } from '@/publishing/plan/statements'
import type { WorkingCopy } from './load'
import { marksIn } from './shown'
import type { Subject } from './subject'
import { noSigning, signingStateOf, type Seats, type SigningState } from './to-read'

export type LanguageState = SigningState & {
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
  live: { since: string; by: string; isCurrent: boolean; recalled: string | null } | null
  /** What goes live later, by its moment. */
  scheduled: { at: string; by: string }[]
  /** Of a clinic that was never live in this language: what has to be signed in it first (R22). */
  waitsFor: Unsigned[]
}

const waitsFor = async (tx: Tx, copy: WorkingCopy, locale: Locale): Promise<Unsigned[]> => {
  if (copy.collection !== 'clinics') return []
  const moment = await momentOf(tx)
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
  ...noSigning,
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

/** The English that is live, the day (`YYYY-MM-DD`) it is, and who asks. */
type Around = { live: Reference; today: string; seats: Seats }

/** What the working copy is in a language, and what would be published of it. */
const stateInCopy = async (
  tx: Tx,
  copy: WorkingCopy,
  locale: Locale,
  { live, today, seats }: Around,
): Promise<InCopy> => {
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
  const view = result.ok ? result.presented.view : words
  const signing = coverage ? await signingStateOf(tx, { copy, lineKey, words, view, isStale, today }, seats) : noSigning
  const isSigned = signing.waitsOn.length === 0
  return {
    isComplete: result.ok,
    isStale,
    stale: locale === sourceLocale || !english ? [] : staleFields(collection, words, english),
    ...signing,
    needsSignature: result.ok && !isSigned,
    signedBy: isSigned ? (signed?.review?.name ?? null) : null,
    waitsFor: await waitsFor(tx, copy, locale),
    contentHash: final?.ok ? hashOf(final.presented.view) : null,
  }
}

/** What was scheduled. Where that was cancelled, what is live goes on in a row that a later act appended. */
const scheduledIn = (open: readonly OpenRow[]): OpenRow[] =>
  open.filter((row, at) => {
    const before = open[at - 1]
    const goesOn = before?.contentHash === row.contentHash && before.publishedAt !== row.publishedAt
    return row.isFuture && !goesOn
  })

/** Reads the state of every language of a document, as this asker sees it: those of its working copy, and those that something is live in. */
export const stateOf = async (subject: Subject, seats: Seats): Promise<LanguageState[]> => {
  const { copy, rows } = subject
  const client = await doorPool().connect()
  try {
    const tx = txOf(client)
    const states: LanguageState[] = []
    const around = { live: copy && (await liveEnglish(tx, copy)), today: (await momentOf(tx)).slice(0, 10), seats }
    for (const locale of allLocales) {
      const open = rows.filter((row) => row.locale === locale)
      if (open.length === 0 && !copy?.languages[locale]) continue
      const { contentHash, ...inCopy } = copy ? await stateInCopy(tx, copy, locale, around) : nothing
      const live = open.find(({ isFuture }) => !isFuture) ?? null
      const marks = marksIn(subject, locale)
      states.push({
        locale,
        hash: stateHash(marks),
        liveHash: marks.live,
        base: locale === sourceLocale ? marks.words : baseMark(marks.words, marks.english),
        ...inCopy,
        live: live && {
          ...{ since: live.liveFrom, by: live.by, recalled: live.recalled },
          isCurrent: live.contentHash === contentHash,
        },
        scheduled: scheduledIn(open).map(({ liveFrom: at, by }) => ({ at, by })),
      })
    }
    return states
  } finally {
    client.release()
  }
}
