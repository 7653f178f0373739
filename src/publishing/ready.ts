/**
 * One document in one language, made ready for the ledger: presented, checked, and covered by a clinician's signature.
 *
 * A language's own safety words are used while they are current and signed. Otherwise the English words stand
 * in for them (R23), as they are live now or go live in the same act; if those are not signed either, nothing goes out.
 */
import { sourceLocale } from '@/domain/locale/locales'
import { needsSignature } from '@/domain/kinds'
import type { Neighbours } from '@/domain/publication/requirements'
import type { Tx } from './database'
import { momentIssues, standingIssues } from './gates'
import type { LineKey } from './ledger'
import {
  hashOf,
  present,
  safetyHashOf,
  presentableFor,
  type Document,
  type Issue,
  type Presented,
  type Presentable,
} from './present'
import { withSafetyOf } from './present/fallback'
import { comparedWith, signOffOf } from './sign-off'

export type Ready = {
  lineKey: LineKey
  source: Presentable
  presented: Presented
  safetyHash: string | null
  contentHash: string
}

/** What a language is measured against: the English document, live or about to be. */
export type Reference = Document | null

const unsigned = (source: Presentable): Issue[] => [
  { code: 'not-signed', path: '', context: { language: source.safetyLang } },
]

/** A source presented for its lineKey, with a signature that somebody else has looked into. */
export const readyWith = (lineKey: LineKey, source: Presentable, safetyHash: string | null): Ready | Issue[] => {
  const final = present(lineKey.collection, source)
  if (!final.ok) return final.issues
  return { lineKey, source, presented: final.presented, safetyHash, contentHash: hashOf(final.presented.view) }
}

const attempt = async (
  tx: Tx,
  lineKey: LineKey,
  source: Presentable,
  reference: Reference,
  around: Neighbours,
): Promise<Ready | Issue[]> => {
  const first = present(lineKey.collection, source)
  if (!first.ok) return first.issues
  const issues = momentIssues('publish', lineKey, first.presented.view, source.doc, around)
  if (issues.length > 0) return issues
  if (!needsSignature(lineKey.collection, source.doc)) return readyWith(lineKey, source, null)
  const safetyHash = safetyHashOf(lineKey.collection, first.presented.view)
  const signed = { safetyHash, sourceHash: comparedWith(lineKey, source.safetyLang, reference) }
  const review = await signOffOf(tx, { ...lineKey, locale: source.safetyLang }, signed)
  if (!review) return unsigned(source)
  const objections = standingIssues(first.presented.view, review, around)
  return objections.length > 0 ? objections : readyWith(lineKey, { ...source, review }, safetyHash)
}

const isUnsigned = (result: Ready | Issue[]): boolean =>
  Array.isArray(result) && result.every(({ code }) => code === 'not-signed')

/**
 * @param around what the rules look at
 * @returns the row to append, or everything that keeps this language from being published
 */
export const makeReady = async (
  tx: Tx,
  lineKey: LineKey,
  words: Document,
  reference: Reference,
  around: Neighbours,
): Promise<Ready | Issue[]> => {
  const source = presentableFor(lineKey.collection, lineKey.locale, words, reference)
  const result = await attempt(tx, lineKey, source, reference, around)
  const isOwn = source.safetyLang === lineKey.locale
  if (!reference || lineKey.locale === sourceLocale || !isOwn || !isUnsigned(result)) return result
  // The translation is current but nobody has signed it yet: the signed source words stand in.
  const doc = withSafetyOf(lineKey.collection, words, reference)
  const standIn = await attempt(tx, lineKey, { doc, safetyLang: sourceLocale, review: null }, reference, around)
  return isUnsigned(standIn) ? result : standIn
}
