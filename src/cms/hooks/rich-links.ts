/** Links in rich text: only addresses that cannot run anything, only to our own documents that have a page. */
import type { CollectionBeforeChangeHook, CollectionSlug, GlobalBeforeChangeHook, FlattenedField } from 'payload'
import { searched } from '@/domain/kinds'
import { refuse, type Problem } from './refuse'
import { leaves } from './walk'

const safeAddress = /^(https?:\/\/[^\s/]|mailto:[^\s@]+@|tel:\+?[\d\s().-]{3,})/i

/** `doc:techniques/swedish` is how Markdown names one of our own documents. */
const ownAddress = /^doc:([a-z-]+)\/([a-z0-9-]+)$/

/** @returns whether a link may lead to `url`: the web, mail, a telephone or a document of ours, nothing else. */
export const isSafeAddress = (url: unknown): boolean =>
  typeof url === 'string' && (safeAddress.test(url.trim()) || ownAddress.test(url))

type Link = { url?: string; doc?: { to: CollectionSlug; id: string } }
type Node = { type?: unknown; fields?: Record<string, unknown>; url?: unknown; children?: unknown; root?: unknown }

const docOf = (doc: unknown): Link['doc'] => {
  const { relationTo, value } = (doc ?? {}) as { relationTo?: unknown; value?: unknown }
  const id = typeof value === 'object' && value !== null ? (value as { id?: unknown }).id : value
  return typeof relationTo === 'string' && (typeof id === 'string' || typeof id === 'number')
    ? { to: relationTo as CollectionSlug, id: String(id) }
    : undefined
}

const linkOf = (fields: Record<string, unknown> | undefined, address: unknown): Link => {
  const doc = fields?.linkType === 'internal' ? docOf(fields.doc) : undefined
  if (doc) return { doc }
  const url = typeof address === 'string' ? address : ''
  const [, to, id] = ownAddress.exec(url) ?? []
  return to && id ? { doc: { to: to as CollectionSlug, id } } : { url }
}

/** @returns all links of an editor state, in reading order. */
export const linksIn = (value: unknown): Link[] => {
  if (Array.isArray(value)) return value.flatMap(linksIn)
  if (typeof value !== 'object' || value === null) return []
  const { type, fields, url, children, root } = value as Node
  const inside = [...linksIn(children), ...linksIn(root)]
  if (type !== 'link' && type !== 'autolink') return inside
  return [linkOf(fields, fields?.url ?? url), ...inside]
}

const problemsIn = (fields: FlattenedField[], data: unknown): Problem[] =>
  [...leaves(fields, data)].flatMap(({ field, value, path }) =>
    field.type !== 'richText'
      ? []
      : linksIn(value).flatMap(({ url, doc }): Problem[] => {
          if (doc && !(searched as readonly string[]).includes(doc.to)) return [{ path, code: 'link-target' }]
          if (!doc && !isSafeAddress(url)) return [{ path, code: 'link-address', context: { url } }]
          return []
        }),
  )

export const richLinks: CollectionBeforeChangeHook = ({ collection, data, req }) => {
  refuse(problemsIn(collection.flattenedFields, data), req, collection.slug)
  return data
}
export const globalRichLinks: GlobalBeforeChangeHook = ({ data, global, req }) => {
  refuse(problemsIn(global.flattenedFields, data), req, global.slug)
  return data
}
