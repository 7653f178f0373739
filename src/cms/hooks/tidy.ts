/** Text as it should be stored: in Unicode's composed form, without characters that a database cannot hold. */
import type { CollectionBeforeValidateHook, GlobalBeforeValidateHook } from 'payload'

// NUL cannot be stored by PostgreSQL; other control characters and lone surrogates only ever arrive by accident or malice.
const unstorable = /[\u0000-\u0008\u000E-\u001F\u007F]|\p{Surrogate}/gu
// How some programs write a line break inside a paragraph: the words beside it are two.
const divider = /[\u000B\u000C]/g

/** @returns the same value with every string composed (NFC) and cleaned. Other types of value pass unchanged. */
export const tidied = (value: unknown): unknown => {
  if (typeof value === 'string') return value.replace(divider, ' ').replace(unstorable, '').normalize('NFC')
  if (Array.isArray(value)) return value.map(tidied)
  if (typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype)
    return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, tidied(inner)]))
  return value
}

/** Passwords are compared byte for byte, so they are left alone. */
const untouched = new Set(['password', 'hash', 'salt'])

const tidyAll = (data: Record<string, unknown>) =>
  Object.fromEntries(Object.entries(data).map(([name, value]) => [name, untouched.has(name) ? value : tidied(value)]))

export const tidy: CollectionBeforeValidateHook = ({ data }) => (data ? tidyAll(data) : data)
export const tidyGlobal: GlobalBeforeValidateHook = ({ data }) => (data ? tidyAll(data) : data)
