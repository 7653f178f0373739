/** Statements in the ledger: what was signed of a document in a language, and what that leaves uncovered (R35, R38). */
import { kindOf, needsSignature, type KindName } from '@/domain/kinds'
import { sourceLocale, type Locale } from '@/domain/locale/locales'
import { reviewDueAt, reviewedAs } from '@/domain/publication/review-due'
import {
  judgesOf,
  oldestOf,
  uncoveredBy,
  type Judge,
  type Named,
  type Statement,
  type Uncovered,
} from '@/domain/publication/statement'
import { unitsOf, type MadeFrom, type Unit } from '@/domain/publication/units'
import type { Tx } from './database'
import type { LineKey } from './ledger'
import { hashOf, pieceOf, type Document, type Piece, type Presentable, type Review } from './present'
import { prepare } from './present/prepare'

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

/** The newest statement of a language, which voids those before it (R15); empty where nothing was ever signed. */
export const newestStatement = async (
  tx: Tx,
  { collection, key, locale, clinic }: LineKey,
  as: 'clinician' | 'translator' = 'clinician',
): Promise<Statement> => {
  const [row] = await tx.query<{ statement: Stored }>(
    `SELECT statement FROM ledger.sign_offs
     WHERE collection = $1 AND document_key = $2 AND locale = $3 AND clinic_key IS NOT DISTINCT FROM $4 AND signed_as = $5
     ORDER BY id DESC LIMIT 1`,
    [collection, key, locale, clinic, as],
  )
  return row ? statementOf(row.statement) : []
}

const openSources = (tx: Tx, { collection, key, locale, clinic }: LineKey): Promise<{ source: Presentable }[]> =>
  tx.query<{ source: Presentable }>(
    `SELECT source FROM ledger.open_publications
     WHERE collection = $1 AND document_key = $2 AND locale = $3 AND clinic_key IS NOT DISTINCT FROM $4 ORDER BY id DESC`,
    [collection, key, locale, clinic],
  )

/** What signatures say of a document: the statement that counts, what it leaves uncovered, and the review of a row that goes on. */
export type Coverage = { statement: Statement; units: Signable[]; uncovered: Uncovered[]; standing: Review | null }

/**
 * The coverage of a document's own words: by the newest statement; or, since what is live or scheduled stays signed until
 * it is replaced, by the row that says just the same.
 */
export const coverageOf = async (tx: Tx, lineKey: LineKey, doc: Document): Promise<Coverage> => {
  const { collection, locale } = lineKey
  const units = signableOf(collection, doc, locale)
  const statement = await newestStatement(tx, lineKey)
  const uncovered = uncoveredBy(statement, units)
  if (units.length === 0 || uncovered.length === 0) return { statement, units, uncovered, standing: null }
  const same = (await openSources(tx, lineKey)).find(({ source }) => {
    const open = signableOf(collection, source.doc, locale)
    return (
      source.standIns === null && open.length === units.length && uncoveredBy(asStatement(open), units).length === 0
    )
  })
  if (!same?.source.review) return { statement, units, uncovered, standing: null }
  return { statement, units, uncovered: [], standing: same.source.review }
}

const nobody: Judge = { clinician: '', name: '', credentials: '', at: '' }
const asStatement = (units: readonly Named[]): Statement => units.map((unit) => ({ ...unit, judge: nobody }))

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
  { statement, standing }: Pick<Coverage, 'statement' | 'standing'>,
  { standIns, lent }: { standIns: readonly Piece[]; lent: Review | null },
): Review | null => {
  const shown = statement.filter(({ place }) => !standIns.includes(pieceOf(collection, place)))
  const own = standing ? [standing, ...(standing.others ?? [])] : judgesOf(shown)
  const others = standIns.length > 0 && lent ? [lent, ...(lent.others ?? [])] : []
  const all = [...own, ...others].map(signerOf)
  const once = all.filter((each, place) => all.findIndex(({ clinician }) => clinician === each.clinician) === place)
  const [latest, ...rest] = once
  const times = [standing ? standing.at : oldestOf(shown), others.length > 0 ? lent?.at : undefined]
  const at = times.filter((each) => each !== undefined).sort((a, b) => Date.parse(a) - Date.parse(b))[0]
  if (!latest || !at) return null
  const dueAt = reviewDueAt(at, reviewedAs(view)).replace(/\.\d+Z$/, 'Z')
  return { ...latest, ...(rest.length > 0 ? { others: rest } : {}), at, dueAt }
}
