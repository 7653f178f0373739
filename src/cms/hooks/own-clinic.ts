/** Whoever may write for their own clinics only cannot write in another's name either (R26). */
import type { CollectionBeforeChangeHook } from 'payload'
import { actorOf, clinicsOf, type Ownership } from '@/cms/access'
import { can, type Group } from '@/domain/roles/roles'
import { deny } from './refuse'

const idOf = (value: unknown): unknown =>
  typeof value === 'object' && value !== null && 'id' in value ? (value as { id: unknown }).id : value

export const ownClinic =
  (group: Group, { field }: Ownership): CollectionBeforeChangeHook =>
  ({ data, operation, originalDoc, req }) => {
    if (!req.user || can(actorOf(req.user), operation, group) !== 'own-clinic') return data
    const clinic = idOf(field in data ? data[field] : originalDoc?.[field])
    if (typeof clinic !== 'string' || !clinicsOf(req.user).includes(clinic)) deny(req, 'own-clinic-only')
    return data
  }
