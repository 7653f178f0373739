/**
 * What a request asks for, decided from its method, host and target alone. Pure: the whole hygiene of the front door
 * (which spellings exist, who answers where) can be read and tested here.
 */
import { normaliseHost } from '@/domain/clinic/host'
import { readPath } from './path'
import { allowedQuery, knownQuery } from './query'

export type Address =
  /** A public page: `target` is what Next is asked for, `key` what the store knows it by. */
  | { kind: 'page'; host: string; target: string; key: string; storable: boolean }
  /**
   * The public API, kept like a page where its query is one that is known. The same answer on every host, but where a
   * topic is asked for: a clinic's host tells nothing of one that the clinic opted out of.
   */
  | { kind: 'api'; host: string; target: string; key: string; storable: boolean }
  /** Goes to Next with the original request: the admin, Payload's REST, media. */
  | { kind: 'next' }
  | { kind: 'health'; about: 'live' | 'ready' }
  | { kind: 'move'; location: string }
  | { kind: 'refuse'; status: 400 | 404 | 405; allow?: string; inJson?: true }

export type Asked = { method: string; host: string | undefined; url: string }

const nothing: Address = { kind: 'refuse', status: 404 }
const readOnly: Address = { kind: 'refuse', status: 405, allow: 'GET, HEAD' }

const reads = (method: string): boolean => method === 'GET' || method === 'HEAD'

/** A query that Next or PostgreSQL would choke on: broken encoding, or a null character in any disguise. */
const badQuery = (search: string): boolean => {
  if (/%(?![0-9a-f]{2})|%00|%5cu0000|\\u0000/i.test(search)) return true
  try {
    decodeURIComponent(search)
    return false
  } catch {
    return true
  }
}

/** The host under which an answer is made that does not depend on one. */
const anyHost = 'localhost'

const networkOnly = (first: string): boolean => first === 'admin' || first === 'api'

/**
 * Classifies a request that is no file of ours (files are looked up by their exact address before). `isNetworkHost`
 * says whether a host belongs to the network itself, where alone the workbench answers.
 */
export const classify = (asked: Asked, isNetworkHost: (host: string) => boolean): Address => {
  const mark = asked.url.indexOf('?')
  const search = mark < 0 ? '' : asked.url.slice(mark)
  const path = readPath(mark < 0 ? asked.url : asked.url.slice(0, mark))
  if (!path) return nothing
  const { segments, canonical, trailingSlash } = path
  const [first = '', second] = segments

  if (segments.length === 1 && (first === 'livez' || first === 'readyz'))
    return reads(asked.method) ? { kind: 'health', about: first === 'livez' ? 'live' : 'ready' } : readOnly

  const host = normaliseHost(asked.host)
  if (!host) return nothing

  if ((first === 'api' && second === 'v1') || first === 'media') {
    if (!reads(asked.method) && asked.method !== 'OPTIONS')
      return { kind: 'refuse', status: 405, allow: 'GET, HEAD, OPTIONS', ...(first === 'api' && { inJson: true }) }
    if (badQuery(search)) return { kind: 'refuse', status: 400, ...(first === 'api' && { inJson: true }) }
    return first === 'api' ? answerOf(host, segments, canonical, search) : { kind: 'next' }
  }
  if (networkOnly(first)) {
    if (!isNetworkHost(host)) return nothing
    return badQuery(search) ? { kind: 'refuse', status: 400 } : { kind: 'next' }
  }

  if (isInternal(segments, search)) return nothing
  if (!reads(asked.method)) return readOnly
  const query = allowedQuery(segments, search)
  if (trailingSlash) return { kind: 'move', location: canonical + query }
  const target = canonical + query
  // The bare address leads elsewhere by the visitor's language. A search is asked once and never again in the same
  // words: kept, it would only push pages out.
  const storable = segments.length > 0 && !query.startsWith('?q=')
  return { kind: 'page', host, target, key: `${host}\n${target}`, storable }
}

const answerOf = (asked: string, segments: readonly string[], canonical: string, search: string): Address => {
  const query = knownQuery(segments, search)
  const target = canonical + (query ?? search)
  const host = new URLSearchParams(query ?? search).has('entry') ? asked : anyHost
  return { kind: 'api', host, target, key: `api\n${host}\n${target}`, storable: query !== null }
}

/** Addresses that exist only inside: the rewritten form of pages, and every way of asking Next for its flight data. */
const isInternal = (segments: readonly string[], search: string): boolean => {
  const first = segments[0]?.toLowerCase()
  if (first === 'sites' || first?.startsWith('_')) return true
  if (segments.at(-1)?.toLowerCase().endsWith('.rsc')) return true
  return search !== '' && new URLSearchParams(search).has('_rsc')
}
