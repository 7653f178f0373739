/** Whoever may write for their own clinics only cannot write in another's name either (R26). */
import { APIError, type CollectionBeforeChangeHook } from 'payload'
import { actorOf, clinicsOf, type Ownership } from '@/cms/access'
import { can, type Group } from '@/domain/roles/roles'

const idOf = (value: unknown): unknown =>
  typeof value === 'object' && value !== null && 'id' in value ? (value as { id: unknown }).id : value

export const ownClinic =
  (group: Group, { field }: Ownership): CollectionBeforeChangeHook =>
  ({ data, operation, originalDoc, req }) => {
    if (!req.user || can(actorOf(req.user), operation, group) !== 'own-clinic') return data
    const clinic = idOf(field in data ? data[field] : originalDoc?.[field])
    if (typeof clinic !== 'string' || !clinicsOf(req.user).includes(clinic))
      throw new APIError('You can write for your own clinic only.', 403, null, true)
    return data
  }
