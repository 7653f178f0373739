/**
 * Which English words each part of a translation was made from (R23), field by field: a translation is current while every
 * one of its safety fields was written against the English as it is now. Changing one of two outdated fields does not make
 * the other one current.
 */
import { createHash } from 'node:crypto'
import { sourceLocale } from '@/domain/locale/locales'
import { kindOf, type KindName } from '@/domain/kinds'
import { isWords } from '@/domain/kinds/field'
import type { RichNode } from '@/domain/kinds/rich'
import { richWords } from '@/domain/kinds/rich-words'
import { byId, leaves, type Leaf } from '@/domain/kinds/walk'
import { prepare, type Document } from './prepare'
import { pieceOf, type Piece } from './stand-in'

/** By field path: a fingerprint of the English words that this field was translated from. Kept beside the translation. */
export type TranslatedFrom = { words?: Readonly<Record<string, string>> } | null | undefined

/** `isSentence`: more than a name or a short term, which may be the same in two languages. */
type Words = { text: string; isSafety: boolean; isSentence: boolean }

/** A term of the trade has up to three words. */
const sentence = /(\p{L}[\p{L}\p{M}’'-]*[^\p{L}]+){3,}\p{L}/u

const isSentence = ({ field: { fact }, value }: Leaf): boolean => {
  if (fact.is === 'rich') return sentence.test(richWords(value as RichNode[]))
  return fact.is === 'words' && [value].flat().some((each) => sentence.test(String(each)))
}

/** Every field of a working copy that holds words, by its path; rows go by their id, rich text and lists are one field. */
const wordsOf = (name: KindName, doc: Document): Map<string, Words> =>
  new Map(
    leaves(kindOf(name), prepare(name, doc, { locale: sourceLocale, standIns: null }).document, byId)
      .filter(({ field, value }) => isWords(field) && !(Array.isArray(value) && value.length === 0))
      .map((leaf) => {
        const { path, value, grade } = leaf
        const text = typeof value === 'string' ? value : JSON.stringify(value)
        return [path, { text, isSafety: grade === 'ruling', isSentence: isSentence(leaf) }]
      }),
  )

const print = (words: string): string => createHash('sha256').update(words).digest('hex').slice(0, 12)

/** The mark of a translation that was made as a whole from the English as it is now. */
export const translatedFromNow = (collection: KindName, english: Document): TranslatedFrom => ({
  words: Object.fromEntries([...wordsOf(collection, english)].map(([path, { text }]) => [path, print(text)])),
})

/**
 * The mark after a save: fields that the save has changed were written against the English that their writer was shown.
 *
 * @param english what was shown; null where nobody knows, and then no field that was changed is current
 */
export const translatedFromAfter = (
  collection: KindName,
  { before, after, english }: { before: Document; after: Document; english: Document | null },
): TranslatedFrom => {
  const was = wordsOf(collection, before)
  const made = (before.translatedFrom as TranslatedFrom)?.words ?? {}
  const shown = english && wordsOf(collection, english)
  const words = Object.fromEntries(
    [...wordsOf(collection, after)].flatMap(([path, { text }]) => {
      const from = shown?.get(path)?.text
      const isKept = text === was.get(path)?.text
      const mark = isKept ? made[path] : from === undefined ? undefined : print(from)
      return mark ? [[path, mark]] : []
    }),
  )
  return { words }
}

export type StaleField = { path: string; isSafety: boolean }

/** @returns the fields that are empty, or whose source words are no longer those that the translation was made from. */
export const staleFields = (collection: KindName, words: Document, english: Document): StaleField[] => {
  const made = (words.translatedFrom as TranslatedFrom)?.words ?? {}
  const texts = wordsOf(collection, english)
  const own = wordsOf(collection, words)
  // A mark may be left of words that are gone: of nothing nobody can say that it still says the same.
  const changed = [...texts].filter(([path, { text }]) => made[path] !== print(text) || !own.has(path))
  const leftOver = [...own].filter(([path]) => !texts.has(path))
  return [...changed, ...leftOver].map(([path, { isSafety }]) => ({ path, isSafety }))
}

/** @returns the fields that only repeat English sentences: nobody has translated them, whatever their mark says. */
export const untranslated = (collection: KindName, words: Document, english: Document): StaleField[] => {
  const texts = wordsOf(collection, english)
  return [...wordsOf(collection, words)]
    .filter(([path, own]) => own.isSentence && own.text === texts.get(path)?.text)
    .map(([path, { isSafety }]) => ({ path, isSafety }))
}

/** @returns the pieces of safety text that do not belong to the English as it is: made from other words, or from none. */
export const outdatedPieces = (collection: KindName, words: Document, english: Document): Set<Piece> =>
  new Set(
    [...staleFields(collection, words, english), ...untranslated(collection, words, english)]
      .filter(({ isSafety }) => isSafety)
      .map(({ path }) => pieceOf(collection, path)),
  )
