/**
 * Two states of one document held against each other, field by field, and two people's changes to one state brought
 * together. A field is a value, a list or a formatted text; groups and rows are gone into, as far as the rows are the same.
 */
import { canonicalJson } from '../safety/canonical-json'

type Values = Readonly<Record<string, unknown>>

/** A field that differs; paths are those of forms, such as `exceptions.0.reason`. */
export type Difference = { path: string; was: unknown; is: unknown }

/** A field that both have changed, each in another way. `base` is absent where nobody knows what they began with. */
export type Conflict = { path: string; base?: unknown; theirs: unknown; yours: unknown }

/** @returns what a value says: absent, null, empty text, an empty list and a group of such all say nothing (undefined). */
export const told = (value: unknown): unknown => {
  if (value === null || value === '' || value === undefined) return undefined
  if (Array.isArray(value)) return value.length > 0 ? value.map((each) => told(each) ?? null) : undefined
  if (typeof value !== 'object') return value
  const members = Object.entries(value).flatMap(([name, inner]) => {
    const known = told(inner)
    return known === undefined ? [] : [[name, known] as const]
  })
  return members.length > 0 ? Object.fromEntries(members) : undefined
}

/** Whether two values say the same, however their emptiness is written. */
export const isSame = (a: unknown, b: unknown): boolean => canonicalJson(told(a)) === canonicalJson(told(b))

/** A group or a row; a formatted text, which has a root, is one value. */
const isGroup = (value: unknown): value is Values =>
  typeof value === 'object' && value !== null && !Array.isArray(value) && !('root' in value)

const idsOf = (value: unknown): unknown[] | null =>
  Array.isArray(value) && value.length > 0 && value.every((row) => isGroup(row) && typeof row.id === 'string')
    ? value.map((row: Values) => row.id)
    : null

/** Whether both are rows, and the same ones in the same order. */
const areSameRows = (a: unknown, b: unknown): boolean => {
  const ids = idsOf(a)
  return ids !== null && canonicalJson(ids) === canonicalJson(idsOf(b))
}

const below = (path: string, name: string | number): string => (path ? `${path}.${name}` : String(name))
const rowOf = (value: unknown, index: number): unknown => (Array.isArray(value) ? value[index] : undefined)
const memberOf = (value: unknown, name: string): unknown => (isGroup(value) ? value[name] : undefined)

/** @returns every field in which two states of a document differ. */
export const differences = (was: unknown, is: unknown, path = ''): Difference[] => {
  if (isSame(was, is)) return []
  if (areSameRows(was, is)) return (was as Values[]).flatMap((row, i) => differences(row, rowOf(is, i), below(path, i)))
  if (isGroup(was) && isGroup(is)) {
    const names = [...new Set([...Object.keys(was), ...Object.keys(is)])]
    return names.flatMap((name) => differences(was[name], is[name], below(path, name)))
  }
  return [{ path, was: was ?? null, is: is ?? null }]
}

type Sides = { base: unknown; theirs: unknown; yours: unknown }

const merge = (sides: Sides, isKnown: boolean, path: string, conflicts: Conflict[]): unknown => {
  const { base, theirs, yours } = sides
  if (isSame(yours, theirs)) return yours
  if (areSameRows(yours, theirs))
    return (yours as Values[]).map((row, i) => {
      const before = areSameRows(base, theirs) ? rowOf(base, i) : undefined
      const inside = { base: before, theirs: rowOf(theirs, i), yours: row }
      return merge(inside, isKnown && before !== undefined, below(path, i), conflicts)
    })
  if (isGroup(yours) && isGroup(theirs))
    return Object.fromEntries(
      Object.entries(yours).map(([name, value]) => {
        const inside = { base: memberOf(base, name), theirs: theirs[name], yours: value }
        return [name, merge(inside, isKnown, below(path, name), conflicts)]
      }),
    )
  if (isKnown && isSame(yours, base)) return theirs ?? null
  if (isKnown && isSame(theirs, base)) return yours
  conflicts.push({ path, ...(isKnown ? { base: base ?? null } : {}), theirs: theirs ?? null, yours })
  return yours
}

/**
 * Brings a save together with what others have saved since its writer looked.
 *
 * @param base what the writer began with; null where nobody knows it any more: then nothing counts as untouched
 * @param theirs what is stored now
 * @param yours what is to be saved; fields that it does not name are left as they are
 * @returns what to save where there are no conflicts, and the fields that both have changed
 */
export const bringTogether = (
  base: Values | null,
  theirs: Values,
  yours: Values,
): { merged: Record<string, unknown>; conflicts: Conflict[] } => {
  const conflicts: Conflict[] = []
  const merged = merge({ base, theirs, yours }, base !== null, '', conflicts) as Record<string, unknown>
  return { merged, conflicts }
}
