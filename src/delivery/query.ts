/**
 * Which query names a page understands. Everything else is dropped before it can cost a render or an entry in the
 * store: a page is the same bytes whatever a campaign or a scanner appends to its address.
 */
import { topics } from '@/domain/kinds/terms'

const sayings: Record<string, { name: string; read: (value: string) => string | null }> = {
  search: { name: 'q', read: (value) => words(value) },
  'self-check': { name: 'entry', read: (value) => (/^[a-z0-9-]{1,40}$/.test(value) ? value : null) },
}

/** Pages that list and may have a second page. */
const lists = new Set(['articles', 'techniques', 'contraindications', 'clinics', 'therapists'])
const page = { name: 'page', read: (value: string) => (/^[1-9]\d{0,3}$/.test(value) && value !== '1' ? value : null) }

/** A search as typed: control characters and surplus space gone, and no longer than anybody types. */
const words = (value: string): string | null => {
  const clean = value.replace(/[\p{Cc}\ufffd\s]+/gu, ' ').trim()
  return [...clean].slice(0, 200).join('') || null
}

/** The query a page is rendered with and known by (`?q=neck`), from the one that was sent; empty where none counts. */
export const allowedQuery = (segments: readonly string[], search: string): string => {
  const name = segments.length === 2 ? segments[1] : undefined
  if (!search || name === undefined) return ''
  const allowed = Object.hasOwn(sayings, name) ? sayings[name] : lists.has(name) ? page : undefined
  const sent = allowed && new URLSearchParams(search).get(allowed.name)
  const value = sent ? allowed.read(sent) : null
  return allowed && value ? `?${allowed.name}=${encodeURIComponent(value)}` : ''
}

/** Routes of the public API and the parameters that decide their answer, in the order in which they are spelled. */
const parameters: Record<string, Record<string, (value: string) => boolean>> = {
  rulings: {
    locale: () => true,
    clinic: () => true,
    // Whatever is no topic means the general entry, as leaving it out does.
    entry: (value) => value !== 'general' && (topics as readonly string[]).includes(value),
  },
}

/** The routes that answer; every other address of the API is a 404. */
export const apiRoutes: readonly string[] = Object.keys(parameters)

/** The one spelling of an API query, without what does not count; null for a route whose parameters are not known here. */
export const knownQuery = (segments: readonly string[], search: string): string | null => {
  const route = segments.length === 3 ? (segments[2] ?? '') : ''
  if (!Object.hasOwn(parameters, route)) return null
  const sent = new URLSearchParams(search)
  const kept = Object.entries(parameters[route] ?? {}).flatMap(([name, counts]) => {
    const values = sent.getAll(name)
    // A parameter given twice is the route's to refuse.
    return values.filter((value) => values.length > 1 || counts(value)).map((value): [string, string] => [name, value])
  })
  return kept.length > 0 ? `?${new URLSearchParams(kept).toString()}` : ''
}
