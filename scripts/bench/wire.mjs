// A wire between the benched server and its database that counts the statements which pages send: seen from outside, so
// that nothing in the product has to count or to tell.
import { createConnection, createServer } from 'node:net'

const execute = 'E'.charCodeAt(0)
const simpleQuery = 'Q'.charCodeAt(0)

/** Reads the client's side of PostgreSQL's protocol; calls `began(startup)` once and `statement()` for each statement. */
const createReader = ({ began, statement }) => {
  let pending = Buffer.alloc(0)
  let started = false
  return (chunk) => {
    pending = Buffer.concat([pending, chunk])
    for (;;) {
      const header = started ? 5 : 4
      if (pending.length < header) return
      const length = pending.readInt32BE(header - 4) + header - 4
      if (pending.length < length) return
      if (!started) {
        // Eight bytes only ask for TLS; the real beginning follows.
        if (length > 8) {
          started = true
          began(pending.toString('latin1', 8, length))
        }
      } else if (pending[0] === execute || pending[0] === simpleQuery) statement()
      pending = pending.subarray(length)
    }
  }
}

/**
 * Opens the wire to the database at `url`; gives {url, statements, close}. What the front door asks for itself (it names
 * its connections) is not a page's, and not counted.
 */
export const openWire = async (url) => {
  const target = new URL(url)
  let count = 0
  const server = createServer((client) => {
    const upstream = createConnection({ host: target.hostname, port: Number(target.port || 5432) })
    let counts = false
    const read = createReader({
      began: (startup) => (counts = !startup.includes('bodywork front door') && !startup.includes('bodywork health')),
      statement: () => (count += counts ? 1 : 0),
    })
    client.on('data', read)
    client.pipe(upstream).pipe(client)
    for (const [one, other] of [
      [client, upstream],
      [upstream, client],
    ]) {
      one.on('error', () => other.destroy())
      one.on('close', () => other.destroy())
    }
  })
  await new Promise((go) => server.listen(0, '127.0.0.1', go))
  const through = new URL(url)
  through.hostname = '127.0.0.1'
  through.port = String(server.address().port)
  return { url: through.href, statements: () => count, close: () => server.close() }
}
