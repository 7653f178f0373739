/**
 * What a request to Payload's REST must look like before Payload sees it. Pure: a query in, a complaint or null out.
 *
 * Payload reads a query with qs, which drops in silence what it dislikes (names of Object's own, the thousand-and-first
 * parameter) and merges what contradicts itself. A condition that is dropped is a wider question, so all of that is refused.
 */
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
const language = (also: string[]) => (value: string) => isLocale(value) || also.includes(value)
const order = (value: string) => /^(-?[\w.-]+)(,-?[\w.-]+)*$/.test(value) && value.length <= 200

/** Parameters with one value, and what that value may be. */
const single: Record<string, (value: string) => boolean> = {
  page: whole(1, 1_000_000),
  limit: whole(0, 1_000),
  depth: whole(0, 10),
  pagination: flag,
  draft: flag,
  trash: flag,
  autosave: flag,
  overrideLock: flag,
  flattenLocales: flag,
  allSessions: flag,
  sort: order,
  locale: language(reservedLocales),
  'fallback-locale': language(noFallback),
  fallbackLocale: language(noFallback),
}
/** Names of Payload's for what is not in use here: files elsewhere, joins, live preview, a status for each language. */
const unknown = [
  'prefix',
  'joins',
  'data',
  'uploadEdits',
  'src',
  'publishSpecificLocale',
  'publishAllLocales',
  'unpublishAllLocales',
]
/** Operators with one value, and those with a list; `near`, `within` and `all` belong to fields that are not in use. */
const comparing = [
  'equals',
  'not_equals',
  'exists',
  'greater_than',
  'greater_than_equal',
  'less_than',
  'less_than_equal',
  'like',
  'not_like',
  'contains',
]
const listing = ['in', 'not_in']

const step = (inner: string) => String.raw`\[${inner}\]`
const row = step(String.raw`\d{0,3}`)
const groups = `(?:${step('(?:and|or)')}${row})*`
const field = step(String.raw`(?<field>[\w.-]{1,120})`)
/** `where[or][0][name][equals]`: groups, a field and an operator, in that order. */
const condition = new RegExp(
  `^where${groups}${field}(?:${step(`(?:${comparing.join('|')})`)}|${step(`(?:${listing.join('|')})`)}(?:${row})?)$`,
)
/** `select[title]`, `populate[techniques][name]`. */
const choice = new RegExp(`^(?:select|populate)(?:${step(String.raw`[\w.-]{1,120}`)}){1,6}$`)
/** As deep as qs reads. */
const deepest = 10
const most = 1_000

const stepsOf = (name: string): string[] => [...name.matchAll(/\[([^\]]*)\]/g)].map(([, inner]) => inner ?? '')
const isInherited = (name: string): boolean => stepsOf(name).some((inner) => inner in Object.prototype)

const isCondition = (name: string): boolean =>
  condition.test(name) && stepsOf(name).length <= deepest && !isInherited(name)
const isChoice = (name: string, value: string): boolean => choice.test(name) && !isInherited(name) && flag(value)

const complaintOf = (code: Complaint['code'], name: string): Complaint => ({
  code,
  values: { name: name.slice(0, 80) },
})

/** What is wrong with a parameter that is a structure, by its root. */
const structures: Record<string, (name: string, value: string) => Complaint | null> = {
  where: (name) => (isCondition(name) ? null : complaintOf('no-condition', name)),
  select: (name, value) => (isChoice(name, value) ? null : complaintOf('no-choice', name)),
  populate: (name, value) => (isChoice(name, value) ? null : complaintOf('no-choice', name)),
}

const complaintAbout = (name: string, value: string, isWrite: boolean): Complaint | null => {
  if (unstorable.test(name) || /\u0000/.test(value)) return { code: 'address-characters' }
  const [root = ''] = name.split('[')
  const check = single[root]
  if (unknown.includes(root)) return complaintOf('parameter-unknown', root)
  if (check && root !== name) return complaintOf('parameter-once', root)
  if (check && !check(value)) return { code: 'parameter-value', values: { name, value: value.slice(0, 40) } }
  if (isWrite && root === 'locale' && reservedLocales.includes(value)) return { code: 'write-in-one-language' }
  const structure = structures[root]
  if (!structure) return null
  return name === root ? complaintOf('parameter-structure', name) : structure(name, value)
}

/** Lists may repeat their name (`where[id][in][]=a&where[id][in][]=b`); nothing else may be said twice, or both be and hold. */
const contradiction = (names: string[]): Complaint | null => {
  const given = new Set<string>()
  for (const name of names) {
    const known = Object.hasOwn(single, name) || name.includes('[')
    if (known && given.has(name) && !new RegExp(`\\[(?:${listing.join('|')})\\](?:\\[\\])?$`).test(name))
      return complaintOf('parameter-once', name)
    given.add(name)
  }
  for (const name of given)
    for (let at = name.lastIndexOf('['); at > 0; at = name.lastIndexOf('[', at - 1))
      if (given.has(name.slice(0, at))) return complaintOf('parameter-once', name.slice(0, at))
  return null
}

/** @returns what is wrong with a query, wherever it stands; null where it may pass. */
export const queryComplaint = (query: URLSearchParams, method: string): Complaint | null => {
  const isWrite = method === 'POST' || method === 'PATCH' || method === 'PUT'
  const parameters = [...query]
  if (parameters.length > most) return { code: 'address-too-long' }
  for (const [name, value] of parameters) {
    const wrong = complaintAbout(name, value, isWrite)
    if (wrong) return wrong
  }
  return contradiction(parameters.map(([name]) => name))
}

/** @returns what is wrong with the address of a request, its query aside; null where it may pass. */
export const addressComplaint = (address: string): Complaint | null => {
  if (address.length > 8_000) return { code: 'address-too-long' }
  const { pathname } = new URL(address)
  try {
    if (unstorable.test(decodeURIComponent(pathname))) return { code: 'address-characters' }
  } catch {
    return { code: 'address-encoding' }
  }
  return pathname.split('/').some((segment) => segment.length > 400) ? { code: 'address-too-long' } : null
}
