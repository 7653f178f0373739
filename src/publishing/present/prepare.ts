/**
 * A working copy in one language made ready for its view schema: rich text finished, empty values dropped, words in NFC.
 * The schema then checks it and strips whatever is not for the public.
 */
import { isSafetyBlock } from '@/domain/kinds/blocks'
import type { Locale } from '@/domain/locale/locales'
import { isLexical, richOf } from './rich'

export type Document = Record<string, unknown> & { key: string }

const prepareValue = (value: unknown): unknown => {
  if (typeof value === 'string') return value.normalize('NFC').trim() || undefined
  if (Array.isArray(value)) return value.map(prepareValue).filter((item) => item !== undefined)
  if (isLexical(value)) {
    const nodes = richOf(value)
    return nodes.length > 0 ? nodes : undefined
  }
  if (typeof value !== 'object' || value === null) return value ?? undefined
  const entries = Object.entries(value).flatMap(([name, inner]) => {
    const prepared = prepareValue(inner)
    return prepared === undefined ? [] : [[name, prepared] as const]
  })
  return entries.length > 0 ? Object.fromEntries(entries) : undefined
}

type Size = { filename?: string | null; width?: number | null; height?: number | null }

/** Payload keeps an upload's sizes by name; a view lists those that exist, smallest first, at their public address. */
const mediaSizes = (doc: Document): unknown =>
  [...Object.values((doc.sizes ?? {}) as Record<string, Size>), doc as Size]
    .flatMap(({ filename, width, height }) =>
      filename && width && height ? [{ url: `/media/${filename}`, width, height }] : [],
    )
    .sort((a, b) => a.width - b.width)

/** @param safetyLang the language that the safety words of `doc` are in (its own, or the source's while missing). */
export const prepare = (collection: string, doc: Document, safetyLang: Locale): Document => {
  const prepared = prepareValue(collection === 'media' ? { ...doc, sizes: mediaSizes(doc) } : doc) as Document
  const body = prepared.body as { blockType: string }[] | undefined
  return {
    ...prepared,
    safetyLang,
    ...(body
      ? { body: body.map((block) => (isSafetyBlock(block.blockType) ? { ...block, lang: safetyLang } : block)) }
      : {}),
  }
}
