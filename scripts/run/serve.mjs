// Starts the server and waits until it answers; tells when it ends by itself.
import { join } from 'node:path'
import { startNode } from './children.mjs'
import { Failure } from './failure.mjs'
import { openLog } from './log.mjs'
import { inRoot } from './paths.mjs'

const isReady = async (port) => {
  try {
    return (await fetch(`http://127.0.0.1:${port}/readyz`, { signal: AbortSignal.timeout(2000) })).ok
  } catch {
    return false
  }
}

/**
 * Serves; resolves once requests are answered, with {ended}: a promise that settles when the server ends, and {stop}.
 * `file` is the built server, or undefined for development. What the server says goes to its log, in development to
 * the terminal as well. `name` is that of the log.
 */
export const serve = async ({ state, name = 'server', port, env, file, limit = 120_000 }) => {
  const log = join(state, 'logs', `${name}.log`)
  const write = openLog(log)
  const args = file ? ['--enable-source-maps', file] : ['--import', 'tsx', inRoot('src', 'delivery', 'main.ts')]
  const child = startNode(args, { env: { ...process.env, ...env } })
  let last = ''
  let said = () => {}
  const ready = new Promise((resolve) => (said = resolve))
  const take = (text) => {
    write(text)
    last = (last + text).slice(-4000)
    if (!file) process.stdout.write(text)
    if (/^ready \d+\s*$/m.test(last)) said('ready')
  }
  child.stdout.setEncoding('utf8').on('data', take)
  child.stderr.setEncoding('utf8').on('data', take)
  const ended = new Promise((resolve) => child.once('close', (code) => resolve(code ?? 1)))

  const asking = setInterval(async () => (await isReady(port)) && said('ready'), 250)
  const tooLong = setTimeout(() => said('late'), limit)
  const outcome = await Promise.race([ready, ended])
  clearInterval(asking)
  clearTimeout(tooLong)
  const stop = () => (child.kill(), ended)
  if (outcome === 'ready') return { ended, log, stop }
  if (/EADDRINUSE/.test(last)) throw new Failure(`Port ${port} was taken by another program in the meantime.`)
  const why =
    outcome === 'late' ? `did not answer within ${limit / 1000} seconds` : `ended at once (exit code ${outcome})`
  throw new Failure(`The server ${why}; its log is ${log}.`, last)
}
