/** What a request to Payload's REST must look like before Payload sees it. Pure: an address in, a complaint or null out. */
import { isLocale } from '@/domain/locale/locales'

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

const complaintAbout = (name: string, value: string, isWrite: boolean): string | null => {
  if (unstorable.test(name) || /\u0000/.test(value)) return 'This address holds characters that no address may have.'
  const [root = ''] = name.split('[')
  const check = single[name]
  if (check && !check(value)) return `"${name}" cannot be "${value.slice(0, 40)}".`
  if (single[root] && root !== name && root !== 'sort') return `"${root}" takes one value.`
  if (isWrite && root === 'locale' && reservedLocales.includes(value)) return 'A write is made in one language.'
  if (unknown.includes(root)) return `"${root}" is not known here.`
  if (structured.includes(name)) return `"${name}" must be a structure, such as ${name}[field][equals]=value.`
  if (root === 'where' && !isCondition(name)) return `"${name.slice(0, 80)}" is no condition.`
  return null
}

/** @returns what is wrong with the address of a request, in one sentence; null where it may pass. */
export const complaint = (address: string, method: string): string | null => {
  if (address.length > 8_000) return 'This address is too long.'
  const { pathname, searchParams } = new URL(address)
  try {
    if (unstorable.test(decodeURIComponent(pathname))) return 'This address holds characters that no address may have.'
  } catch {
    return 'This address is not encoded properly.'
  }
  if (pathname.split('/').some((segment) => segment.length > 400)) return 'This address is too long.'
  const isWrite = method === 'POST' || method === 'PATCH' || method === 'PUT'
  for (const [name, value] of searchParams) {
    const wrong = complaintAbout(name, value, isWrite)
    if (wrong) return wrong
  }
  return null
}
