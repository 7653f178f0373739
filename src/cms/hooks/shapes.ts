/** The shape of what is sent, before anything works on it: a list where a list belongs, text where text belongs. */
import type { CollectionBeforeOperationHook, FlattenedField, GlobalBeforeOperationHook } from 'payload'
import { isMoney } from '@/cms/fields/money'
import { refuse, type Problem } from './refuse'

type Values = Record<string, unknown>

const isValues = (value: unknown): value is Values =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
const isText = (value: unknown) => typeof value === 'string'
const isKey = (value: unknown) => isText(value) || typeof value === 'number' || isValues(value)
/** Nobody nests lists deeper, and whatever walks a text may go to its end. */
const deepestNode = 50

/** A node of formatted text: it has a type, its text is text, and what is in it are nodes. */
const isNode = (value: unknown, depth = 0): boolean =>
  isValues(value) &&
  isText(value.type) &&
  (value.text === undefined || isText(value.text)) &&
  depth < deepestNode &&
  (value.children === undefined || areNodes(value.children, depth + 1))
const areNodes = (value: unknown, depth: number): boolean =>
  Array.isArray(value) && value.every((node) => isNode(node, depth))
const isEditorState = (value: unknown) => isValues(value) && isValues(value.root) && areNodes(value.root.children, 0)
/** Forms send the number of rows where there are none. */
const isNoRows = (value: unknown) => value === 0 || value === '0'

/** A number that is written out whole, or nothing: of any other text Payload would take the beginning, 62 of “62,50”. */
const isNumeral = (value: unknown) => isText(value) && /^\s*(?:-?\d+(?:\.\d+)?)?\s*$/.test(value as string)

/** What one value of a field may be; fields that are not here take anything and check it themselves. */
const single: Partial<Record<FlattenedField['type'], (value: unknown) => boolean>> = {
  text: isText,
  textarea: isText,
  email: isText,
  code: isText,
  date: isText,
  select: isText,
  radio: isText,
  number: (value) => typeof value === 'number' || isNumeral(value),
  checkbox: (value) => typeof value === 'boolean' || ['', 'true', 'false'].includes(value as string),
  relationship: isKey,
  upload: isKey,
  richText: isEditorState,
}

const wrong = (path: string): Problem[] => [{ path, code: 'other-shape' }]

/** @param fieldsOf the fields of a row; undefined where there is no such kind of row. */
const rowProblems = (
  value: unknown,
  path: string,
  fieldsOf: (row: Values) => FlattenedField[] | undefined,
): Problem[] => {
  if (isNoRows(value)) return []
  if (!Array.isArray(value)) return wrong(path)
  return value.flatMap((row, index) => {
    const fields = isValues(row) ? fieldsOf(row) : undefined
    return fields ? problemsIn(fields, row, `${path}.${index}.`) : wrong(`${path}.${index}`)
  })
}

/** Money has no written form here: a form reads what is typed in it, and what is sent is minor units (R20). */
const moneyProblem = (value: unknown, path: string): Problem[] =>
  typeof value === 'number' || value === '' ? [] : [{ path, code: 'price-not-whole' }]

const problemOf = (field: FlattenedField, value: unknown, path: string): Problem[] => {
  if (value === undefined) return []
  // Not null either: a group is emptied field by field, and the framework looks into it all the same.
  if (field.type === 'group' || field.type === 'tab')
    return isValues(value) ? problemsIn(field.flattenedFields, value, `${path}.`) : wrong(path)
  if (value === null) return []
  if (field.type === 'array') return rowProblems(value, path, () => field.flattenedFields)
  if (field.type === 'blocks')
    return rowProblems(value, path, (row) => field.blocks.find(({ slug }) => slug === row.blockType)?.flattenedFields)
  if (isMoney(field)) return moneyProblem(value, path)
  const check = single[field.type]
  if (!check) return []
  if ('hasMany' in field && field.hasMany)
    return isNoRows(value) || (Array.isArray(value) && value.every(check)) ? [] : wrong(path)
  return check(value) ? [] : wrong(path)
}

/** @returns every value in `data` that could not be meant for its field. */
export const problemsIn = (fields: FlattenedField[], data: Values, prefix = ''): Problem[] =>
  fields.flatMap((field) => problemOf(field, data[field.name], `${prefix}${field.name}`))

const dataOf = (args: unknown): Values | undefined => {
  const { data } = (args ?? {}) as { data?: unknown }
  return isValues(data) ? data : undefined
}

export const shapes: CollectionBeforeOperationHook = ({ args, collection, operation, req }) => {
  const data = operation === 'create' || operation === 'update' ? dataOf(args) : undefined
  if (data) refuse(problemsIn(collection.flattenedFields, data), req, collection.slug)
  return args
}

export const globalShapes: GlobalBeforeOperationHook = ({ args, global, operation, req }) => {
  const data = operation === 'update' ? dataOf(args) : undefined
  if (data) refuse(problemsIn(global.flattenedFields, data), req, global.slug)
  return args
}
