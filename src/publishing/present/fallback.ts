/**
 * R23: where a language's safety words are missing or were made from an older source, the source's words stand in for
 * them. The other words of the document stay; the view says which language its safety words are in.
 */
import type { PublishedCollection } from '@/domain/publication/views'
import { safetyBlocks } from '@/domain/publication/views/blocks'
import type { Document } from './prepare'

type Row = Record<string, unknown> & { id?: string; key?: string }

const rowsOf = (value: unknown): Row[] => (Array.isArray(value) ? (value as Row[]) : [])

const isSafety = (block: Row): boolean => (safetyBlocks as readonly string[]).includes(String(block.blockType))

/**
 * The translation's ordinary blocks with the source's safety blocks between them, each after the block that it follows in
 * the source: one that was added there appears, one that was taken away is gone.
 */
const bodyOf = (words: Document, source: Document): Record<string, unknown> => {
  if (!words.body) return {}
  const body = rowsOf(words.body).filter((block) => !isSafety(block))
  const fromSource = rowsOf(source.body)
  fromSource.forEach((block, index) => {
    if (!isSafety(block)) return
    const before = body.findIndex(({ id }) => id === fromSource[index - 1]?.id)
    body.splice(before + 1, 0, block)
  })
  return { body }
}

type Replace = (words: Document, source: Document) => Record<string, unknown>

const replacements: Partial<Record<PublishedCollection, Replace>> = {
  techniques: (words, source) => {
    const { risks, floor, onlyIf, pressure, topic, parent, kind, sensitivity } = source
    return { risks, floor, onlyIf, pressure, topic, parent, kind, sensitivity, ...bodyOf(words, source) }
  },
  contraindications: (_, { ruling, exceptions, variants, implies, topic, askInSelfCheck }) => ({
    ...{ ruling, exceptions, variants, implies },
    ...{ topic, askInSelfCheck },
  }),
  'warning-signs': (_, { sign, action, urgency, phase, topic, asRedFlag, appliesTo }) => ({
    ...{ sign, action, urgency, phase },
    ...{ topic, asRedFlag, appliesTo },
  }),
  articles: bodyOf,
  pages: bodyOf,
  overlays: (_, source) => ({ ruling: source.ruling }),
  network: (_, source) => ({ safetyNotice: source.safetyNotice }),
}

/** @returns the document in its language, with the safety words of the source language. */
export const withSafetyOf = (collection: PublishedCollection, words: Document, source: Document): Document => ({
  ...words,
  ...replacements[collection]?.(words, source),
})
