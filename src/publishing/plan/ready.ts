/**
 * One document in one language, made ready for the ledger: presented, checked, and covered by signatures (R38).
 *
 * Of a translation, piece by piece, the language's own words are used while they are current and signed; otherwise the
 * English stands in for them (R23), as it is live now or goes live in the same act.
 */
import { isClinics, kindOf, needsSignature, toldEverywhere } from '@/domain/kinds'
import { isWords } from '@/domain/kinds/field'
import { sourceLocale } from '@/domain/locale/locales'
import type { Neighbours } from '@/domain/publication/requirements'
import { rowsIn } from '@/domain/kinds/walk'
import { isSame } from '@/domain/publication/three-way'
import type { Tx } from '../ledger/database'
import { momentIssues, standingIssues } from './gates'
import type { LineKey } from '../ledger/ledger'
import {
  hashOf,
  inOwnWords,
  pieceOf,
  present,
  safetyHashOf,
  untranslated,
  withFileOf,
  type Document,
  type Issue,
  type Piece,
  type Presentable,
  type Presented,
  type Recalled,
  type Review,
} from '../present'
import { compose, proseStandsIn, sameButForWords, type IsOwn } from '../present/stand-in'
import { outdatedPieces } from '../present/translation'
import { recalledIn } from './recalled-text'
import { coverageOf, reviewOf, type Coverage } from './statements'

export type Ready = {
  lineKey: LineKey
  source: Presentable
  presented: Presented
  safetyHash: string | null
  contentHash: string
}

/** What a language is measured against and borrows from: the English document, live or about to be, as it was signed. */
export type Reference = { doc: Document; review: Review | null; recalled?: Recalled } | null

/** A source presented for its lineKey, with signatures that somebody else has looked into. */
export const readyWith = (lineKey: LineKey, source: Presentable): Ready | Issue[] => {
  const final = present(lineKey.collection, source)
  if (!final.ok) return final.issues
  const { presented } = final
  const safetyHash = needsSignature(lineKey.collection, source.doc)
    ? safetyHashOf(lineKey.collection, presented.view)
    : null
  return { lineKey, source, presented, safetyHash, contentHash: hashOf(presented.view) }
}

const notSigned = (path: string, language: string): Issue => ({ code: 'not-signed', path, context: { language } })

const isBlockOf = ({ body }: Document, piece: Piece): boolean =>
  rowsIn(body).some(({ id }) => piece === `body.${String(id)}`)

type Translated = { lineKey: LineKey; words: Document; reference: NonNullable<Reference>; coverage: Coverage }

/** @returns the translation with English where its own words may not stand, and what cannot be stood in for. */
const standInFor = ({
  lineKey,
  words,
  reference: { doc: base, recalled },
  coverage,
}: Translated): { source: Presentable; issues: Issue[] } => {
  const { collection, locale } = lineKey
  const outdated = outdatedPieces(collection, words, base)
  const repeated = new Map(untranslated(collection, words, base).map(({ path }) => [pieceOf(collection, path), path]))
  const unsigned = new Set(coverage.uncovered.map(({ place }) => pieceOf(collection, place)))
  const there = new Set(coverage.units.map(({ place }) => pieceOf(collection, place)))
  const issues: Issue[] = []
  const kept: Piece[] = []
  const isOwn: IsOwn = (piece, grade, own, theirs) => {
    const isSigned = there.has(piece) && !unsigned.has(piece)
    if (grade === 'ruling') {
      const holds = isSigned && !outdated.has(piece) && sameButForWords(collection, piece, own, theirs)
      if (holds) kept.push(piece)
      return holds
    }
    // Made from words that were corrected: the English stands in for it, whatever its kind.
    if (outdated.has(piece)) return false
    if (isSigned && !repeated.has(piece)) return kept.push(piece) > 0
    if (proseStandsIn(collection) && !isSame(theirs, undefined)) return false
    const english = repeated.get(piece)
    if (there.has(piece)) issues.push(english ? { code: 'not-translated', path: english } : notSigned(piece, locale))
    return true
  }
  const { doc, standIns } = compose(collection, words, base, isOwn)
  // A paragraph that was taken away, and is not in English instead, is missing from what was signed.
  const gone = [...unsigned].filter((piece) => !there.has(piece) && !standIns.includes(piece) && isBlockOf(base, piece))
  issues.push(...gone.map((piece) => notSigned(piece, locale)))
  // What its words were judged beside, as a picture, is in no language's own hands.
  const { prose } = kindOf(collection)
  const beside = [...unsigned].filter((piece) => prose[piece] && !isWords(prose[piece]))
  issues.push(...beside.map((piece) => notSigned(piece, locale)))
  // A language goes out with something of its own, but for what it has to tell in any case.
  if (kept.length === 0 && issues.length === 0 && !toldEverywhere.includes(collection))
    issues.push(notSigned('', locale))
  const at = standIns.length > 0 ? { lang: sourceLocale, at: standIns } : null
  const source = { doc, locale, standIns: at, review: null, ...recalledIn(undefined, recalled, standIns) }
  return { source, issues }
}

