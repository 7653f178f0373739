/**
 * Which English words each part of a translation was made from (R23), field by field: a translation is current while every
 * one of its safety fields was written against the English as it is now. Changing one of two outdated fields does not make
 * the other one current.
 */
import { createHash } from 'node:crypto'
import { sourceLocale } from '@/domain/locale/locales'
import { kindOf, type KindName } from '@/domain/kinds'
import { isWords } from '@/domain/kinds/field'
import { byId, leaves } from '@/domain/kinds/walk'
import { prepare, type Document } from './prepare'

/** By field path: a fingerprint of the English words that this field was translated from. Kept beside the translation. */
export type TranslatedFrom = { words?: Readonly<Record<string, string>> } | null | undefined

/** Every field of a working copy that holds words, by its path; rows go by their id, rich text and lists are one field. */
const wordsOf = (name: KindName, doc: Document): Map<string, { text: string; isSafety: boolean }> =>
  new Map(
    leaves(kindOf(name), prepare(name, doc, sourceLocale).document, byId)
      .filter(({ field, value }) => isWords(field) && !(Array.isArray(value) && value.length === 0))
      .map(({ path, value, grade }) => [
        path,
        { text: typeof value === 'string' ? value : JSON.stringify(value), isSafety: grade === 'ruling' },
      ]),
  )

const print = (words: string): string => createHash('sha256').update(words).digest('hex').slice(0, 12)

/** The mark of a translation that was made as a whole from the English as it is now. */
export const translatedFromNow = (collection: KindName, english: Document): TranslatedFrom => ({
  words: Object.fromEntries([...wordsOf(collection, english)].map(([path, { text }]) => [path, print(text)])),
})

/** The mark after a save: fields that the save has changed were written against the English as it is now. */
export const translatedFromAfter = (
  collection: KindName,
  { before, after, english }: { before: Document; after: Document; english: Document },
): TranslatedFrom => {
  const was = wordsOf(collection, before)
  const is = wordsOf(collection, after)
  const made = (before.translatedFrom as TranslatedFrom)?.words ?? {}
  const words = Object.fromEntries(
    [...wordsOf(collection, english)].flatMap(([path, { text }]) => {
      const own = is.get(path)?.text
      if (own === undefined) return []
      const mark = own === was.get(path)?.text ? made[path] : print(text)
      return mark ? [[path, mark]] : []
    }),
  )
  return { words }
}

export type StaleField = { path: string; isSafety: boolean }

/** @returns the fields whose source words are no longer those that the translation was made from. */
export const staleFields = (collection: KindName, words: Document, english: Document): StaleField[] => {
  const made = (words.translatedFrom as TranslatedFrom)?.words ?? {}
  const texts = wordsOf(collection, english)
  const changed = [...texts].filter(([path, { text }]) => made[path] !== print(text))
  const leftOver = [...wordsOf(collection, words)].filter(([path]) => !texts.has(path))
  return [...changed, ...leftOver].map(([path, { isSafety }]) => ({ path, isSafety }))
}
