/** Whether the signed-in user may do something at the door to one document. */
import type { PayloadRequest } from 'payload'
import { actorOf } from '@/cms/access/actor'
import type { KindName } from '@/domain/kinds'
import { can, groupOf, type Verb } from '@/domain/roles/roles'

/** @param clinic the document's owner; null for the network's */
export const may = (req: PayloadRequest, verb: Verb, collection: KindName, clinic: string | null): boolean => {
  const actor = actorOf(req.user)
  const reach = can(actor, verb, groupOf[collection])
  return (
    reach === 'all' || (reach === 'own-clinic' && clinic !== null && actor !== null && actor.clinics.includes(clinic))
  )
}
