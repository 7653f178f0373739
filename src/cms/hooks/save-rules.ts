/** What would be dangerous even in a working copy is refused here, at every save, whatever way it comes in. */
import type { CollectionBeforeChangeHook } from 'payload'
import { issuesAt, type WorkingCopyOf } from '@/domain/publication/requirements'
import { isKind } from '@/domain/kinds'
import { refuse } from './refuse'
import { workingNeighboursOf, withoutBlanks } from './working-neighbours'

export const saveRules: CollectionBeforeChangeHook = async ({ collection, data, originalDoc, req }) => {
  if (!isKind(collection.slug)) return data
  const whole = { ...originalDoc, ...data }
  const document = withoutBlanks(whole) as WorkingCopyOf<typeof collection.slug>
  const around = await workingNeighboursOf(collection.slug, whole.clinic, req)
  const issues = issuesAt('save', collection.slug, document, around)
  refuse(issues, req, collection.slug)
  return data
}
