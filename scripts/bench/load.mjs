// Load: many requests for one address over kept connections, by wrk where it is installed, else by autocannon.
import { spawnSync } from 'node:child_process'
import { run, runNode } from '../run/children.mjs'
import { inRoot } from '../run/paths.mjs'

const connections = 32

const hasWrk = () => spawnSync('wrk', ['-v']).error === undefined

const milliseconds = { us: 0.001, ms: 1, s: 1000 }
const time = (text, share) => {
  const [, value, unit] = new RegExp(`${share}%\\s+([\\d.]+)(us|ms|s)`).exec(text) ?? []
  return Number(value) * milliseconds[unit]
}

const byWrk = async (url, host, seconds) => {
  const args = [
    '-t2',
    `-c${connections}`,
    `-d${seconds}s`,
    '--latency',
    '-H',
    'Accept-Encoding: gzip',
    '-H',
    `Host: ${host}`,
    url,
  ]
  const said = await run('wrk', args)
  const failed = /Non-2xx or 3xx responses: (\d+)/.exec(said)?.[1] ?? '0'
  return {
    rate: Number(/Requests\/sec:\s+([\d.]+)/.exec(said)?.[1]),
    p50: time(said, 50),
    p99: time(said, 99),
    failed: Number(failed),
  }
}

const byAutocannon = async (url, host, seconds) => {
  const program = inRoot('node_modules', 'autocannon', 'autocannon.js')
  const headers = ['-H', 'Accept-Encoding=gzip', '-H', `Host=${host}`]
  const said = await runNode([program, '-c', connections, '-d', seconds, '--json', '--no-progress', ...headers, url])
  const result = JSON.parse(said.slice(said.indexOf('{'), said.lastIndexOf('}') + 1))
  const { latency, requests, non2xx } = result
  return { rate: requests.average, p50: latency.p50, p99: latency.p99, failed: non2xx }
}

/** The name of the load generator in use. */
export const generator = () => (hasWrk() ? 'wrk' : 'autocannon')

/** Loads one address for some seconds; gives {rate, p50, p99, failed}, requests per second and milliseconds. */
export const load = (port, host, path, seconds) => {
  const url = `http://127.0.0.1:${port}${path}`
  return hasWrk() ? byWrk(url, host, seconds) : byAutocannon(url, host, seconds)
}
