/**
 * What rich text may hold when it is saved: only what a page can show, links only to addresses that cannot run anything,
 * and only to our own documents that have a page.
 */
import type { CollectionBeforeChangeHook, CollectionSlug, FlattenedField, GlobalBeforeChangeHook } from 'payload'
import { searched } from '@/domain/kinds'
import { targetOf, type LinkNode } from '@/publishing/present/link-target'
import { isLexical, readRich } from '@/publishing/present/rich'
import { refuse, type Problem } from './refuse'
import { leaves } from './walk'

type Doc = { to: CollectionSlug; id: string }
type Reason = Omit<Problem, 'path'>
type Node = LinkNode & { type?: unknown; children?: unknown; root?: unknown }

/** @returns the documents of ours that an editor state links to, in reading order. */
export const docsIn = (value: unknown): Doc[] => {
  if (Array.isArray(value)) return value.flatMap(docsIn)
  if (typeof value !== 'object' || value === null) return []
  const { type, children, root } = value as Node
  const inside = [...docsIn(children), ...docsIn(root)]
  if (type !== 'link' && type !== 'autolink') return inside
  const target = targetOf(value as LinkNode)
  return 'doc' in target ? [{ to: target.doc.collection as CollectionSlug, id: target.doc.key }, ...inside] : inside
}

const reasonsIn = (value: unknown): Reason[] => [
  ...(isLexical(value) ? readRich(value).problems : []),
  ...docsIn(value).flatMap(({ to }): Reason[] =>
    (searched as readonly string[]).includes(to) ? [] : [{ code: 'link-target' }],
  ),
]

const problemsIn = (fields: FlattenedField[], data: unknown): Problem[] =>
  [...leaves(fields, data)].flatMap(({ field, value, path }) =>
    field.type === 'richText' ? reasonsIn(value).map((reason) => ({ path, ...reason })) : [],
  )

export const richTexts: CollectionBeforeChangeHook = ({ collection, data, req }) => {
  refuse(problemsIn(collection.flattenedFields, data), req, collection.slug)
  return data
}
export const globalRichTexts: GlobalBeforeChangeHook = ({ data, global, req }) => {
  refuse(problemsIn(global.flattenedFields, data), req, global.slug)
  return data
}
