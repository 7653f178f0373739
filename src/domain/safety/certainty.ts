/** Finds words of certainty in a text (R12). Which words, per language, is data; whether they block is the caller's rule. */
import type { Locale } from '../locale/locales'
import { ruleWords } from '../words'
import { fold } from './folded-text'
import { namePattern, wordPattern } from './word-pattern'

export type CertaintyHit = {
  /** As written in the text. */
  match: string
  index: number
}

const patterns = new Map<Locale, RegExp>()

/** Blanks out names of techniques and documents, which may contain such a word, without moving anything. */
const withoutNames = (folded: string, names: readonly string[]): string =>
  names
    .map((name) => fold(name).text.trim())
    .filter((name) => name !== '')
    .sort((a, b) => b.length - a.length)
    .reduce((text, name) => text.replace(namePattern(name), (found) => '#'.repeat(found.length)), folded)

/** All words of certainty in a text, in their order; `exemptNames` are names that may contain one. */
export const lintCertainty = (text: string, locale: Locale, exemptNames: readonly string[] = []): CertaintyHit[] => {
  const folded = fold(text)
  const pattern = patterns.get(locale) ?? wordPattern(ruleWords[locale].certainty, locale)
  patterns.set(locale, pattern)
  // Most texts have no such word: the names are looked for only where one was found.
  if (folded.text.search(pattern) < 0) return []
  return [...withoutNames(folded.text, exemptNames).matchAll(pattern)].map((found) => {
    const index = folded.places[found.index] ?? 0
    const last = folded.places[found.index + found[0].length - 1] ?? index
    return { match: text.slice(index, last + 1), index }
  })
}
