/** One request to the running product under any host name, without the system having to resolve it. */
import { Agent, request, type IncomingHttpHeaders } from 'node:http'
import { connect } from 'node:net'
import { gunzipSync } from 'node:zlib'

/** The product's port; the test runner starts it and says where. */
export const productPort = Number(new URL(process.env.BASE_URL ?? 'http://localhost:3000').port || 80)

export type Asked = {
  method?: string
  headers?: Record<string, string>
  body?: string | Uint8Array
  /** Another server of the same network. */
  port?: number
  /** The Host header as it is to be sent, where it is not the host with the port. */
  hostHeader?: string
}

export type Answer = {
  status: number
  headers: IncomingHttpHeaders
  text: string
  /** Bytes as they came over the wire. */
  bytes: number
  ms: number
}

const agent = new Agent({ keepAlive: true, maxSockets: 16 })

const textOf = (body: Buffer, encoding: string | undefined): string =>
  (encoding === 'gzip' && body.length > 0 ? gunzipSync(body) : body).toString('utf8')

/** Asks for a path of a host, exactly as it is written: nothing follows redirects or mends addresses on the way. */
export const ask = (host: string, path: string, asked: Asked = {}): Promise<Answer> => {
  const { method = 'GET', headers = {}, body, port = productPort, hostHeader = `${host}:${port}` } = asked
  const from = performance.now()
  return new Promise((resolve, reject) => {
    const outgoing = request(
      {
        agent,
        host: '127.0.0.1',
        port,
        path,
        method,
        headers: { 'accept-encoding': 'gzip', ...headers, host: hostHeader },
        timeout: 30_000,
      },
      (incoming) => {
        const chunks: Buffer[] = []
        incoming.on('data', (chunk: Buffer) => chunks.push(chunk))
        incoming.on('error', reject)
        incoming.on('end', () => {
          const whole = Buffer.concat(chunks)
          resolve({
            status: incoming.statusCode ?? 0,
            headers: incoming.headers,
            text: textOf(whole, incoming.headers['content-encoding']),
            bytes: whole.length,
            ms: performance.now() - from,
          })
        })
      },
    )
    outgoing.on('timeout', () => outgoing.destroy(new Error(`${host}${path.slice(0, 80)} did not answer`)))
    outgoing.on('error', reject)
    outgoing.end(body)
  })
}

/** Sends a request line and headers that no client library would let through; gives the status and what follows. */
export const askRaw = (head: string): Promise<{ status: number; text: string }> =>
  new Promise((resolve, reject) => {
    const socket = connect(productPort, '127.0.0.1', () =>
      socket.write(`${head}\r\nConnection: close\r\n\r\n`, 'latin1'),
    )
    let text = ''
    socket.setEncoding('utf8').on('data', (part: string) => (text += part))
    socket.setTimeout(10_000, () => socket.destroy(new Error('no answer within ten seconds')))
    socket.on('error', reject)
    socket.on('close', () => resolve({ status: Number(/^HTTP\/1\.1 (\d{3})/.exec(text)?.[1] ?? 0), text }))
  })

/** Does something with each of many things, a few at a time, and gives the results in their order. */
export const several = async <T, R>(
  things: readonly T[],
  atOnce: number,
  work: (thing: T) => Promise<R>,
): Promise<R[]> => {
  const results: R[] = new Array<R>(things.length)
  let next = 0
  const worker = async () => {
    while (next < things.length) {
      const at = next++
      results[at] = await work(things[at] as T)
    }
  }
  await Promise.all(Array.from({ length: Math.min(atOnce, things.length) }, worker))
  return results
}
