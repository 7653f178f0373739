/** What a request to Payload's REST must look like before Payload sees it. Pure: an address in, a complaint or null out. */
import type { Messages, Values } from '@/cms/messages'
import { isLocale } from '@/domain/locale/locales'

/** What is wrong with a request: a message of the namespace `requests`, with what it needs to be specific. */
export type Complaint = { code: keyof Messages['requests']; values?: Values }

const unstorable = /[\u0000-\u001F\u007F]/
const reservedLocales = ['all', '*']
const noFallback = ['false', 'none', 'null']

const whole = (min: number, max: number) => (value: string) =>
  /^\d{1,7}$/.test(value) && Number(value) >= min && Number(value) <= max
const flag = (value: string) => ['true', 'false', '1', '0', ''].includes(value)

/** Parameters with one value, and what that value may be. */
const single: Record<string, (value: string) => boolean> = {
  page: whole(1, 1_000_000),
  limit: whole(0, 1_000),
  depth: whole(0, 10),
  pagination: flag,
  draft: flag,
  trash: flag,
  autosave: flag,
  sort: (value) => /^(-?[\w.-]+)(,-?[\w.-]+)*$/.test(value) && value.length <= 200,
  locale: (value) => isLocale(value) || reservedLocales.includes(value),
  'fallback-locale': (value) => isLocale(value) || noFallback.includes(value),
  fallbackLocale: (value) => isLocale(value) || noFallback.includes(value),
}
/** Names of Payload's that mean nothing here. */
const unknown = ['prefix']
/** Parameters that are structures: `where[name][equals]=…`, never `where=…`. */
const structured = ['where', 'select', 'populate', 'joins', 'data']
const operators = [
  'equals',
  'not_equals',
  'in',
  'not_in',
  'all',
  'exists',
  'greater_than',
  'greater_than_equal',
  'less_than',
  'less_than_equal',
  'like',
  'not_like',
  'contains',
]

/** `where[or][0][name][equals]` → `['or', '0', 'name', 'equals']`. */
const stepsOf = (name: string): string[] => [...name.matchAll(/\[([^\]]*)\]/g)].map(([, step]) => step ?? '')

const isCondition = (name: string): boolean => {
  const steps = stepsOf(name)
  const used = steps.filter((step) => step !== 'and' && step !== 'or' && !/^\d*$/.test(step))
  // A condition is a field and an operator, in that order; an empty group (`where[or]=`) is nothing to search by.
  return (
    used.length === 2 &&
    steps.length <= 14 &&
    operators.includes(used[1] ?? '') &&
    /^[\w.-]{1,120}$/.test(used[0] ?? '')
  )
}

const complaintAbout = (name: string, value: string, isWrite: boolean): Complaint | null => {
  if (unstorable.test(name) || /\u0000/.test(value)) return { code: 'address-characters' }
  const [root = ''] = name.split('[')
  const check = single[name]
  if (check && !check(value)) return { code: 'parameter-value', values: { name, value: value.slice(0, 40) } }
  if (single[root] && root !== name && root !== 'sort') return { code: 'parameter-once', values: { name: root } }
  if (isWrite && root === 'locale' && reservedLocales.includes(value)) return { code: 'write-in-one-language' }
  if (unknown.includes(root)) return { code: 'parameter-unknown', values: { name: root } }
  if (structured.includes(name)) return { code: 'parameter-structure', values: { name } }
  if (root === 'where' && !isCondition(name)) return { code: 'no-condition', values: { name: name.slice(0, 80) } }
  return null
}

/** @returns what is wrong with the address of a request; null where it may pass. */
export const complaint = (address: string, method: string): Complaint | null => {
  if (address.length > 8_000) return { code: 'address-too-long' }
  const { pathname, searchParams } = new URL(address)
  try {
    if (unstorable.test(decodeURIComponent(pathname))) return { code: 'address-characters' }
  } catch {
    return { code: 'address-encoding' }
  }
  if (pathname.split('/').some((segment) => segment.length > 400)) return { code: 'address-too-long' }
  const isWrite = method === 'POST' || method === 'PATCH' || method === 'PUT'
  for (const [name, value] of searchParams) {
    const wrong = complaintAbout(name, value, isWrite)
    if (wrong) return wrong
  }
  return null
}
