/** Where a link of the editor leads: to a document of ours or to an address that cannot run anything. One reading for saving and for showing. */

/** A document by its collection and key, or an address as it was given, without the blanks around it. */
export type Target = { doc: { collection: string; key: string } } | { url: string }

export type LinkNode = { url?: unknown; fields?: { url?: unknown; linkType?: unknown; doc?: unknown } | null }

const safeAddress = /^(https?:\/\/[^\s/]|mailto:[^\s@]+@|tel:\+?[\d\s().-]{3,})/i

/** `doc:techniques/swedish` is how Markdown names one of our own documents. */
const ownAddress = /^doc:([a-z-]+)\/([a-z0-9-]+)$/

const trimmed = (url: unknown): string => (typeof url === 'string' ? url.trim() : '')

/** @returns whether a link may lead to `url`: the web, mail, a telephone or a document of ours, nothing else. */
export const isSafeAddress = (url: unknown): boolean => safeAddress.test(trimmed(url)) || ownAddress.test(trimmed(url))

const documentOf = (doc: unknown): Target | undefined => {
  const { relationTo, value } = (doc ?? {}) as { relationTo?: unknown; value?: unknown }
  const key = typeof value === 'object' && value !== null ? (value as { id?: unknown }).id : value
  return typeof relationTo === 'string' && (typeof key === 'string' || typeof key === 'number')
    ? { doc: { collection: relationTo, key: String(key) } }
    : undefined
}

/** @returns the one place that a link leads to: its document counts only where the link says that it is one of ours. */
export const targetOf = ({ fields, url }: LinkNode): Target => {
  const internal = fields?.linkType === 'internal' ? documentOf(fields.doc) : undefined
  if (internal) return internal
  const address = trimmed(fields?.url ?? url)
  const [, collection, key] = ownAddress.exec(address) ?? []
  return collection && key ? { doc: { collection, key } } : { url: address }
}
