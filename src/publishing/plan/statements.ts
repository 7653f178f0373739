/** Statements in the ledger: what was signed of a document in a language, and what that leaves uncovered (R35, R38). */
import { kindOf, needsSignature, type KindName } from '@/domain/kinds'
import { sourceLocale, type Locale } from '@/domain/locale/locales'
import { reviewDueAt, reviewedAs } from '@/domain/publication/review-due'
import {
  judgedInEnglish,
  judgesOf,
  oldestOf,
  tickOf,
  uncoveredBy,
  uncoveredByTwo,
  type Judge,
  type Named,
  type Statement,
  type Uncovered,
} from '@/domain/publication/statement'
import { unitsOf, type MadeFrom, type Unit } from '@/domain/publication/units'
import type { Tx } from '../ledger/database'
import type { LineKey } from '../ledger/ledger'
import { hashOf, pieceOf, type Document, type Piece, type Presentable, type Review } from '../present'
import { prepare } from '../present/prepare'

/** As what somebody signs: a clinician, that the words are right; a translator, that they say what the English says (R39). */
export type SignsAs = 'clinician' | 'translator'

/** A unit with its hash. */
export type Signable = Unit & Named

/** @returns all that has to be signed of a document in its language; nothing where its kind or its fields ask for no signature. */
export const signableOf = (collection: KindName, doc: Document, locale: Locale): Signable[] => {
  if (!needsSignature(collection, doc)) return []
  const { words = {} } = (doc.translatedFrom ?? {}) as { words?: MadeFrom }
  const { document } = prepare(collection, doc, { locale, standIns: null })
  return unitsOf(kindOf(collection), document, locale === sourceLocale ? {} : words).map(({ place, says }) => {
    return { place, says, hash: hashOf(says).slice(0, 20) }
  })
}

/** As the ledger keeps it: judges once, and with each unit the number of its judge. */
type Stored = { judges: Judge[]; units: [place: string, hash: string, judge: number][] }

export const storedOf = (statement: Statement): Stored => {
  const judges = [...new Set(statement.map(({ judge }) => judge))]
  return { judges, units: statement.map(({ place, hash, judge }) => [place, hash, judges.indexOf(judge)]) }
}

const statementOf = ({ judges, units }: Stored): Statement =>
  units.map(([place, hash, judge]) => ({ place, hash, judge: judges[judge] as Judge }))

/** The newest statements of a language; each empty where nothing was ever signed as that. */
export type Statements = Record<SignsAs, Statement>

/**
 * The newest statements of a language, which void those before them (R15). One from before a recall does not count: that is
 * lifted by a signature over all of it only (R37).
 */
export const newestStatements = async (tx: Tx, { collection, key, locale, clinic }: LineKey): Promise<Statements> => {
  const rows = await tx.query<{ as: SignsAs; statement: Stored }>(
    `SELECT DISTINCT ON (signed_as) signed_as AS "as", statement FROM ledger.sign_offs
     WHERE collection = $1 AND document_key = $2 AND locale = $3 AND clinic_key IS NOT DISTINCT FROM $4
       AND id > coalesce((SELECT max(after_sign_off) FROM ledger.recalls WHERE collection = $1 AND document_key = $2
         AND locale = $3 AND clinic_key IS NOT DISTINCT FROM $4), 0)
     ORDER BY signed_as, id DESC`,
    [collection, key, locale, clinic],
  )
  const of = (as: SignsAs): Statement => {
    const found = rows.find((row) => row.as === as)
    return found ? statementOf(found.statement) : []
  }
  return { clinician: of('clinician'), translator: of('translator') }
}

/** Every unit that a statement of this language has ever listed. */
export const everSigned = (tx: Tx, { collection, key, locale, clinic }: LineKey): Promise<Named[]> =>
  tx.query<Named>(
    `SELECT DISTINCT unit->>0 AS place, unit->>1 AS hash
     FROM ledger.sign_offs, jsonb_array_elements(statement->'units') AS unit
     WHERE collection = $1 AND document_key = $2 AND locale = $3 AND clinic_key IS NOT DISTINCT FROM $4`,
    [collection, key, locale, clinic],
  )

