/**
 * Rows keep one id in all languages. In the database a row's id is unique among all documents, so it carries the key of
 * its own: `exceptions` row `deep-tissue` of `pregnancy` becomes `pregnancy-deep-tissue`. Writers may leave the key out.
 */
import type { CollectionBeforeValidateHook, FlattenedField } from 'payload'

type Values = Record<string, unknown>
const generated = /^[0-9a-f]{24}$/

const rowId = (row: Values, rows: Values[], owner: string): unknown => {
  // A row with a key is known by it, so that every language finds it; two rows with one key are an editor's slip.
  const keyed = typeof row.key === 'string' && row.key !== '' && rows.filter(({ key }) => key === row.key).length === 1
  const own = keyed ? row.key : row.id
  if (typeof own !== 'string' || own === '' || generated.test(own) || own.startsWith(`${owner}-`)) return own
  return `${owner}-${own}`
}

const withIds = (fields: FlattenedField[], data: Values, owner: string): Values => {
  const changed: Values = { ...data }
  for (const field of fields) {
    const value = data[field.name]
    if (field.type === 'group' && value && typeof value === 'object')
      changed[field.name] = withIds(field.flattenedFields, value as Values, owner)
    // Blocks are kept as JSON: their ids need only be unique within their document.
    if (field.type === 'array' && Array.isArray(value))
      changed[field.name] = value.map((row: Values, _index, rows: Values[]) => ({
        ...withIds(field.flattenedFields, row, owner),
        id: rowId(row, rows, owner),
      }))
  }
  return changed
}

/** Runs after the key is known. */
export const rowIds: CollectionBeforeValidateHook = ({ collection, data }) =>
  data ? withIds(collection.flattenedFields, data, String(data.id ?? data.key ?? '')) : data
