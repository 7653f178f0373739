/** Gives a new document its key and its addresses, and never lets the key of an old one change. */
import type { CollectionBeforeValidateHook, CollectionSlug, PayloadRequest } from 'payload'
import { nested } from '@/cms/nested-request'
import { isLocale, sourceLocale } from '@/domain/locale/locales'
import { key as keySchema } from '@/domain/kinds/terms'
import { keyFrom, slugFrom } from './latin'
import { refuse } from './refuse'

type Data = Record<string, unknown>

const text = (value: unknown): string => (typeof value === 'string' ? value.trim() : '')

/** @returns `wanted`, or `wanted-2`, `wanted-3`, … where others have it already. */
const free = async (collection: CollectionSlug, wanted: string, req: PayloadRequest): Promise<string> => {
  for (let copy = 1; ; copy++) {
    const candidate = copy === 1 ? wanted : `${wanted}-${copy}`
    const { totalDocs } = await req.payload.count({
      collection,
      where: { id: { equals: candidate } },
      req: nested(req),
    })
    if (totalDocs === 0) return candidate
  }
}

type IdentityOptions = {
  /** The fields a key is made of where none is given, for instance `['name']`. */
  keyFrom: (data: Data) => string
  /** Whether the key begins with the clinic's. */
  ofClinic?: boolean
}

/** @param words what the document says; of a copy, what its original says. */
const newKey = async (
  given: string,
  words: Data,
  slug: CollectionSlug,
  options: IdentityOptions,
  req: PayloadRequest,
) => {
  const prefix = options.ofClinic ? text(words.clinic) : ''
  if (given) return prefix && !given.startsWith(`${prefix}-`) ? `${prefix}-${given}` : given
  const made = keyFrom(options.keyFrom(words))
  const wanted = [prefix, made].filter(Boolean).join('-')
  if (!made) refuse([{ path: 'key', code: 'key-needed' }], req, slug)
  return free(slug, wanted, req)
}

/** @returns the hook that sets `id` and `key` at creation, and refuses any other key afterwards. */
export const identity =
  (options: IdentityOptions): CollectionBeforeValidateHook =>
  async ({ collection, data, operation, originalDoc, req }) => {
    if (!data) return data
    if (operation === 'update') {
      const before = text(originalDoc?.id)
      if (text(data.key) && data.key !== before)
        refuse([{ path: 'key', code: 'key-fixed', context: { key: before } }], req, collection.slug)
      return { ...data, id: before, key: before }
    }
    const given = text(data.key) || text(data.id)
    const key = await newKey(given, { ...originalDoc, ...data }, collection.slug as CollectionSlug, options, req)
    if (!keySchema.safeParse(key).success || key.length > 120)
      refuse([{ path: 'key', code: 'key-form' }], req, collection.slug)
    const { totalDocs } = await req.payload.count({
      collection: collection.slug as CollectionSlug,
      where: { id: { equals: key } },
      req: nested(req),
    })
    if (totalDocs > 0) refuse([{ path: 'key', code: 'key-taken', context: { key } }], req, collection.slug)
    return { ...data, id: key, key }
  }

/** @returns the hook that makes the address of this language from `from` where the editor gave none. */
export const addresses =
  (from: string): CollectionBeforeValidateHook =>
  ({ data, req }) => {
    // A write in all languages at once (the seed) brings each language's own address.
    if (!data || req.locale === 'all') return data
    const locale = isLocale(req.locale) ? req.locale : sourceLocale
    const slug = text(data.slug) ? text(data.slug).toLowerCase().normalize('NFC') : slugFrom(text(data[from]), locale)
    return { ...data, slug: slug || null }
  }
