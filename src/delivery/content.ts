/** Finished bytes: one answer in the encodings it is kept in, each with its headers written out in advance. */
import { createHash } from 'node:crypto'
import { promisify } from 'node:util'
import { brotliCompress, constants, gunzip, gzip } from 'node:zlib'
import { type Encoding, tagOf } from './encoding'
import type { HeaderList } from './headers'

export type Variant = { tag: string; body: Buffer; whole: HeaderList; unchanged: HeaderList }

export type Content = {
  status: number
  /** Headers that every encoding shares. */
  headers: HeaderList
  hash: string
  variants: Partial<Record<Encoding, Variant>>
}

const gzipped = promisify(gzip)
const gunzipped = promisify(gunzip)
const brotlied = promisify(brotliCompress)

const lasting = new Set(['Cache-Control', 'Vary', 'Access-Control-Allow-Origin'])

const variantOf = (content: Content, encoding: Encoding, body: Buffer): Variant => {
  const tag = tagOf(content.hash, encoding)
  const shared = content.headers.filter((_, at) => lasting.has(content.headers[at - (at % 2)] ?? ''))
  const encoded = encoding === 'identity' ? [] : ['Content-Encoding', encoding]
  return {
    tag,
    body,
    whole: [...content.headers, ...encoded, 'Content-Length', String(body.length), 'ETag', tag],
    unchanged: [...shared, 'ETag', tag],
  }
}

/** Content as it is, for what is not worth compressing. */
export const plainContent = (status: number, headers: HeaderList, body: Buffer): Content => {
  const content: Content = { status, headers, hash: hashOf(body), variants: {} }
  content.variants.identity = variantOf(content, 'identity', body)
  return content
}

/** Content compressed once with gzip; its plain form is made again for the first who asks for it, which few do. */
export const compressedContent = async (status: number, headers: HeaderList, body: Buffer): Promise<Content> => {
  const content: Content = { status, headers, hash: hashOf(body), variants: {} }
  content.variants.gzip = variantOf(content, 'gzip', await gzipped(body))
  return content
}

/** The plain form of compressed content, for a client that accepts nothing else; kept from then on. */
export const plainVariant = async (content: Content): Promise<Variant> => {
  const { identity, gzip: packed } = content.variants
  if (identity) return identity
  const body = packed ? await gunzipped(packed.body) : Buffer.alloc(0)
  return (content.variants.identity = variantOf(content, 'identity', body))
}

/** Adds the brotli form: dearer to make and smaller to send, so it is made after the first visitor has been served. */
export const addBrotli = async (content: Content): Promise<Variant | null> => {
  const { gzip: smallest } = content.variants
  if (!smallest) return null
  const body = await gunzipped(smallest.body)
  const params = {
    [constants.BROTLI_PARAM_QUALITY]: 9,
    [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
    [constants.BROTLI_PARAM_SIZE_HINT]: body.length,
  }
  const packed = await brotlied(body, { params })
  if (packed.length >= smallest.body.length) return null
  return (content.variants.br = variantOf(content, 'br', packed))
}

const hashOf = (body: Buffer): string => createHash('sha256').update(body).digest('base64url').slice(0, 22)
