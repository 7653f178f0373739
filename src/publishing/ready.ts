/**
 * One document in one language, made ready for the ledger: presented, checked, and covered by a clinician's signature.
 *
 * A language's own safety words are used while they are current and signed. Otherwise the source language's words stand
 * in for them (R23), as they are live now or go live in the same act; if those are not signed either, nothing goes out.
 */
import { sourceLocale } from '@/domain/locale/locales'
import { needsSignature } from '@/domain/kinds'
import type { Neighbours } from '@/domain/publication/requirements'
import type { Tx } from './database'
import { momentIssues, standingIssues } from './gates'
import type { Place } from './ledger'
import {
  hashOf,
  present,
  safetyHashOf,
  sourceFor,
  type Document,
  type Issue,
  type Presented,
  type Source,
} from './present'
import { withSafetyOf } from './present/fallback'
import { comparedWith, signOffOf } from './sign-off'

export type Ready = {
  place: Place
  source: Source
  presented: Presented
  safetyHash: string | null
  contentHash: string
}

/** What a language is measured against: the source language's document, live or about to be. */
export type Reference = Document | null

const unsigned = (source: Source): Issue[] => [
  { code: 'not-signed', path: '', context: { language: source.safetyLang } },
]

/** A source presented for its place, with a signature that somebody else has looked into. */
export const readyWith = (place: Place, source: Source, safetyHash: string | null): Ready | Issue[] => {
  const final = present(place.collection, source)
  if (!final.ok) return final.issues
  return { place, source, presented: final.presented, safetyHash, contentHash: hashOf(final.presented.view) }
}

const attempt = async (
  tx: Tx,
  place: Place,
  source: Source,
  reference: Reference,
  around: Neighbours,
): Promise<Ready | Issue[]> => {
  const first = present(place.collection, source)
  if (!first.ok) return first.issues
  const issues = momentIssues('publish', place, first.presented.view, source.doc, around)
  if (issues.length > 0) return issues
  if (!needsSignature(place.collection, source.doc)) return readyWith(place, source, null)
  const safetyHash = safetyHashOf(place.collection, first.presented.view)
  const signed = { safetyHash, sourceHash: comparedWith(place, source.safetyLang, reference) }
  const review = await signOffOf(tx, { ...place, locale: source.safetyLang }, signed)
  if (!review) return unsigned(source)
  const objections = standingIssues(first.presented.view, review, around)
  return objections.length > 0 ? objections : readyWith(place, { ...source, review }, safetyHash)
}

const isUnsigned = (result: Ready | Issue[]): boolean =>
  Array.isArray(result) && result.every(({ code }) => code === 'not-signed')

/**
 * @param around what the rules look at
 * @returns the row to append, or everything that keeps this language from being published
 */
export const makeReady = async (
  tx: Tx,
  place: Place,
  words: Document,
  reference: Reference,
  around: Neighbours,
): Promise<Ready | Issue[]> => {
  const source = sourceFor(place.collection, place.locale, words, reference)
  const result = await attempt(tx, place, source, reference, around)
  const isOwn = source.safetyLang === place.locale
  if (!reference || place.locale === sourceLocale || !isOwn || !isUnsigned(result)) return result
  // The translation is current but nobody has signed it yet: the signed source words stand in.
  const doc = withSafetyOf(place.collection, words, reference)
  const standIn = await attempt(tx, place, { doc, safetyLang: sourceLocale, review: null }, reference, around)
  return isUnsigned(standIn) ? result : standIn
}
