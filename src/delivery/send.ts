/** Writes finished content to a client: picks the encoding, answers "unchanged", and leaves the body out of a HEAD. */
import type { IncomingMessage, ServerResponse } from 'node:http'
import { type Content, plainVariant, type Variant } from './content'
import { acceptedEncodings, alreadyHas } from './encoding'

/**
 * This is the hit path: no promise, no parsing and no new object. Only the first client of a page that cannot unpack
 * gzip waits for the plain form; `grew` then hears that the content holds more bytes than before.
 */
export const send = <C extends Content>(
  req: IncomingMessage,
  res: ServerResponse,
  content: C,
  grew?: (content: C) => void,
): void => {
  for (const encoding of acceptedEncodings(req.headers['accept-encoding'])) {
    const variant = content.variants[encoding]
    if (variant) return write(req, res, content, variant)
  }
  plainVariant(content).then(
    (variant) => {
      write(req, res, content, variant)
      grew?.(content)
    },
    () => res.destroy(),
  )
}

const write = (req: IncomingMessage, res: ServerResponse, content: Content, variant: Variant): void => {
  const has = req.headers['if-none-match']
  if (has !== undefined && content.status === 200 && (has === variant.tag || alreadyHas(has, content.hash))) {
    res.writeHead(304, variant.unchanged)
    res.end()
    return
  }
  res.writeHead(content.status, variant.whole)
  if (req.method === 'HEAD') res.end()
  else res.end(variant.body)
}
