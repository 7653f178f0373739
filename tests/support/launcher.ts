/** Starts commands of the launcher as real processes on state folders of their own. */
import { type ChildProcess, spawn } from 'node:child_process'
import { chmodSync, mkdirSync, mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'

export type Held = {
  url: string
  how: 'started' | 'found running'
  pid: number
  stop: (signal: NodeJS.Signals) => Promise<number | null>
}

const exit = (child: ChildProcess): Promise<number | null> =>
  new Promise((resolve) => child.once('exit', (code) => resolve(code)))

/** A fresh folder for state folders; nobody is kept out unless `mode` says so. */
export const freshFolder = (name: string, mode = 0o755): string => {
  const base = mkdtempSync(join(tmpdir(), 'bodywork-launcher-'))
  chmodSync(base, 0o755)
  const folder = join(base, name)
  mkdirSync(folder)
  chmodSync(folder, mode)
  return folder
}

/** Opens the embedded database of `state` in a process of its own and waits until it is open. */
export const hold = (state: string): Promise<Held> =>
  new Promise((resolve, reject) => {
    const child = spawn(process.execPath, ['tests/support/hold-database.mjs', state], {
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    const ended = exit(child)
    let errors = ''
    child.stderr.setEncoding('utf8').on('data', (text: string) => (errors += text))
    child.stdout.setEncoding('utf8').on('data', (line: string) => {
      const { url, how } = JSON.parse(line) as Pick<Held, 'url' | 'how'>
      const stop = (signal: NodeJS.Signals) => (child.kill(signal), ended)
      resolve({ url, how, pid: child.pid ?? 0, stop })
    })
    void ended.then((code) => reject(new Error(`ended with ${code}: ${errors}`)))
  })

/** Runs a command of the checkout to its end; gives its exit code, its output, and how long it took in ms. */
export const runScript = async (script: string, env: Record<string, string>, args: string[] = []) => {
  const from = performance.now()
  const child = spawn(process.execPath, [script, ...args], {
    env: { NODE_ENV: 'test', PATH: process.env.PATH, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let output = ''
  const take = (text: string) => (output += text)
  child.stdout.setEncoding('utf8').on('data', take)
  child.stderr.setEncoding('utf8').on('data', take)
  const code = await exit(child)
  return { code, output, took: performance.now() - from }
}

/** Asks a database one question; undefined when it does not answer. */
export const ask = async (url: string, sql: string): Promise<unknown> => {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 3000 })
  client.on('error', () => undefined)
  try {
    await client.connect()
    const { rows } = await client.query<Record<string, unknown>>(sql)
    return Object.values(rows[0] ?? {})[0]
  } catch {
    return undefined
  } finally {
    await client.end().catch(() => undefined)
  }
}
