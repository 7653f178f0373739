/**
 * Which English words each part of a translation was made from (R23), field by field: a translation is current while every
 * one of its safety fields was written against the source as it is now. Changing one of two outdated fields does not make
 * the other one current.
 */
import { createHash } from 'node:crypto'
import { sourceLocale } from '@/domain/locale/locales'
import type { PublishedCollection } from '@/domain/publication/views'
import { safetyBlocks } from '@/domain/publication/views/blocks'
import { prepare, type Document } from './prepare'

/** By field path: a fingerprint of the source's words that this field was translated from. Kept beside the translation. */
export type TranslatedFrom = { words?: Readonly<Record<string, string>> } | null | undefined

/** Fields that hold words for readers, in whatever row or block they stand. */
const wordFields: ReadonlySet<string> = new Set([
  ...['name', 'plain', 'synonyms', 'summary', 'methods', 'bestFor', 'risks', 'reason', 'whatToDo', 'modification'],
  ...['conflictNote', 'sign', 'title', 'dek', 'heading', 'intro', 'outro', 'text', 'dos', 'donts', 'points', 'goal'],
  ...['note', 'claim', 'answer', 'question', 'caption', 'tagline', 'safetyNotice'],
])

/** Fields whose words a clinician signs, outside of blocks. */
const safetyFields: { readonly [C in PublishedCollection]?: RegExp } = {
  contraindications: /^(ruling|exceptions\.[^.]+)\.(reason|whatToDo|modification)$|^variants\.[^.]+\.name$/,
  techniques: /^risks$/,
  'warning-signs': /^(sign|action)$/,
  overlays: /^ruling\.reason$/,
  network: /^safetyNotice$/,
}

type Row = { id: string; blockType?: string }
const isRows = (value: unknown[]): value is Row[] =>
  value.length > 0 && value.every((item) => typeof (item as Row | null)?.id === 'string')

const collect = (value: unknown, path: string, isWords: boolean, into: Map<string, string>): void => {
  if (Array.isArray(value) && isRows(value)) {
    for (const row of value) collect(row, `${path}.${row.id}`, false, into)
  } else if (typeof value === 'string' || Array.isArray(value)) {
    // Rich text and lists of words are one field each.
    if (isWords && value.length > 0) into.set(path, typeof value === 'string' ? value : JSON.stringify(value))
  } else if (typeof value === 'object' && value !== null) {
    for (const [name, inner] of Object.entries(value))
      collect(inner, path === '' ? name : `${path}.${name}`, wordFields.has(name), into)
  }
}

/** Every field of a working copy that holds words, by its path; rows go by their id. */
const wordsOf = (collection: PublishedCollection, doc: Document): Map<string, string> => {
  const found = new Map<string, string>()
  const { action, translatedFrom: _, ...rest } = prepare(collection, doc, sourceLocale)
  collect(rest, '', false, found)
  // Only here it is a sentence; in a call to action it is a keyword.
  if (collection === 'warning-signs' && typeof action === 'string') found.set('action', action)
  return found
}

const isSafety = (collection: PublishedCollection, doc: Document, path: string): boolean => {
  if (safetyFields[collection]?.test(path)) return true
  const [field, id] = path.split('.')
  const block = field === 'body' ? (doc.body as Row[] | undefined)?.find((each) => each.id === id) : undefined
  return (safetyBlocks as readonly string[]).includes(block?.blockType ?? '')
}

const print = (words: string): string => createHash('sha256').update(words).digest('hex').slice(0, 12)

/** The mark of a translation that was made as a whole from the source as it is now. */
export const translatedFromNow = (collection: PublishedCollection, source: Document): TranslatedFrom => ({
  words: Object.fromEntries([...wordsOf(collection, source)].map(([path, words]) => [path, print(words)])),
})

/** The mark after a save: fields that the save has changed were written against the source as it is now. */
export const translatedFromAfter = (
  collection: PublishedCollection,
  { before, after, source }: { before: Document; after: Document; source: Document },
): TranslatedFrom => {
  const was = wordsOf(collection, before)
  const is = wordsOf(collection, after)
  const made = (before.translatedFrom as TranslatedFrom)?.words ?? {}
  const words = Object.fromEntries(
    [...wordsOf(collection, source)].flatMap(([path, text]) => {
      const own = is.get(path)
      if (own === undefined) return []
      const mark = own === was.get(path) ? made[path] : print(text)
      return mark ? [[path, mark]] : []
    }),
  )
  return { words }
}

export type StaleField = { path: string; isSafety: boolean }

/** @returns the fields whose source words are no longer those that the translation was made from. */
export const staleFields = (collection: PublishedCollection, words: Document, source: Document): StaleField[] => {
  const made = (words.translatedFrom as TranslatedFrom)?.words ?? {}
  const texts = wordsOf(collection, source)
  const changed = [...texts].filter(([path, text]) => made[path] !== print(text)).map(([path]) => path)
  const leftOver = [...wordsOf(collection, words).keys()].filter((path) => !texts.has(path))
  return [...changed, ...leftOver].map((path) => ({
    path,
    isSafety: isSafety(collection, source, path) || isSafety(collection, words, path),
  }))
}
