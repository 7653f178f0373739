/**
 * A new document does not begin at an address that another of its collection has in that language; those of clinics, not
 * within one clinic (R24). Later it may be given one that it gets when both are published, in exchange for its own: then
 * the door judges, which knows what is live.
 */
import type { CollectionBeforeChangeHook, CollectionSlug, Where } from 'payload'
import { nested } from '@/cms/nested-request'
import { lock } from './one-at-a-time'
import { refuse } from './refuse'

/** @param within the field that limits the comparison, `clinic` where each clinic has a host of its own. */
export const uniqueAddress =
  (within?: 'clinic'): CollectionBeforeChangeHook =>
  async ({ collection, data, operation, req }) => {
    const slug: unknown = data.slug
    if (operation !== 'create' || typeof slug !== 'string' || slug === '') return data
    const where: Where = { slug: { equals: slug } }
    if (within) where[within] = { equals: data[within] }
    // Whoever makes another at this moment is waited for, and then seen.
    await lock(req, `${collection.slug} at ${JSON.stringify([req.locale, within && data[within], slug])}`)
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
    const taken = { path: 'slug', code: 'slug-taken' as const, context: { slug, other: other?.id } }
    if (other) refuse([taken], req, collection.slug, 409)
    return data
  }
