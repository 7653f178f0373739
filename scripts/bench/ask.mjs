// One request to the benched server under any host name, without the system having to resolve it.
import { request } from 'node:http'

/** Asks for a path of a host; gives {status, headers, body, ms}. */
export const ask = (port, host, path, { method = 'GET', headers = {}, body } = {}) =>
  new Promise((resolve, reject) => {
    const from = performance.now()
    const outgoing = request({ host: '127.0.0.1', port, path, method, headers: { host, ...headers } }, (res) => {
      const chunks = []
      res.on('data', (chunk) => chunks.push(chunk))
      res.on('error', reject)
      res.on('end', () =>
        resolve({
          status: res.statusCode,
          headers: res.headers,
          body: Buffer.concat(chunks),
          ms: performance.now() - from,
        }),
      )
    })
    outgoing.on('error', reject)
    outgoing.end(body)
  })

/** The middle one of some numbers. */
export const median = (numbers) => [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)]
