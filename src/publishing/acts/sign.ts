/**
 * Sign-off: somebody's judgement of the units of one document in one language that were shown to them (R14, R35). Where no
 * clinician can judge the language, a translator and a clinician sign, each in a statement of their own (R39).
 */
import { sourceLocale, type Locale } from '@/domain/locale/locales'
import type { KindName } from '@/domain/kinds'
import {
  comparingIssues,
  isSignedByTwo,
  languageIssues,
  signingIssues,
  type Judging,
} from '@/domain/publication/requirements'
import { reviewDueAt, reviewedAs } from '@/domain/publication/review-due'
import {
  judgedAs,
  tickOf,
  uncompared,
  uncoveredBy,
  uncoveredByTwo,
  type Judge,
  type Uncovered,
} from '@/domain/publication/statement'
import type { Tx } from '../ledger/database'
import { editorsOf, editorsSinceSigned } from '../ledger/edits'
import { openDoor, record, type LineKey } from '../ledger/ledger'
import { inOwnWords, pieceOf, present, type Document, type Issue, type Piece, type Presentable } from '../present'
import { compose } from '../present/stand-in'
import { outdatedPieces } from '../present/translation'
import { everSigned, newestStatements, signableOf, storedOf, type Signable, type SignsAs } from '../plan/statements'

export type Clinician = {
  key: string
  name: string
  credentials: string
  active: boolean
  /** What they may judge. */
  topics: readonly string[]
  languages: readonly string[]
  /** The last day (`YYYY-MM-DD`) of their credential; null where it does not end. */
  validUntil: string | null
  /** The account they sign with, which may also have changed documents; null where they have none. */
  account: string | null
}

export type Translator = {
  account: string
  name: string
  languages: readonly string[]
  /** The clinician that is the same person, by key; null where there is none. */
  clinician: string | null
}

/** Who signs, and as what. */
export type Signer = { as: 'clinician'; clinician: Clinician } | { as: 'translator'; translator: Translator }

/** Who is asked what is left to sign: each signs what they have not; anybody else is told what either has not. */
export type Asker = SignsAs | 'anybody'

/** What there is to sign in a language: units of words that belong to the English as it is, and what no signature covers. */
export type ToSign = { units: Signable[]; uncovered: Uncovered[]; outdated: ReadonlySet<Piece> }

type Words = { lineKey: LineKey; words: Document; english: Document | null }

/** Words that were made from other English cannot be judged beside it: they stay out of the statement until they are. */
const unitsToSign = ({ lineKey, words, english }: Words): Pick<ToSign, 'units' | 'outdated'> => {
  const { collection, locale } = lineKey
  const outdated = english && locale !== sourceLocale ? outdatedPieces(collection, words, english) : new Set<Piece>()
  const units = signableOf(collection, words, locale).filter(({ place }) => !outdated.has(pieceOf(collection, place)))
  return { units, outdated }
}

/**
 * @param asker who can judge the language signs what a clinician for the English and a translator have not, both
 * @param isByTwo whether two sign
 */
