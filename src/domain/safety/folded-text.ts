/**
 * Text folded for matching words: lower case, no accents (but ä as ae, ö as oe, ü as ue, which are other letters), Arabic
 * spelling variants made equal. Vowel marks, tatweel and all that nobody sees (soft hyphens, joiners, marks of direction) fall
 * away, so they cannot hide a word.
 */

const arabicLetters: Record<string, string> = { أ: 'ا', إ: 'ا', آ: 'ا', ٱ: 'ا', ى: 'ي', ة: 'ه', ؤ: 'و', ئ: 'ي' }
const invisible = /^[\u0640\p{Default_Ignorable_Code_Point}]$/u
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
    .replaceAll('ß', 'ss')

/** Folds a text, remembering where each character came from. */
export const fold = (original: string): Folded => {
  const places: number[] = []
  const pieces: string[] = []
  // Only the last piece is looked at: a look at the whole text for every mark would take the square of its length.
  let last = ''
  const add = (text: string, place: number) => {
    if (text === '') return
    pieces.push(text)
    last = text
    for (let i = 0; i < text.length; i++) places.push(place)
  }
  let place = 0
  for (const character of original) {
    // Most characters of most texts; nothing of what follows can change them.
    if (character <= '\u007f') {
      add(/\s/.test(character) ? ' ' : character.toLowerCase(), place)
      place += 1
      continue
    }
    const known = arabicLetters[character]
    for (const part of known ?? character.normalize('NFKD')) {
      if (part === umlaut && /[aou]$/.test(last)) add('e', place)
      else if (!mark.test(part) && !invisible.test(part)) add(plain(part), place)
    }
    place += character.length
  }
  return { text: pieces.join(''), places }
}

/**
 * A text as a plain keyboard writes it, both ways: umlauts without their dots, then spelt out. What was typed, folded, is
 * found in it whichever way its writer has.
 */
export const spellingsOf = (text: string): string =>
  `${fold(text.normalize('NFD').replaceAll(umlaut, '')).text} ${fold(text).text}`
