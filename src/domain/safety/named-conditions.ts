/** Which conditions a text names (R13, R38): by a name, or by a word they are found by, whole, in the text's language. */
import { forPattern } from '../escape/escape'
import type { Locale } from '../locale/locales'
import type { ContraindicationView } from '../publication/view-types'
import { fold } from './folded-text'
import { wordPattern } from './word-pattern'

/** A word this short ("cut", "cold", "sore") is an everyday word, and finding it would say nothing. */
const telling = 6

type Named = Pick<ContraindicationView, 'name' | 'alsoCalled' | 'searchWords'>

const isNamedIn = (text: string, { name, alsoCalled, searchWords }: Named, locale: Locale): boolean => {
  const words = [name, ...[...alsoCalled, ...searchWords].filter((word) => word.length >= telling)]
  const folded = words.map((word) => fold(word).text.trim()).filter(Boolean)
  return folded.length > 0 && text.search(wordPattern(folded.map(forPattern), locale)) >= 0
}

/** @param locale of the text and of the names alike */
export const conditionsNamedIn = <C extends Named>(text: string, conditions: readonly C[], locale: Locale): C[] => {
  const folded = fold(text).text
  return folded.trim() === '' ? [] : conditions.filter((condition) => isNamedIn(folded, condition, locale))
}
