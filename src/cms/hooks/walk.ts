/** Walks the values of a document together with the fields they belong to, through groups, rows and blocks. */
import type { FlattenedField } from 'payload'

export type Leaf = { field: FlattenedField; value: unknown; path: string; localized: boolean }

type Values = Record<string, unknown>
const isValues = (value: unknown): value is Values =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** Yields every value that is not itself a container; a field inside a localized container counts as localized. */
export function* leaves(fields: FlattenedField[], data: unknown, path = '', localized = false): Generator<Leaf> {
  if (!isValues(data)) return
  for (const field of fields) {
    const value = data[field.name]
    const here = path ? `${path}.${field.name}` : field.name
    const inLanguage = localized || Boolean(field.localized)
    if (value === undefined || value === null) continue
    if (field.type === 'group' || field.type === 'tab') yield* leaves(field.flattenedFields, value, here, inLanguage)
    else if (field.type === 'array') yield* rowsOf(field.flattenedFields, value, here, inLanguage)
    else if (field.type === 'blocks') {
      for (const [index, item] of asRows(value).entries()) {
        const block = field.blocks.find((candidate) => candidate.slug === item.blockType)
        if (block) yield* leaves(block.flattenedFields, item, `${here}.${index}`, inLanguage)
      }
    } else yield { field, value, path: here, localized: inLanguage }
  }
}

const asRows = (value: unknown): Values[] => (Array.isArray(value) ? value.filter(isValues) : [])

function* rowsOf(fields: FlattenedField[], value: unknown, path: string, localized: boolean): Generator<Leaf> {
  for (const [index, item] of asRows(value).entries()) yield* leaves(fields, item, `${path}.${index}`, localized)
}
