/**
 * Reading documents without trusting them. The door checks every row before it appends it, but one forced into the
 * database must break nothing: it is read whole where its schema can, and otherwise field by field.
 */
import { z } from 'zod'

/** No document of ours is nearly as deep; one that is would end in a stack overflow somewhere further on. */
const deepest = 40

const isTooDeep = (value: unknown, left = deepest): boolean =>
  typeof value === 'object' &&
  value !== null &&
  (left === 0 || Object.values(value).some((each) => isTooDeep(each, left - 1)))

/** @returns what the schema makes of a value; undefined where it refuses it. Never throws. */
export const readWith = <T>(schema: z.ZodType<T>, value: unknown): T | undefined => {
  if (isTooDeep(value)) return undefined
  const read = schema.safeParse(value)
  return read.success ? read.data : undefined
}

/** The entries of a list that can be read; none where it is no list. */
export const entriesIn = <T>(schema: z.ZodType<T>, value: unknown): T[] =>
  (Array.isArray(value) ? value : []).flatMap((each) => readWith(schema, each) ?? [])

/** Whether a field of the document says something that its schema accepts; what is left out counts only if it may be. */
export const isReadable = <S extends z.ZodRawShape>(
  { shape }: z.ZodObject<S>,
  view: Record<string, unknown>,
  field: keyof S & string,
): boolean => {
  const schema: z.core.$ZodType | undefined = shape[field]
  return schema !== undefined && !isTooDeep(view[field]) && z.safeParse(schema, view[field]).success
}

/** A document with every field that can be read; what stands in for the others is given. */
export const salvage = <S extends z.ZodRawShape>(
  schema: z.ZodObject<S>,
  view: Record<string, unknown>,
  instead: z.infer<z.ZodObject<S>>,
): z.infer<z.ZodObject<S>> => {
  const fields = Object.entries(schema.shape as Record<string, z.core.$ZodType>).map(([name, field]) => {
    const read = isTooDeep(view[name]) ? undefined : z.safeParse(field, view[name])
    return [name, read?.success ? read.data : (instead as Record<string, unknown>)[name]]
  })
  return Object.fromEntries(fields) as z.infer<z.ZodObject<S>>
}
