/**
 * Marking a change of English words as correcting something wrong. Such words count as ruling grade: a translation that
 * still says what the old ones said makes way for them, and no act without a clinician brings the old ones back (R36).
 */
import type { KindName } from '@/domain/kinds'
import { sourceLocale } from '@/domain/locale/locales'
import type { Tx } from '../ledger/database'
import { markedWrong, pieceOf, type Document, type Issue } from '../present'
import { formerEnglish } from '../plan/former-texts'
import { placeOf, toSign, unitName } from './sign'

type Correcting = {
  collection: KindName
  key: string
  clinic: string | null
  /** The words that correct, as they are to be signed. */
  english: Document
  /** The units that correct something, by the names that they are signed under. */
  units: readonly string[]
}

/** @returns the English with the mark in it, or why nothing is corrected */
export const correct = async (tx: Tx, correcting: Correcting): Promise<Document | Issue[]> => {
  const { collection, key, clinic, english, units } = correcting
  const lineKey = { collection, key, clinic, locale: sourceLocale }
  const there = await toSign(tx, { lineKey, words: english, english }, 'anybody', false)
  const known = new Set([...there.units, ...there.uncovered].map((unit) => unitName(sourceLocale, unit)))
  const strange = units.filter((unit) => !known.has(unit))
  if (strange.length > 0)
    return strange.map((unit): Issue => ({ code: 'tick-not-shown', path: placeOf(unit), context: { unit } }))
  const pieces = new Set(units.map((unit) => pieceOf(collection, placeOf(unit))))
  const translatedFrom = markedWrong(collection, english, await formerEnglish(tx, correcting), pieces)
  if (!translatedFrom) return units.map((unit): Issue => ({ code: 'nothing-corrected', path: placeOf(unit) }))
  return { ...english, translatedFrom }
}
