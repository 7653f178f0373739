/** A document stays with the clinic it was made for: its key, its history and its publications carry that clinic's name. */
import type { CollectionBeforeValidateHook } from 'payload'
import { idOf } from '@/cms/access'
import { refuse } from './refuse'

export const sameOwner: CollectionBeforeValidateHook = ({ collection, data, operation, originalDoc, req }) => {
  if (!data || operation !== 'update') return data
  const before = idOf(originalDoc?.clinic)
  const after = idOf(data.clinic)
  if (after !== undefined && after !== null && after !== before)
    refuse([{ path: 'clinic', code: 'clinic-fixed' }], req, collection.slug)
  return { ...data, clinic: before }
}
