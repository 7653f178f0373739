// Ports: whether one is free, and finding one that is.
import { createServer } from 'node:net'
import { Failure } from './failure.mjs'
import { waitUntil } from './processes.mjs'

/** Tries to listen; gives the error's code, or undefined when the port is free. */
const obstacle = (port, host) =>
  new Promise((resolve) => {
    const server = createServer()
    server.once('error', (problem) => resolve(problem.code))
    server.listen({ port, host, exclusive: true }, () => server.close(() => resolve(undefined)))
  })

/** Why a port cannot be had on any of the addresses that browsers try for localhost, or undefined. */
const anyObstacle = async (port) => {
  for (const host of ['127.0.0.1', '::1', undefined]) {
    const code = await obstacle(port, host)
    if (code && !(host === '::1' && (code === 'EADDRNOTAVAIL' || code === 'EAFNOSUPPORT'))) return code
  }
  return undefined
}

/** Whether nobody listens on the port of this machine. */
export const isFree = async (port) => (await anyObstacle(port)) === undefined

/** Waits a moment for the port (a server that is just ending gives it back), then fails with a sentence. */
export const requirePort = async (port, users = []) => {
  let code
  const free = await waitUntil(
    async () => (code = await anyObstacle(port)) === undefined || code === 'EACCES',
    2500,
    100,
  )
  if (free && code === undefined) return
  if (code === 'EACCES')
    throw new Failure(`Port ${port} needs more rights than this user has: set PORT to one above 1023.`)
  const ours = users.find((user) => user.port === port)
  throw new Failure(
    ours
      ? `This checkout is already running at http://localhost:${port} (process ${ours.pid}): stop that first, or set PORT.`
      : `Port ${port} is taken by another program: stop it, or start with another one, as in PORT=${port + 1} npm start.`,
  )
}

/** A free port, outside the range from which systems take ports for outgoing connections. */
export const freePort = async (avoid = []) => {
  for (let attempt = 0; attempt < 200; attempt += 1) {
    const port = 20_000 + Math.floor(Math.random() * 12_000)
    if (!avoid.includes(port) && (await isFree(port))) return port
  }
  throw new Failure('No free port was found on this machine.')
}