/** What is live at a moment, as the ledger has it now. */
const liveSource = async (
  tx: Tx,
  { collection, key, locale, clinic }: LineKey,
  at: string | null,
): Promise<Presentable | null> => {
  const [row] = await tx.query<{ source: Presentable }>(
    `SELECT source FROM ledger.live_at(coalesce($5::timestamptz, ledger.moment()))
     WHERE collection = $1 AND document_key = $2 AND locale = $3 AND clinic_key IS NOT DISTINCT FROM $4`,
    [collection, key, locale, clinic, at],
  )
  return row?.source ?? null
}

/**
 * What signatures say of a document: the statements that count, a clinician's and a translator's, what they leave uncovered,
 * and the review of a row that goes on.
 */
export type Coverage = {
  statement: Statement
  compared: Statement
  units: Signable[]
  uncovered: Uncovered[]
  standing: Review | null
}

/**
 * The coverage of a document's own words: by the newest statement; or, since what is live stays signed until it is replaced,
 * by the row that says just the same. One that is only scheduled does not count: it may be older than the newest statement.
 *
 * @param at when the words are to be live, ISO 8601; now if absent
 */
export const coverageOf = async (tx: Tx, lineKey: LineKey, doc: Document, at?: string): Promise<Coverage> => {
  const { collection, locale } = lineKey
  const units = signableOf(collection, doc, locale)
  const { clinician: statement, translator: compared } = await newestStatements(tx, lineKey)
  const uncovered = uncoveredByTwo(statement, compared, units)
  const found = { statement, compared, units, uncovered, standing: null }
  if (units.length === 0 || uncovered.length === 0) return found
  const live = await liveSource(tx, lineKey, at ?? null)
  if (!live?.review || live.standIns || live.recalled) return found
  const said = signableOf(collection, live.doc, locale)
  const isSame = said.length === units.length && uncoveredBy(asStatement(said), units).length === 0
  return isSame ? { ...found, uncovered: [], standing: live.review } : found
}

const nobody: Judge = { clinician: '', name: '', credentials: '', at: '' }
const asStatement = (units: readonly Named[]): Statement => units.map((unit) => ({ ...unit, judge: nobody }))

/** Who compared the words that a clinician could not judge with the English, and the oldest time that somebody did. */
const translationOf = (shown: Statement, compared: Statement): NonNullable<Review['translation']> | null => {
  const inEnglish = judgedInEnglish(shown, shown)
  const read = compared.filter((unit) => inEnglish.has(tickOf(unit)))
  const at = oldestOf(read)
  return at === undefined ? null : { names: judgesOf(read).map(({ name }) => name), at }
}

const signerOf = ({ clinician, name, credentials }: Omit<Judge, 'at'>) => ({ clinician, name, credentials })

/**
 * The review of a document that is about to go live: of those who judged its own words, and where other words stand in
 * for some, of those who judged these.
 *
 * @param standIns the pieces that are not its own
 * @param lent the review of the document that they come from
 * @returns null where nobody has judged anything of it
 */
export const reviewOf = (
  collection: KindName,
  view: Record<string, unknown>,
  { statement, compared, standing }: Pick<Coverage, 'statement' | 'compared' | 'standing'>,
  { standIns, lent }: { standIns: readonly Piece[]; lent: Review | null },
): Review | null => {
  const shown = statement.filter(({ place }) => !standIns.includes(pieceOf(collection, place)))
  const own = standing ? [standing, ...(standing.others ?? [])] : judgesOf(shown)
  const others = standIns.length > 0 && lent ? [lent, ...(lent.others ?? [])] : []
  const all = [...own, ...others].map(signerOf)
  const once = all.filter((each, place) => all.findIndex(({ clinician }) => clinician === each.clinician) === place)
  const [latest, ...rest] = once
  const translation = standing ? standing.translation : translationOf(shown, compared)
  const oldest = standing ? standing.at : oldestOf(shown)
  const times = [oldest, others.length > 0 ? lent?.at : undefined, translation?.at]
  const at = times.filter((each) => each !== undefined).sort((a, b) => Date.parse(a) - Date.parse(b))[0]
  if (!latest || !at) return null
  const dueAt = reviewDueAt(at, reviewedAs(view)).replace(/\.\d+Z$/, 'Z')
  const also = { ...(rest.length > 0 ? { others: rest } : {}), ...(translation ? { translation } : {}) }
  return { ...latest, ...also, at, dueAt }
}
