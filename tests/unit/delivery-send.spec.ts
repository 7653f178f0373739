/** What goes over the wire: encodings, validators, HEAD, and headers, as a real client of a real server sees them. */
import { createServer, request, type IncomingHttpHeaders, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { addBrotli, compressedContent, type Content } from '@/delivery/content'
import { acceptedEncodings, alreadyHas } from '@/delivery/encoding'
import { fileHeaders, headerSafe, pageHeaders } from '@/delivery/headers'
import { send } from '@/delivery/send'

const html = `<p>${'Massage is not for everybody on every day. '.repeat(200)}</p>`
let content: Content
let server: Server
let lasting = 200

beforeAll(async () => {
  content = await compressedContent(200, pageHeaders('/en/techniques', 'text/html; charset=utf-8'), Buffer.from(html))
  server = createServer((req, res) => send(req, res, { ...content, status: lasting })).listen(0, '127.0.0.1')
  await new Promise((go) => server.once('listening', go))
})
afterAll(() => server.close())

type Answer = { status: number; headers: IncomingHttpHeaders; body: Buffer }
const get = (headers: Record<string, string> = {}, method = 'GET') =>
  new Promise<Answer>((resolve, reject) => {
    const { port } = server.address() as AddressInfo
    request({ host: '127.0.0.1', port, method, headers }, (res) => {
      const chunks: Buffer[] = []
      res.on('data', (chunk: Buffer) => chunks.push(chunk))
      res.on('end', () => resolve({ status: res.statusCode ?? 0, headers: res.headers, body: Buffer.concat(chunks) }))
    })
      .on('error', reject)
      .end()
  })

describe('Accept-Encoding', () => {
  test.each([
    [undefined, ['identity']],
    ['', ['identity']],
    ['gzip, deflate, br, zstd', ['br', 'gzip', 'identity']],
    ['gzip', ['gzip', 'identity']],
    ['GZIP;q=0.5', ['gzip', 'identity']],
    ['br;q=0, gzip;q=1.0', ['gzip', 'identity']],
    ['*', ['br', 'gzip', 'identity']],
    ['*;q=0', ['identity']],
    ['identity', ['identity']],
    ['x-gzip', ['gzip', 'identity']],
    ['nonsense;;q=,,', ['identity']],
  ])('%s allows %j', (header, allowed) => expect(acceptedEncodings(header)).toEqual(allowed))
})

describe('If-None-Match', () => {
  test.each(['"h"', '"h-gz"', 'W/"h-gz"', '"x", "h-br"', ' W/"h" ', '*'])('%s names the page', (header) =>
    expect(alreadyHas(header, 'h')).toBe(true),
  )
  test.each(['"x"', 'h', '"h-zz"', '', '"h', 'W/'])('%s does not', (header) =>
    expect(alreadyHas(header, 'h')).toBe(false),
  )
})

describe('a page is sent', () => {
  test('as gzip at first, and as brotli once that is there', async () => {
    const early = await get({ 'accept-encoding': 'gzip, br' })
    expect(early.headers['content-encoding']).toBe('gzip')
    expect(gunzipSync(early.body).toString()).toBe(html)
    await addBrotli(content)
    const late = await get({ 'accept-encoding': 'gzip, br' })
    expect(late.headers['content-encoding']).toBe('br')
    expect(brotliDecompressSync(late.body).toString()).toBe(html)
    expect(late.headers.etag).not.toBe(early.headers.etag)
    expect(late.headers['content-length']).toBe(String(late.body.length))
    const again = await get({ 'accept-encoding': 'gzip, br', 'if-none-match': early.headers.etag ?? '' })
    expect(again.status).toBe(304)
  })

  test('as it is to a client that unpacks nothing', async () => {
    const { headers, body } = await get()
    expect(headers['content-encoding']).toBeUndefined()
    expect(headers['content-length']).toBe(String(Buffer.byteLength(html)))
    expect(body.toString()).toBe(html)
  })

  test('without its body to a HEAD, with the same headers', async () => {
    const accept = { 'accept-encoding': 'gzip' }
    const head = await get(accept, 'HEAD')
    const full = await get(accept)
    expect(head.body).toHaveLength(0)
    expect({ ...head.headers, date: '' }).toEqual({ ...full.headers, date: '' })
  })

  test('not again to who has it, weakened by a proxy or not', async () => {
    const accept = { 'accept-encoding': 'gzip' }
    const { etag } = (await get(accept)).headers
    for (const tag of [`${etag}`, `W/${etag}`, `"other", ${etag}`]) {
      const answer = await get({ ...accept, 'if-none-match': tag })
      expect(answer.status).toBe(304)
      expect(answer.headers.etag).toBe(etag)
      expect(answer.headers['cache-control']).toBe('public, max-age=0, must-revalidate')
      expect(answer.headers.vary).toBe('Accept-Encoding')
      expect(answer.body).toHaveLength(0)
    }
    expect((await get({ ...accept, 'if-none-match': '"other"' })).status).toBe(200)
  })

  test('with its status when that is not 200, and then never as unchanged', async () => {
    lasting = 404
    const { status } = await get({ 'if-none-match': '*' })
    lasting = 200
    expect(status).toBe(404)
  })

  test('with a policy that allows no inline script', async () => {
    const { headers } = await get()
    expect(headers['content-security-policy']).toContain("script-src 'self';")
    expect(headers['content-security-policy']).not.toContain('unsafe')
    expect(headers['x-content-type-options']).toBe('nosniff')
    expect(headers['referrer-policy']).toBe('strict-origin-when-cross-origin')
    expect(headers['x-powered-by']).toBeUndefined()
  })
})

test('the self-check tells no other site where a visitor came from', () => {
  const policyOf = (path: string) => pageHeaders(path, 'text/html').at(-1)
  expect(policyOf('/fr/self-check')).toBe('no-referrer')
  expect(policyOf('/fr/self-check/x')).toBe('strict-origin-when-cross-origin')
})

test('a file is for ever only where its name says so', () => {
  expect(fileHeaders('text/css', 'for-ever')).toContain('public, max-age=31536000, immutable')
  expect(fileHeaders('text/css', 'an-hour')).toContain('public, max-age=3600, must-revalidate')
})

test('a redirect to a page in another script is a legal header', () => {
  expect(headerSafe('/ar/techniques/تدليك')).toBe(`/ar/techniques/${encodeURIComponent('تدليك')}`)
  expect(headerSafe('/en\r\nX: y')).toBe('/en%0D%0AX:%20y')
})
