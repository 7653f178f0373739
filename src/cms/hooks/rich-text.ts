/**
 * What rich text may hold when it is saved: only what a page can show, links only to addresses that cannot run anything,
 * and only to our own documents that have a page.
 */
import type { CollectionBeforeChangeHook, CollectionSlug, FlattenedField, GlobalBeforeChangeHook } from 'payload'
import { searched } from '@/domain/kinds'
import { isSafeAddress, targetOf, type LinkNode } from '@/publishing/present/link-target'
import { isLexical, readRich } from '@/publishing/present/rich'
import { refuse, type Problem } from './refuse'
import { leaves } from './walk'

type Link = { url?: string; doc?: { to: CollectionSlug; id: string } }
type Reason = Omit<Problem, 'path'>
type Node = LinkNode & { type?: unknown; children?: unknown; root?: unknown }

const linkOf = (node: LinkNode): Link => {
  const target = targetOf(node)
  return 'doc' in target ? { doc: { to: target.doc.collection as CollectionSlug, id: target.doc.key } } : target
}

/** @returns all links of an editor state, in reading order. */
export const linksIn = (value: unknown): Link[] => {
  if (Array.isArray(value)) return value.flatMap(linksIn)
  if (typeof value !== 'object' || value === null) return []
  const { type, children, root } = value as Node
  const inside = [...linksIn(children), ...linksIn(root)]
  if (type !== 'link' && type !== 'autolink') return inside
  return [linkOf(value as LinkNode), ...inside]
}

const linkProblem = ({ url, doc }: Link): Reason | undefined => {
  if (doc) return (searched as readonly string[]).includes(doc.to) ? undefined : { code: 'link-target' }
  return isSafeAddress(url) ? undefined : { code: 'link-address', context: { url } }
}

const reasonsIn = (value: unknown): Reason[] => [
  ...(isLexical(value) ? readRich(value).problems : []),
  ...linksIn(value).flatMap((link) => linkProblem(link) ?? []),
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
