/**
 * A working copy in one language made ready for its view schema: rich text finished, empty values dropped, words in NFC.
 * The schema then checks it and strips whatever is not for the public.
 */
import { isSafetyBlock } from '@/domain/kinds/blocks'
import type { Locale } from '@/domain/locale/locales'
import { isLexical, readRich, type RichProblem } from './rich'

export type Document = Record<string, unknown> & { key: string }

/** What no page can show, by the path of its field in the working copy. */
export type Unshown = RichProblem & { path: string }

const prepareValue = (value: unknown, path: string, unshown: Unshown[]): unknown => {
  const at = (name: string | number) => (path ? `${path}.${name}` : String(name))
  if (typeof value === 'string') return value.normalize('NFC').trim() || undefined
  if (Array.isArray(value))
    return value.map((item, index) => prepareValue(item, at(index), unshown)).filter((item) => item !== undefined)
  if (isLexical(value)) {
    const { nodes, problems } = readRich(value)
    unshown.push(...problems.map((problem) => ({ ...problem, path })))
    return nodes.length > 0 ? nodes : undefined
  }
  if (typeof value !== 'object' || value === null) return value ?? undefined
  const entries = Object.entries(value).flatMap(([name, inner]) => {
    const prepared = prepareValue(inner, at(name), unshown)
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

/**
 * @param safetyLang the language that the safety words of `doc` are in (its own, or the English while missing)
 * @returns the document for its view's schema, and what in its texts no page can show
 */
export const prepare = (
  collection: string,
  doc: Document,
  safetyLang: Locale,
): { document: Document; unshown: Unshown[] } => {
  const unshown: Unshown[] = []
  const whole = collection === 'media' ? { ...doc, sizes: mediaSizes(doc) } : doc
  const prepared = prepareValue(whole, '', unshown) as Document
  const body = prepared.body as { blockType: string }[] | undefined
  const document = {
    ...prepared,
    safetyLang,
    ...(body
      ? { body: body.map((block) => (isSafetyBlock(block.blockType) ? { ...block, lang: safetyLang } : block)) }
      : {}),
  }
  return { document, unshown }
}
