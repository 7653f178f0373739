/**
 * A question may be too long for an address: Payload's admin then posts it, with a header that calls it a GET. It is
 * turned into that GET here, before anything judges it, so that a query is judged wherever it stood.
 */
import { readBody } from './body'
import type { Complaint } from './guard'

const headers = ['x-payload-http-method-override', 'x-http-method-override']
const form = 'application/x-www-form-urlencoded'
const longest = 100_000

const named = (request: Request): string[] =>
  headers.map((name) => request.headers.get(name)).filter((method) => method !== null)

/** @returns the method that a request means; what it means otherwise than by its own method can only be a question. */
export const methodMeant = (request: Request): string => (named(request).length > 0 ? 'GET' : request.method)

const isForm = (request: Request): boolean =>
  (request.headers.get('content-type') ?? '').split(';')[0]?.trim().toLowerCase() === form

/** The query that was posted, or what is wrong with it. */
const posted = async (request: Request): Promise<{ query: string } | Complaint> => {
  const bytes = await readBody(request, longest)
  if (!bytes) return { code: 'address-too-long' }
  const query = new TextDecoder().decode(bytes)
  if (query !== '' && !isForm(request)) return { code: 'no-question' }
  try {
    decodeURIComponent(query)
  } catch {
    return { code: 'address-encoding' }
  }
  return { query }
}

/**
 * @returns the request as it is meant: the GET behind a posted question, any other as it came; neither carries the header.
 * Where it cannot be read as one, why.
 */
export const asMeant = async (request: Request): Promise<Request | Complaint> => {
  const methods = named(request)
  if (methods.length === 0) return request
  if (!['GET', 'POST'].includes(request.method) || methods.some((method) => method.trim().toUpperCase() !== 'GET'))
    return { code: 'no-question' }
  const read = request.method === 'GET' ? { query: '' } : await posted(request)
  if ('code' in read) return read
  const url = new URL(request.url)
  url.search = [url.search.slice(1), read.query].filter(Boolean).join('&')
  const kept = new Headers(request.headers)
  for (const name of [...headers, 'content-type', 'content-length']) kept.delete(name)
  return new Request(url, { headers: kept, signal: request.signal })
}
