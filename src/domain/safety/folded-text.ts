/**
 * Text folded for matching words: lower case, no accents (but ä as ae, ö as oe, ü as ue, which are other letters), Arabic
 * spelling variants made equal. Vowel marks, tatweel, soft hyphens and invisible joiners fall away, so they cannot hide a word.
 */

const arabicLetters: Record<string, string> = { أ: 'ا', إ: 'ا', آ: 'ا', ٱ: 'ا', ى: 'ي', ة: 'ه', ؤ: 'و', ئ: 'ي' }
const invisible = /^[\u0640\u00ad\u200b-\u200f\u2060\ufeff]$/u
const mark = /^\p{M}$/u
const umlaut = '\u0308'

export type Folded = {
  text: string
  /** For each character of the folded text its place in the original. */
  places: number[]
}

const plain = (character: string): string =>
  character
    .toLowerCase()
    .replace(/[\u2010-\u2015]/g, '-')
    .replace(/\s/g, ' ')
    .replace(/[\u2018\u2019]/g, "'")

/** Folds a text, remembering where each character came from. */
export const fold = (original: string): Folded => {
  const folded: Folded = { text: '', places: [] }
  const add = (text: string, place: number) => {
    folded.text += text
    for (let i = 0; i < text.length; i++) folded.places.push(place)
  }
  let place = 0
  for (const character of original) {
    const known = arabicLetters[character]
    for (const part of known ?? character.normalize('NFKD')) {
      if (part === umlaut && /[aou]$/.test(folded.text)) add('e', place)
      else if (!mark.test(part) && !invisible.test(part)) add(plain(part), place)
    }
    place += character.length
  }
  return folded
}
