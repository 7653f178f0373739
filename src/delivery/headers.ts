/** Headers of what the front door answers by itself, as flat lists that Node writes without looking at them again. */

/** Names and values, one after the other. */
export type HeaderList = string[]

const policy = [
  "default-src 'self'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "object-src 'none'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
  "form-action 'self'",
].join('; ')

const everywhere: HeaderList = ['X-Content-Type-Options', 'nosniff']

const strict: HeaderList = [
  ...everywhere,
  'Content-Security-Policy',
  policy,
  'Permissions-Policy',
  'camera=(), microphone=(), geolocation=(self), payment=(), usb=(), browsing-topics=()',
]

/** The self-check asks about health: where a visitor goes from there is nobody's business. */
const referrer = (path: string): string =>
  /^\/[^/]+\/self-check$/.test(path) ? 'no-referrer' : 'strict-origin-when-cross-origin'

/** A page's own headers, whatever its encoding; browsers ask again each time and mostly hear "unchanged". */
export const pageHeaders = (path: string, type: string): HeaderList => [
  'Content-Type',
  type,
  'Cache-Control',
  'public, max-age=0, must-revalidate',
  'Vary',
  'Accept-Encoding',
  ...strict,
  'Referrer-Policy',
  referrer(path),
]

/** What every answer of the public API has: any site may read it, and none learns where its reader came from. */
const openToAll: HeaderList = [
  ...everywhere,
  'Access-Control-Allow-Origin',
  '*',
  'Access-Control-Expose-Headers',
  'ETag',
  'Cross-Origin-Resource-Policy',
  'cross-origin',
  'Referrer-Policy',
  'no-referrer',
]

/** An answer of the public API; readers ask again each time, so that nothing older than the ledger is ever shown. */
export const answerHeaders = (type: string, keeps: boolean): HeaderList => [
  'Content-Type',
  type,
  'Cache-Control',
  keeps ? 'public, max-age=0, must-revalidate' : 'no-store',
  'Vary',
  'Accept-Encoding',
  ...openToAll,
]

/** The answer to a browser that asks whether it may read the public API from another site. */
export const preflightHeaders = (): HeaderList => [
  ...openToAll,
  'Allow',
  'GET, HEAD, OPTIONS',
  'Access-Control-Allow-Methods',
  'GET, HEAD, OPTIONS',
  'Access-Control-Allow-Headers',
  'If-None-Match, Accept, Accept-Language',
  'Access-Control-Max-Age',
  '86400',
  'Cache-Control',
  'no-store',
  'Content-Length',
  '0',
]

/** How long a file's address means the same bytes: for ever where its name carries a hash of them. */
export type Lasting = 'for-ever' | 'an-hour' | 'not-at-all'

const lasting: Record<Lasting, string> = {
  'for-ever': 'public, max-age=31536000, immutable',
  'an-hour': 'public, max-age=3600, must-revalidate',
  'not-at-all': 'no-store',
}

export const fileHeaders = (type: string, lasts: Lasting): HeaderList => [
  'Content-Type',
  type,
  'Cache-Control',
  lasting[lasts],
  'Vary',
  'Accept-Encoding',
  ...everywhere,
  ...(type === 'image/svg+xml'
    ? ['Content-Security-Policy', "default-src 'none'; style-src 'unsafe-inline'; sandbox"]
    : []),
]

/** Headers of an answer that holds for this request only: errors, refusals, redirects, health. */
export const passingHeaders = (type: string, ...more: string[]): HeaderList => [
  'Content-Type',
  type,
  'Cache-Control',
  'no-store',
  ...strict,
  'Referrer-Policy',
  'strict-origin-when-cross-origin',
  ...more,
]

/** Characters outside ASCII cannot stand in a header; slugs of other scripts are encoded as in any link. */
export const headerSafe = (location: string): string =>
  location.replace(/[^\x21-\x7e]+/g, (part) => encodeURIComponent(part))
