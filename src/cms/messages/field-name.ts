/** Names the field that a refusal is about as the form names it, so that it can be found there. */
import { getTranslation } from '@payloadcms/translations'
import type { CollectionSlug, FlattenedField, PayloadRequest } from 'payload'

const inside = (field: FlattenedField): FlattenedField[] => {
  // Which block a row is stands in the document, not in the path; a name means the same in all blocks that have it.
  if (field.type === 'blocks') return field.blocks.flatMap(({ flattenedFields }) => flattenedFields)
  return 'flattenedFields' in field ? field.flattenedFields : []
}

const labelOf = (field: FlattenedField, { i18n }: Pick<PayloadRequest, 'i18n'>): string => {
  // A group whose label is turned off is not named in the form either.
  if (!('label' in field) || field.label === false || field.label === undefined) return ''
  return getTranslation(field.label, i18n)
}

const fieldsOf = ({ payload }: PayloadRequest, owner: string): FlattenedField[] =>
  payload.collections[owner as CollectionSlug]?.config.flattenedFields ??
  payload.globals.config.find(({ slug }) => slug === owner)?.flattenedFields ??
  []

/**
 * @param owner the slug of the collection or global.
 * @param path of a value, such as `exceptions.0.outcome`.
 * @returns the names on the way to it, such as `Exceptions 1 › Outcome`.
 */
export const fieldName = (req: PayloadRequest, owner: string, path: string): string => {
  const names: string[] = []
  let here = fieldsOf(req, owner)
  for (const step of path.split('.')) {
    if (/^\d+$/.test(step)) {
      names.push(`${names.pop() ?? ''} ${Number(step) + 1}`.trim())
      continue
    }
    const field = here.find(({ name }) => name === step)
    const name = field ? labelOf(field, req) : step
    if (name) names.push(name)
    here = field ? inside(field) : []
  }
  return names.join(' › ')
}
