/** Gives a new document its key and its addresses, and never lets the key of an old one change. */
import type { CollectionBeforeValidateHook, CollectionSlug, FieldHook, PayloadRequest } from 'payload'
import { nested } from '@/cms/nested-request'
import { isLocale, sourceLocale } from '@/domain/locale/locales'
import { key as keySchema } from '@/domain/kinds/terms'
import { keyFrom, slugFrom } from './latin'
import { lock } from './one-at-a-time'
import { refuse } from './refuse'

type Data = Record<string, unknown>

const text = (value: unknown): string => (typeof value === 'string' ? value.trim() : '')

type Place = { collection: CollectionSlug; field: 'id' | 'slug' }

/** @returns `wanted`, or `wanted-2`, `wanted-3`, … where others have it already, an address in whatever language. */
const free = async ({ collection, field }: Place, wanted: string, req: PayloadRequest): Promise<string> => {
  for (let copy = 1; ; copy++) {
    const candidate = copy === 1 ? wanted : `${wanted}-${copy}`
    const { docs } = await req.payload.find({
      ...{ collection, where: { [field]: { equals: candidate } }, locale: 'all' as const, depth: 0 },
      ...{ limit: 1, pagination: false, overrideAccess: true, req: nested(req) },
    })
    if (docs.length === 0) return candidate
  }
}

/** Room for what makes it another one. */
const shortened = (value: string): string => value.slice(0, 110).replace(/-+$/, '')

/**
 * A copy is known by its original's key and a number, whatever language it is made in and whichever it has words in; its
 * addresses, too, are nobody else's.
 */
export const ofCopy =
  (field: 'key' | 'slug'): FieldHook =>
  async ({ collection, req, value }) => {
    if (typeof value !== 'string' || value === '' || !collection) return value
    const slug = collection.slug as CollectionSlug
    return field === 'key'
      ? free({ collection: slug, field: 'id' }, shortened(value), req)
      : free({ collection: slug, field }, `${shortened(value)}-copy`, req)
  }

type IdentityOptions = {
  /** The fields a key is made of where none is given, for instance `['name']`. */
  keyFrom: (data: Data) => string
  /** Whether the key begins with the clinic's. */
  ofClinic?: boolean
}

const newKey = async (
  given: string,
  words: Data,
  slug: CollectionSlug,
  options: IdentityOptions,
  req: PayloadRequest,
) => {
  const prefix = options.ofClinic ? text(words.clinic) : ''
  // Whoever makes another of this name at this moment is waited for, and then seen.
  const asked = async (name: string) => {
    await lock(req, `${slug}/${name}`)
    return name
  }
  if (given) return asked(prefix && !given.startsWith(`${prefix}-`) ? `${prefix}-${given}` : given)
  const made = keyFrom(options.keyFrom(words))
  const wanted = [prefix, made].filter(Boolean).join('-')
  if (!made) refuse([{ path: 'key', code: 'key-needed' }], req, slug)
  return free({ collection: slug, field: 'id' }, await asked(wanted), req)
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
  ({ data, operation, originalDoc, req }) => {
    // A write in all languages at once (the seed) brings each language's own address.
    if (!data || req.locale === 'all') return data
    const locale = isLocale(req.locale) ? req.locale : sourceLocale
    const given = text(data.slug).toLowerCase().normalize('NFC')
    // Made from the name, a copy's would be its original's: in a language that was not copied it has none.
    const isCopy = operation === 'create' && text(originalDoc?.key) !== ''
    const slug = given || (isCopy ? '' : slugFrom(text(data[from]), locale))
    return { ...data, slug: slug || null }
  }
