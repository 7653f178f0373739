/** A local addition names its shared document by key: it must be there. */
import type { CollectionBeforeChangeHook, CollectionSlug } from 'payload'
import { nested } from '@/cms/nested-request'
import { refuse } from './refuse'

export const overlaidExists: CollectionBeforeChangeHook = async ({ collection, data, originalDoc, req }) => {
  const target = String(data.collection ?? originalDoc?.collection)
  const document = String(data.document ?? originalDoc?.document ?? '')
  const { totalDocs } = await req.payload.count({
    collection: target as CollectionSlug,
    where: { id: { equals: document } },
    req: nested(req),
  })
  if (totalDocs === 0)
    refuse([{ path: 'document', code: 'not-there', context: { id: document } }], req, collection.slug)
  return data
}
