/** Two documents of one collection never share an address in one language; those of clinics, not within one clinic (R24). */
import type { CollectionBeforeChangeHook, CollectionSlug, Where } from 'payload'
import { nested } from '@/cms/nested-request'
import { refuse } from './refuse'

/** @param within the field that limits the comparison, `clinic` where each clinic has a host of its own. */
export const uniqueAddress =
  (within?: 'clinic'): CollectionBeforeChangeHook =>
  async ({ collection, data, originalDoc, req }) => {
    const slug: unknown = data.slug
    if (typeof slug !== 'string' || slug === '') return data
    const where: Where = { slug: { equals: slug }, id: { not_equals: data.id ?? originalDoc?.id } }
    if (within) where[within] = { equals: data[within] ?? originalDoc?.[within] }
    const { docs } = await req.payload.find({
      collection: collection.slug as CollectionSlug,
      where,
      depth: 0,
      limit: 1,
      pagination: false,
      locale: req.locale === 'all' ? undefined : (req.locale as 'en' | undefined),
      overrideAccess: true,
      req: nested(req),
    })
    const other = docs[0]
    if (other) refuse([{ path: 'slug', code: 'slug-taken', context: { slug, other: other.id } }], req, collection.slug)
    return data
  }
