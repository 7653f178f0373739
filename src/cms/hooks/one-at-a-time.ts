/**
 * Saves of one document happen one after the other. A save writes all languages back as it found them, so two translators
 * saving at the same moment would otherwise undo each other.
 */
import type { CollectionBeforeOperationHook, GlobalBeforeOperationHook, PayloadRequest } from 'payload'
import { txOfRequest } from '@/cms/publishing/transaction'

/** Held until the request's transaction ends. `shared` lets others in that ask for shared too. */
export const lock = async (req: PayloadRequest, name: string, shared = false): Promise<void> => {
  // Without a transaction there is nothing to hold a lock, and nothing that it would protect.
  if ((await req.transactionID) === undefined) return
  const tx = await txOfRequest(req)
  await tx.query(`SELECT pg_advisory_xact_lock${shared ? '_shared' : ''}(hashtextextended($1, 1131))`, [name])
}

/** Keeps everybody else from saving one document, until the request's transaction ends. */
export const lockDocument = async (req: PayloadRequest, collection: string, id: string | number): Promise<void> => {
  await lock(req, collection, true)
  await lock(req, `${collection}/${id}`)
}

/** The same for a global, which is one document. */
export const lockGlobal = (req: PayloadRequest, slug: string): Promise<void> => lock(req, slug)

/**
 * One document: alone, but beside other documents. Many at once (a bulk edit, a restored version): alone altogether. All
 * locks are taken in one order (the collection's, the document's, of a new one its address's, the door's), so that no two wait for
 * each other.
 */
export const oneAtATime: CollectionBeforeOperationHook = async ({ args, collection, operation, req }) => {
  if (operation === 'create') await lock(req, collection.slug, true)
  if (operation !== 'update' && operation !== 'delete' && operation !== 'restoreVersion') return args
  const { id } = args as { id?: string | number }
  if (id !== undefined && operation !== 'restoreVersion') await lockDocument(req, collection.slug, id)
  else await lock(req, collection.slug)
  return args
}

export const oneAtATimeGlobal: GlobalBeforeOperationHook = async ({ args, global, operation, req }) => {
  if (operation === 'update' || operation === 'restoreVersion') await lockGlobal(req, global.slug)
  return args
}
