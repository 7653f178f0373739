/** Patterns for whole words and phrases in folded text (see folded-text.ts), as the word lists of rules are written. */
import { forPattern } from '../escape/escape'
import type { Locale } from '../locale/locales'
import { ruleWords } from '../words'

const letter = '[\\p{L}\\p{M}\\p{N}]'

/** @param words patterns of a language; `~` stands for any ending */
export const wordPattern = (words: readonly string[], locale: Locale): RegExp => {
  const any = words.map((word) => word.replaceAll('~?', `${letter}*`).replaceAll('~', `${letter}*`)).join('|')
  return new RegExp(`(?<!${letter})${ruleWords[locale].attached}(?:${any})(?!${letter})`, 'gu')
}

/** A name as it stands, whole: for finding it in a folded text. */
export const namePattern = (foldedName: string): RegExp =>
  new RegExp(`(?<!${letter})${forPattern(foldedName)}(?!${letter})`, 'gu')
