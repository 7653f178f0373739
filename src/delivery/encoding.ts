/** What a client accepts and what it already has: the two headers that decide which bytes of a page are sent, if any. */

export type Encoding = 'br' | 'gzip' | 'identity'
/** The encodings a client takes, in the order we would rather send them. */
export type Accepted = readonly Encoding[]

/** Browsers send a handful of values between them, so each is read once; a flood of others is not remembered. */
const known = new Map<string, Accepted>()

/** Reads Accept-Encoding: compressed first wherever the client allows it, and identity always as the last resort. */
export const acceptedEncodings = (header: string | undefined): Accepted => {
  if (!header) return plain
  const seen = known.get(header)
  if (seen) return seen
  const accepted = read(header)
  if (known.size < 200 && header.length < 100) known.set(header, accepted)
  return accepted
}

const plain: Accepted = ['identity']

const read = (header: string): Accepted => {
  const weights = new Map<string, number>()
  for (const part of header.toLowerCase().split(',')) {
    const [name = '', ...params] = part.split(';').map((piece) => piece.trim())
    const weight = params.find((param) => param.startsWith('q='))
    weights.set(name === 'x-gzip' ? 'gzip' : name, weight ? Number(weight.slice(2)) || 0 : 1)
  }
  const takes = (name: string): boolean => (weights.get(name) ?? weights.get('*') ?? 0) > 0
  return [...(['br', 'gzip'] as const).filter(takes), 'identity']
}

/** One content's strong validators: the hash of its bytes as they are, marked by encoding when compressed. */
export const tagOf = (hash: string, encoding: Encoding): string =>
  encoding === 'identity' ? `"${hash}"` : `"${hash}-${encoding === 'gzip' ? 'gz' : 'br'}"`

/**
 * Whether If-None-Match names this content. Compared weakly, as the header demands, and in any encoding: the same page
 * is the same page to a reader whose copy came compressed another way or through a proxy that weakened the tag.
 */
export const alreadyHas = (header: string, hash: string): boolean =>
  header.trim() === '*' ||
  header.split(',').some((part) => {
    const tag = part.trim().replace(/^W\//, '')
    return tag === `"${hash}"` || tag === `"${hash}-gz"` || tag === `"${hash}-br"`
  })
