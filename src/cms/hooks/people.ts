/** Who may change whose account. Stands where every write passes, beside the access that lists and forms are made from. */
import type { CollectionBeforeChangeHook, CollectionBeforeDeleteHook, PayloadRequest } from 'payload'
import { nested } from '@/cms/nested-request'
import { isAdministrator } from '@/cms/access'
import { deny } from './refuse'

type Person = { id?: unknown; active?: unknown }

/** @throws if nobody but `id` could administer the network. */
const someoneElseAdministers = async (id: unknown, req: PayloadRequest): Promise<void> => {
  const { totalDocs } = await req.payload.count({
    collection: 'users',
    where: { roles: { in: ['admin'] }, active: { not_equals: false }, id: { not_equals: id } },
    req: nested(req),
  })
  if (totalDocs === 0) deny(req, 'last-administrator')
}

export const guardPeople: CollectionBeforeChangeHook = async ({ data, operation, originalDoc, req }) => {
  const before = (originalDoc ?? {}) as Person
  const after = { ...before, ...data } as Person
  const self = operation === 'update' && before.id === req.user?.id
  // No user means our own code: the seed, a password that was forgotten, the making of the first administrator.
  if (req.user && !self && !isAdministrator(req.user)) deny(req, 'own-account-only')
  if (operation === 'update' && isAdministrator(before) && !isAdministrator(after))
    await someoneElseAdministers(before.id, req)
  // Whoever leaves is signed out everywhere.
  return after.active === false ? { ...data, sessions: [] } : data
}

export const keepLastAdministrator: CollectionBeforeDeleteHook = async ({ id, req }) => {
  const { docs } = await req.payload.find({
    collection: 'users',
    where: { id: { equals: id } },
    depth: 0,
    limit: 1,
    req: nested(req),
  })
  if (isAdministrator(docs[0])) await someoneElseAdministers(id, req)
}
