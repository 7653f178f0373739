/** Whoever may write for their own clinics only cannot write in another's name either, nor in nobody's (R26). */
import type { CollectionBeforeChangeHook } from 'payload'
import { actorOf, clinicsOf, idOf, isNamed, isOneOf, type Ownership } from '@/cms/access'
import { can, type Group } from '@/domain/roles/roles'
import { deny, refuse } from './refuse'

export const ownClinic =
  (group: Group, { field }: Ownership): CollectionBeforeChangeHook =>
  ({ collection, data, operation, originalDoc, req }) => {
    if (!req.user || can(actorOf(req.user), operation, group) !== 'own-clinic') return data
    const clinic = idOf(field in data ? data[field] : originalDoc?.[field])
    // Of one clinic, the form's default has named it by now; of several, only the editor knows.
    if (operation === 'create' && !isNamed(clinic))
      refuse([{ path: field, code: 'clinic-not-chosen' }], req, collection.slug)
    if (!isOneOf(clinicsOf(req.user), clinic)) deny(req, 'own-clinic-only')
    return data
  }
