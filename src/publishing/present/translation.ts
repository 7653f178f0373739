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

/**
 * Kept beside the words of each language, by field path. Of a translation, a fingerprint of the English words that the
 * field was made from; of the English, those of its former words that a later change has marked as wrong.
 */
export type TranslatedFrom =
  { words?: Readonly<Record<string, string>>; wrong?: Readonly<Record<string, readonly string[]>> } | null | undefined

const marksOf = (doc: Document): NonNullable<TranslatedFrom> => (doc.translatedFrom as TranslatedFrom) ?? {}

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
  const made = marksOf(before).words ?? {}
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

/** `isSafety`: of ruling grade, or made from words that a correction has replaced, which then count as such. */
export type StaleField = { path: string; isSafety: boolean }

/** @returns the fields that are empty, or whose source words are no longer those that the translation was made from. */
export const staleFields = (collection: KindName, words: Document, english: Document): StaleField[] => {
  const made = marksOf(words).words ?? {}
  const texts = wordsOf(collection, english)
  const own = wordsOf(collection, words)
  const wrong = wrongIn(english, texts)
  // A mark may be left of words that are gone: of nothing nobody can say that it still says the same.
  const changed = [...texts].filter(([path, { text }]) => made[path] !== print(text) || !own.has(path))
  const leftOver = [...own].filter(([path]) => !texts.has(path))
  return [...changed, ...leftOver].map(([path, { isSafety }]) => {
    return { path, isSafety: isSafety || (own.has(path) && wrong(path, made[path])) }
  })
}

/** Says of a fingerprint whether it is of words that the English has corrected since; of an unknown one, that it may be. */
const wrongIn = (english: Document, texts: ReadonlyMap<string, Words>) => {
  const { wrong = {} } = marksOf(english)
  return (path: string, mark: string | undefined): boolean => {
    const now = texts.get(path)
    const found = wrong[path] ?? []
    if (found.length === 0 || (now && found.includes(print(now.text)))) return false
    return mark === undefined || found.includes(mark)
  }
}

/**
 * The English's mark once its words in some pieces correct what earlier English said there.
 *
 * @param former the English that visitors have read
 * @returns null where none of it said anything else there
 */
export const markedWrong = (
  collection: KindName,
  english: Document,
  former: readonly Document[],
  pieces: ReadonlySet<Piece>,
): TranslatedFrom => {
  const texts = wordsOf(collection, english)
  const wrong = new Map(Object.entries(marksOf(english).wrong ?? {}))
  let isNew = false
  for (const [path, { text }] of former.flatMap((doc) => [...wordsOf(collection, doc)])) {
    if (!pieces.has(pieceOf(collection, path)) || text === texts.get(path)?.text) continue
    isNew = true
    wrong.set(path, [...new Set([...(wrong.get(path) ?? []), print(text)])])
  }
  return isNew ? { ...marksOf(english), wrong: Object.fromEntries(wrong) } : null
}

/** The English with all that it or what was there before it knows to be wrong: a correction is never forgotten. */
export const knowingWrong = (english: Document, before: Document | undefined): Document => {
  const [known, own] = [before ? marksOf(before).wrong : undefined, marksOf(english).wrong ?? {}]
  if (!known) return english
  const paths = [...new Set([...Object.keys(known), ...Object.keys(own)])]
  const wrong = Object.fromEntries(
    paths.map((path) => [path, [...new Set([...(known[path] ?? []), ...(own[path] ?? [])])]]),
  )
  return { ...english, translatedFrom: { ...marksOf(english), wrong } }
}

/** Whether English words that a correction has replaced would be there again (R36). */
export const saysWrong = (collection: KindName, after: Document, before: Document): boolean => {
  const wrong = wrongIn(before, wordsOf(collection, before))
  return [...wordsOf(collection, after)].some(([path, { text }]) => wrong(path, print(text)))
}

/** @returns the fields that only repeat English sentences: nobody has translated them, whatever their mark says. */
export const untranslated = (collection: KindName, words: Document, english: Document): StaleField[] => {
  const texts = wordsOf(collection, english)
  return [...wordsOf(collection, words)]
    .filter(([path, own]) => own.isSentence && own.text === texts.get(path)?.text)
    .map(([path, { isSafety }]) => ({ path, isSafety }))
}

/** @returns the pieces of safety text, and of what was corrected, that do not belong to the English as it is. */
export const outdatedPieces = (collection: KindName, words: Document, english: Document): Set<Piece> =>
  new Set(
    [...staleFields(collection, words, english), ...untranslated(collection, words, english)]
      .filter(({ isSafety }) => isSafety)
      .map(({ path }) => pieceOf(collection, path)),
  )
