/**
 * R23: where a language's safety words are missing or were made from an older source, the source's words stand in for
 * them: every field of ruling grade. The other words of the document stay; the view says which language its safety words
 * are in.
 */
import { kindOf, type KindName } from '@/domain/kinds'
import { isSafetyBlock } from '@/domain/kinds/blocks'
import type { Row } from '@/domain/kinds/field'
import { rowsIn } from '@/domain/kinds/walk'
import type { Document } from './prepare'

const isSafety = ({ blockType }: Row): boolean => isSafetyBlock(blockType)

/**
 * The translation's ordinary blocks with the source's safety blocks between them, each after the block that it follows in
 * the source: one that was added there appears, one that was taken away is gone.
 */
const blocksOf = (words: unknown, source: unknown): unknown => {
  if (!words) return words
  const body = rowsIn(words).filter((block) => !isSafety(block))
  const fromSource = rowsIn(source)
  fromSource.forEach((block, index) => {
    if (!isSafety(block)) return
    const before = body.findIndex(({ id }) => id === fromSource[index - 1]?.id)
    body.splice(before + 1, 0, block)
  })
  return body
}

/** @returns the document in its language, with the safety words of the source language. */
export const withSafetyOf = (name: KindName, words: Document, source: Document): Document => ({
  ...words,
  ...Object.fromEntries(
    Object.entries(kindOf(name).ruling).map(([field, { fact }]) => [
      field,
      fact.is === 'blocks' ? blocksOf(words[field], source[field]) : source[field],
    ]),
  ),
})