/** English sentences are no translation of words that nobody signs, either. */
const ordinaryIssues = ({ collection, locale }: LineKey, words: Document, reference: Reference): Issue[] => {
  // A clinic's name and street may well be the same in every language.
  const isTranslation = reference !== null && locale !== sourceLocale && !isClinics(collection)
  const repeated = isTranslation ? untranslated(collection, words, reference.doc) : []
  return repeated.map(({ path }): Issue => ({ code: 'not-translated', path }))
}

/** What would be shown of a language, and what of it lacks a signature or a translation. */
export type Draft = { source: Presentable; issues: Issue[] }

/** @param coverage null where nobody has to sign the document */
export const draftOf = (lineKey: LineKey, words: Document, reference: Reference, coverage: Coverage | null): Draft => {
  const { locale } = lineKey
  const source = inOwnWords(words, locale)
  if (!coverage) return { source, issues: ordinaryIssues(lineKey, words, reference) }
  const unsigned = coverage.uncovered.length > 0 ? [notSigned('', locale)] : []
  if (locale === sourceLocale || !reference) return { source, issues: unsigned }
  const draft = standInFor({ lineKey, words, reference, coverage })
  // What is one for all languages goes by the signature of the English; where it has none, by that of the words.
  return reference.review ? draft : { ...draft, issues: [...draft.issues, ...unsigned].slice(0, 1) }
}

/** The draft with the review that its page shows; null where nobody has signed what it shows. */
export const withReview = (
  lineKey: LineKey,
  { source }: Draft,
  view: Record<string, unknown>,
  coverage: Coverage,
  reference: Reference,
): Presentable | null => {
  const standIns = source.standIns?.at ?? []
  const lent = reference?.review ?? null
  const review = reviewOf(lineKey.collection, view, coverage, { standIns, lent })
  return review && (standIns.length === 0 || lent) ? { ...source, review } : null
}

/** What a language is made ready with. `around`: what the rules look at; `from`: when it goes live, ISO 8601. */
export type Given = { words: Document; reference: Reference; around: Neighbours; from: string }

/**
 * @returns the row to append, or everything that keeps this language from being published
 */
export const makeReady = async (
  tx: Tx,
  lineKey: LineKey,
  { words: saved, reference, around, from }: Given,
): Promise<Ready | Issue[]> => {
  const { collection, locale } = lineKey
  const isBesideEnglish = reference !== null && locale !== sourceLocale && needsSignature(collection, saved)
  const words = isBesideEnglish ? withFileOf(collection, saved, reference.doc) : saved
  const coverage = needsSignature(collection, words) ? await coverageOf(tx, lineKey, words, from) : null
  const draft = draftOf(lineKey, words, reference, coverage)
  const first = present(collection, draft.source)
  if (!first.ok) return first.issues
  const { view } = first.presented
  const found = momentIssues('publish', lineKey, view, draft.source.doc, around)
  if (found.length > 0) return found
  if (draft.issues.length > 0) return draft.issues
  if (!coverage) return readyWith(lineKey, draft.source)
  const source = withReview(lineKey, draft, view, coverage, reference)
  if (!source?.review) return [notSigned('', sourceLocale)]
  const objections = standingIssues(view, source.review, around)
  return objections.length > 0 ? objections : readyWith(lineKey, source)
}
