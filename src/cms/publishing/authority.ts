/** Whether the signed-in user may do something at the door to one document. */
import type { PayloadRequest } from 'payload'
import type { KindName } from '@/domain/kinds'
import { can, groupOf, type Actor, type Verb } from '@/domain/roles/roles'

type User = Partial<Omit<Actor, 'clinics'>> & { clinics?: (string | { id: string })[] | null }

/** The user as the role table knows them; relations may have been loaded or not. */
export const actorOfUser = (user: unknown): Actor | null => {
  if (!user) return null
  const { roles, clinics, locales } = user as User
  return {
    roles: roles ?? [],
    clinics: (clinics ?? []).map((clinic) => (typeof clinic === 'string' ? clinic : clinic.id)),
    locales: locales ?? [],
  }
}

/** @param clinic the document's owner; null for the network's */
export const may = (req: PayloadRequest, verb: Verb, collection: KindName, clinic: string | null): boolean => {
  const actor = actorOfUser(req.user)
  const reach = can(actor, verb, groupOf[collection])
  return (
    reach === 'all' || (reach === 'own-clinic' && clinic !== null && actor !== null && actor.clinics.includes(clinic))
  )
}
