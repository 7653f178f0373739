/** How the public API answers: JSON with a validator, compressed, readable from any site; errors as problem details. */
import { createHash } from 'node:crypto'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'

const everyAnswer = {
  'Access-Control-Allow-Origin': '*',
  'Access-Control-Expose-Headers': 'ETag',
  'Cross-Origin-Resource-Policy': 'cross-origin',
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
}

/** Something about the request that the caller should be told. */
export class Problem extends Error {
  constructor(
    readonly status: 400 | 404,
    readonly title: string,
    detail: string,
  ) {
    super(detail)
  }
}

const problemAnswer = (status: number, title: string, detail: string, more: Record<string, string> = {}): Response =>
  Response.json(
    { type: 'about:blank', title, status, detail },
    {
      status,
      headers: { ...everyAnswer, ...more, 'Content-Type': 'application/problem+json', 'Cache-Control': 'no-store' },
    },
  )

const packers = {
  br: (body: Buffer) =>
    promisify(brotliCompress)(body, {
      params: { [constants.BROTLI_PARAM_QUALITY]: 6, [constants.BROTLI_PARAM_SIZE_HINT]: body.length },
    }),
  gzip: (body: Buffer) => promisify(gzip)(body),
}
type Packing = keyof typeof packers

const packingFor = (accepted: string): Packing | undefined =>
  (['br', 'gzip'] as const).find((name) =>
    accepted
      .toLowerCase()
      .split(',')
      .some((part) => part.trim().split(';')[0] === name && !/;\s*q=0(\.0*)?\s*$/.test(part)),
  )

/** Compared weakly, as If-None-Match asks for: the same content is the same however it was packed. */
const alreadyHas = (header: string | null, tag: string): boolean =>
  header !== null &&
  (header.trim() === '*' || header.split(',').some((each) => each.trim().replace(/^W\//, '') === `"${tag}"`))

/** Answers with a value; browsers ask again each time and mostly hear "unchanged", so that nothing older is ever shown. */
const valueAnswer = async (request: Request, value: unknown): Promise<Response> => {
  const body = Buffer.from(JSON.stringify(value))
  const tag = createHash('sha256').update(body).digest('base64url').slice(0, 22)
  const headers: Record<string, string> = {
    ...everyAnswer,
    'Content-Type': 'application/json; charset=utf-8',
    'Cache-Control': 'public, max-age=0, must-revalidate',
    Vary: 'Accept-Encoding',
    ETag: `W/"${tag}"`,
  }
  if (alreadyHas(request.headers.get('if-none-match'), tag)) return new Response(null, { status: 304, headers })
  const packing = packingFor(request.headers.get('accept-encoding') ?? '')
  const sent = packing ? await packers[packing](body) : body
  if (packing) headers['Content-Encoding'] = packing
  return new Response(new Uint8Array(sent), { headers: { ...headers, 'Content-Length': String(sent.length) } })
}

/** A route's GET: whatever happens, an answer that a machine can read, and never a 500. */
export const answering =
  (read: (query: URLSearchParams) => Promise<unknown>) =>
  async (request: Request): Promise<Response> => {
    try {
      return await valueAnswer(request, await read(new URL(request.url).searchParams))
    } catch (error) {
      if (error instanceof Problem) return problemAnswer(error.status, error.title, error.message)
      console.error('[api]', error)
      const later = 'What was asked for cannot be read at the moment. Please try again.'
      return problemAnswer(503, 'Not available', later, { 'Retry-After': '2' })
    }
  }

/** A route's OPTIONS: reading is open to every site. */
export const readingAllowed = (): Response =>
  new Response(null, {
    status: 204,
    headers: {
      ...everyAnswer,
      Allow: 'GET, HEAD, OPTIONS',
      'Access-Control-Allow-Methods': 'GET, HEAD, OPTIONS',
      'Access-Control-Allow-Headers': 'If-None-Match, Accept, Accept-Language',
      'Access-Control-Max-Age': '86400',
    },
  })
