/**
 * R23: where a language's safety words are missing or were made from older English, the English words stand in for
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
 * The translation's ordinary blocks with the English safety blocks between them, each after the block that it follows in
 * the English: one that was added there appears, one that was taken away is gone.
 */
const blocksOf = (words: unknown, english: unknown): unknown => {
  if (!words) return words
  const body = rowsIn(words).filter((block) => !isSafety(block))
  const fromEnglish = rowsIn(english)
  fromEnglish.forEach((block, index) => {
    if (!isSafety(block)) return
    const before = body.findIndex(({ id }) => id === fromEnglish[index - 1]?.id)
    body.splice(before + 1, 0, block)
  })
  return body
}

/** @returns the document in its language, with the safety words of English. */
export const withSafetyOf = (name: KindName, words: Document, english: Document): Document => ({
  ...words,
  ...Object.fromEntries(
    Object.entries(kindOf(name).ruling).map(([field, { fact }]) => [
      field,
      fact.is === 'blocks' ? blocksOf(words[field], english[field]) : english[field],
    ]),
  ),
})