export const toSign = async (tx: Tx, words: Words, asker: Asker, isByTwo: boolean): Promise<ToSign> => {
  const { collection } = words.lineKey
  const { units, outdated } = unitsToSign(words)
  const { clinician: statement, translator: compared } = await newestStatements(tx, words.lineKey)
  const left = (): Uncovered[] => {
    if (asker === 'translator') return uncompared(statement, compared, units)
    return asker === 'clinician' && isByTwo ? uncoveredBy(statement, units) : uncoveredByTwo(statement, compared, units)
  }
  // What is outdated is not gone: it waits for its translator.
  return { units, uncovered: left().filter(({ place }) => !outdated.has(pieceOf(collection, place))), outdated }
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

/** The document as whoever signs it is shown it, or why it cannot be shown. */
export const presentToSign = ({ lineKey, words, english }: Words): ReturnType<typeof present> => {
  const { collection, locale } = lineKey
  const { outdated } = unitsToSign({ lineKey, words, english })
  return present(collection, asShown(collection, locale, words, english, outdated))
}

export type Signing = Words & {
  signer: Signer
  /** All who sign medical words: where none of them can judge the language, two sign. */
  clinicians: readonly Judging[]
  actor: string
  /** Whether the signer says that outdated words still say what the English says, which takes their language. */
  isConfirmed?: boolean
  /** When it was signed, ISO 8601; now unless the demo tells its own story. */
  at?: string
  /** The units that were shown and read, by their names; all of them where the demo signs for its people. */
  ticked?: readonly string[]
}

/** The topic of a document that its clinician must have; an overlay is judged as the document that it is laid over. */
export const topicOf = async (tx: Tx, view: Record<string, unknown>): Promise<string> => {
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

/** Ticks are for what was shown, and for all of it that no signature covers. What is gone may be signed as gone since. */
const tickIssues = async (
  tx: Tx,
  lineKey: LineKey,
  { units, uncovered }: ToSign,
  ticked: readonly string[],
): Promise<Issue[]> => {
  const named = (unit: Uncovered) => unitName(lineKey.locale, unit)
  const isOfGone = ticked.some((tick) => tick.startsWith(`${lineKey.locale}:-`))
  const gone = isOfGone ? (await everSigned(tx, lineKey)).map((unit) => ({ ...unit, isGone: true as const })) : []
  const shown = new Set([...units, ...uncovered, ...gone].map(named))
  const strange = ticked.filter((tick) => !shown.has(tick))
  const left = uncovered.map(named).filter((tick) => !ticked.includes(tick))
  return [
    ...strange.map((unit): Issue => ({ code: 'tick-not-shown', path: placeOf(unit), context: { unit } })),
    ...[...new Set(left)].map((unit): Issue => ({ code: 'not-ticked', path: placeOf(unit), context: { unit } })),
  ]
}

/** The field that a unit's name tells of. */
export const placeOf = (unit: string): string => unit.replace(/^[a-z]+:-?/, '').replace(/[#>].*$/, '')

type Around = { lineKey: LineKey; topic: string; today: string; isByTwo: boolean; isConfirmed: boolean }

/** Who signs as one of the two is not the other as well. */
const otherHalf = async (tx: Tx, { lineKey, isByTwo }: Around, signer: Signer): Promise<Issue[]> => {
  const own = signer.as === 'clinician' ? signer.clinician.account : signer.translator.clinician
  if (!isByTwo || own === null) return []
  const { clinician, translator } = await newestStatements(tx, lineKey)
  const other = signer.as === 'clinician' ? translator : clinician
  return other.some(({ judge }) => judge.clinician === own) ? [{ code: 'signed-other-half', path: '' }] : []
}

const accountOf = (signer: Signer): string | null =>
  signer.as === 'clinician' ? signer.clinician.account : signer.translator.account

/** Everything that keeps this person from signing this; empty where they may. */
const signerIssues = async (tx: Tx, around: Around, signer: Signer): Promise<Issue[]> => {
  const { lineKey, topic, today, isByTwo, isConfirmed } = around
  const { locale } = lineKey
  const account = accountOf(signer)
  const isAuthor = account !== null && (await editorsSinceSigned(tx, lineKey, signer.as)).includes(account)
  const own =
    signer.as === 'clinician'
      ? [
          ...signingIssues({ clinician: signer.clinician, isAuthor, topic, today }),
          ...languageIssues(signer.clinician.languages, locale, isByTwo && !isConfirmed),
        ]
      : comparingIssues({ languages: signer.translator.languages, locale, isWriter: isAuthor, isByTwo })
  return [...own, ...(await otherHalf(tx, around, signer))]
}

const judgeOf = (signer: Signer, at: string, isByTwo: boolean): Judge => {
  if (signer.as === 'translator')
    return { clinician: signer.translator.account, name: signer.translator.name, credentials: '', at }
  const { key, name, credentials } = signer.clinician
  return { clinician: key, name, credentials, at, ...(isByTwo ? { ofEnglish: true } : {}) }
}

/** Signs one language. Returns what keeps the text from being signed, or nothing when it is signed. */
export const sign = async (
  tx: Tx,
  { lineKey, words, english, signer, clinicians, actor, at, ticked, isConfirmed = false }: Signing,
): Promise<Issue[]> => {
  const { collection, locale } = lineKey
  const moment = await openDoor(tx)
  const result = presentToSign({ lineKey, words, english })
  const view = result.ok ? result.presented.view : words
  const topic = await topicOf(tx, view)
  const signedAt = (at ?? new Date(moment).toISOString()).replace(/\.\d+Z$/, 'Z')
  const today = signedAt.slice(0, 10)
  const isByTwo = isSignedByTwo(clinicians, { topic, locale, today, hasEnglish: english !== null })
  const found = await toSign(tx, { lineKey, words, english }, signer.as, isByTwo)
  if (found.outdated.size > 0 && found.uncovered.length === 0)
    return [...found.outdated].map((path) => ({ code: 'translation-stale', path }))
  if (!result.ok) return result.issues
  if (found.units.length + found.uncovered.length === 0) return [{ code: 'nothing-to-sign', path: '' }]
  const issues = await signerIssues(tx, { lineKey, topic, today, isByTwo, isConfirmed }, signer)
  const all = [...issues, ...(ticked ? await tickIssues(tx, lineKey, found, ticked) : [])]
  if (all.length > 0) return all
  const { units } = found
  const judge = judgeOf(signer, signedAt, isByTwo)
  const before = (await newestStatements(tx, lineKey))[signer.as]
  const mayJudgeAgain = !(await editorsOf(tx, lineKey)).includes(accountOf(signer) ?? '')
  // What somebody else has signed stays under that name, where the one who signs now may have written it (R14, R39).
  const open = mayJudgeAgain ? units : uncoveredBy(before, units)
  const again = new Set(open.filter((unit) => !ticked || ticked.includes(unitName(locale, unit))).map(tickOf))
  const statement = judgedAs(before, units, judge, again)
  await tx.query(
    `INSERT INTO ledger.sign_offs (collection, document_key, clinic_key, locale, statement, clinician, clinician_name,
       credentials, signed_by, signed_at, review_due_at, signed_as, after_edit)
     VALUES ($1, $2, $3, $4, $5::jsonb, $6, $7, $8, $9, $10::timestamptz, $11::timestamptz, $12,
       (SELECT coalesce(max(id), 0) FROM ledger.edits WHERE collection = $1 AND document_key = $2))`,
    [
      ...[collection, lineKey.key, lineKey.clinic, locale, JSON.stringify(storedOf(statement))],
      ...[judge.clinician, judge.name, judge.credentials, actor, signedAt],
      ...[reviewDueAt(signedAt, reviewedAs({ ...view, topic })), signer.as],
    ],
  )
  const detail = { ...lineKey, [signer.as]: judge.clinician, units: again.size }
  await record(tx, { actor, action: 'sign', moment, keys: [], publications: [], detail })
  return []
}
