/** Sign-off: a clinician's judgement of the units of one document in one language that were shown to them (R14, R35). */
import { sourceLocale, type Locale } from '@/domain/locale/locales'
import type { KindName } from '@/domain/kinds'
import { signingIssues } from '@/domain/publication/requirements'
import { reviewDueAt, reviewedAs } from '@/domain/publication/review-due'
import { judgedAs, tickOf, uncoveredBy, type Judge, type Uncovered } from '@/domain/publication/statement'
import type { Tx } from './database'
import { editorsSinceSigned } from './edits'
import { openDoor, record, type LineKey } from './ledger'
import { inOwnWords, pieceOf, present, type Document, type Issue, type Piece, type Presentable } from './present'
import { compose } from './present/stand-in'
import { outdatedPieces } from './present/translation'
import { newestStatement, signableOf, storedOf, type Signable } from './statements'

export type Clinician = {
  key: string
  name: string
  credentials: string
  active: boolean
  /** What they may judge. */
  topics: readonly string[]
  /** The last day (`YYYY-MM-DD`) of their credential; null where it does not end. */
  validUntil: string | null
  /** The account they sign with, which may also have changed documents; null where they have none. */
  account: string | null
}

/** What there is to sign in a language: units of words that belong to the English as it is, and what no signature covers. */
export type ToSign = { units: Signable[]; uncovered: Uncovered[]; outdated: ReadonlySet<Piece> }

type Words = { lineKey: LineKey; words: Document; english: Document | null }

/** Words that were made from other English cannot be judged beside it: they stay out of the statement until they are. */
export const toSign = async (tx: Tx, { lineKey, words, english }: Words): Promise<ToSign> => {
  const { collection, locale } = lineKey
  const outdated = english && locale !== sourceLocale ? outdatedPieces(collection, words, english) : new Set<Piece>()
  const units = signableOf(collection, words, locale).filter(({ place }) => !outdated.has(pieceOf(collection, place)))
  const uncovered = uncoveredBy(await newestStatement(tx, lineKey), units)
  // What is outdated is not gone: it waits for its translator.
  return { units, uncovered: uncovered.filter(({ place }) => !outdated.has(pieceOf(collection, place))), outdated }
}

/** As it would be shown: with English wherever the words are outdated. */
const asShown = (
  collection: KindName,
  locale: Locale,
  words: Document,
  english: Document | null,
  outdated: ToSign['outdated'],
): Presentable => {
  if (!english || outdated.size === 0) return inOwnWords(words, locale)
  const { doc, standIns } = compose(collection, words, english, (piece) => !outdated.has(piece))
  return { doc, locale, standIns: { lang: sourceLocale, at: standIns }, review: null }
}

export type Signing = Words & {
  clinician: Clinician
  actor: string
  /** When the clinician signed, ISO 8601; now unless the demo tells its own story. */
  at?: string
  /** The units that were shown and read, by their names; all of them where the demo signs for its people. */
  ticked?: readonly string[]
}

/** An overlay is judged as the document that it is laid over. */
const topicOf = async (tx: Tx, view: Record<string, unknown>): Promise<string> => {
  if (typeof view.topic === 'string') return view.topic
  const [overlaid] = await tx.query<{ topic: string | null }>(
    `SELECT view->>'topic' AS topic FROM ledger.live_publications
     WHERE collection = $1 AND document_key = $2 AND locale = $3 AND clinic_key IS NULL`,
    [view.collection ?? '', view.document ?? '', sourceLocale],
  )
  return overlaid?.topic ?? 'general'
}

/** What a unit is called in acts and answers. */
export const unitName = (locale: Locale, unit: Uncovered): string => `${locale}:${tickOf(unit)}`

/** Ticks are for what was shown, and for all of it that no signature covers. */
const tickIssues = (locale: Locale, { units, uncovered }: ToSign, ticked: readonly string[]): Issue[] => {
  const named = (unit: Uncovered) => unitName(locale, unit)
  const shown = new Set([...units, ...uncovered].map(named))
  const strange = ticked.filter((tick) => !shown.has(tick))
  const left = uncovered.map(named).filter((tick) => !ticked.includes(tick))
  return [
    ...strange.map((unit): Issue => ({ code: 'tick-not-shown', path: placeOf(unit), context: { unit } })),
    ...[...new Set(left)].map((unit): Issue => ({ code: 'not-ticked', path: placeOf(unit), context: { unit } })),
  ]
}

/** The field that a unit's name tells of. */
const placeOf = (unit: string): string => unit.replace(/^[a-z]+:-?/, '').replace(/[#>].*$/, '')

/** Signs one language. Returns what keeps the text from being signed, or nothing when it is signed. */
export const sign = async (
  tx: Tx,
  { lineKey, words, english, clinician, actor, at, ticked }: Signing,
): Promise<Issue[]> => {
  const { collection, locale } = lineKey
  const moment = await openDoor(tx)
  const found = await toSign(tx, { lineKey, words, english })
  const { units, uncovered, outdated } = found
  if (outdated.size > 0 && uncovered.length === 0)
    return [...outdated].map((path) => ({ code: 'translation-stale', path }))
  const result = present(collection, asShown(collection, locale, words, english, outdated))
  if (!result.ok) return result.issues
  const { view } = result.presented
  const signedAt = (at ?? new Date(moment).toISOString()).replace(/\.\d+Z$/, 'Z')
  const topic = await topicOf(tx, view)
  const issues = signingIssues({
    clinician,
    isAuthor: clinician.account !== null && (await editorsSinceSigned(tx, lineKey)).includes(clinician.account),
    topic,
    today: signedAt.slice(0, 10),
  })
  const all = [...issues, ...(ticked ? tickIssues(locale, found, ticked) : [])]
  if (all.length > 0) return all
  const { key: by, name, credentials } = clinician
  const judge: Judge = { clinician: by, name, credentials, at: signedAt }
  const again = new Set(units.filter((unit) => !ticked || ticked.includes(unitName(locale, unit))).map(tickOf))
  const statement = judgedAs(await newestStatement(tx, lineKey), units, judge, again)
  await tx.query(
    `INSERT INTO ledger.sign_offs (collection, document_key, clinic_key, locale, statement, clinician, clinician_name,
       credentials, signed_by, signed_at, review_due_at, signed_as, after_edit)
     VALUES ($1, $2, $3, $4, $5::jsonb, $6, $7, $8, $9, $10::timestamptz, $11::timestamptz, 'clinician',
       (SELECT coalesce(max(id), 0) FROM ledger.edits WHERE collection = $1 AND document_key = $2))`,
    [
      ...[collection, lineKey.key, lineKey.clinic, locale, JSON.stringify(storedOf(statement)), by, name, credentials],
      ...[actor, signedAt, reviewDueAt(signedAt, reviewedAs({ ...view, topic }))],
    ],
  )
  const detail = { ...lineKey, clinician: by, units: again.size }
  await record(tx, { actor, action: 'sign', moment, keys: [], publications: [], detail })
  return []
}
