/** Starts under new code on copies of what an earlier version left, each killed at one point and then started again. */
import { spawn, spawnSync, type ChildProcess } from 'node:child_process'
import { cpSync, existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Client } from 'pg'
import { waitUntil } from '../../scripts/run/processes.mjs'
import { cloneDatabase, dropDatabase } from '../../scripts/test/clone.mjs'
import { factsOf, lostBetween } from './facts'
import { standStillAt, type Point } from './points'

/** What an earlier version left: a database (nobody is connected to it) and the folder of its pictures. */
export type Left = { admin: string; database: string; media: string }

/** How a start is made: the script of the new code, and what it says when it is through (it may then go on serving). */
export type Start = { root: string; script: string; through: RegExp; env?: Record<string, string> }

export type Outcome = { title: string; reached: boolean; lost: string[] }

/** So long that only a start that hangs for good is cut off. */
const patience = 600_000

const withClient = async <T>(url: string, work: (client: Client) => Promise<T>): Promise<T> => {
  const client = new Client({ connectionString: url })
  client.on('error', () => undefined)
  await client.connect()
  try {
    return await work(client)
  } finally {
    await client.end()
  }
}

const urlOf = (admin: string, database: string): string => {
  const url = new URL(admin)
  url.pathname = `/${database}`
  return url.href
}

const descendants = (pid: number): number[] => {
  const { stdout } = spawnSync('ps', ['-eo', 'pid=,ppid='], { encoding: 'utf8' })
  const pairs = stdout
    .trim()
    .split('\n')
    .map((line) => line.trim().split(/\s+/).map(Number))
  const of = (parent: number): number[] =>
    pairs.flatMap(([child, ppid]) => (ppid === parent && child ? [child, ...of(child)] : []))
  return of(pid)
}

/** kill -9, of the launcher and of all that it has started. */
const killAll = (child: ChildProcess): void => {
  for (const pid of [child.pid ?? 0, ...descendants(child.pid ?? 0)]) {
    try {
      process.kill(pid, 'SIGKILL')
    } catch {
      // It ended with its parent.
    }
  }
}

type Running = { child: ChildProcess; said: () => string; ended: () => boolean }

const run = ({ root, script, env }: Start, database: string, state: string): Running => {
  const child = spawn(process.execPath, [join(root, script)], {
    cwd: root,
    env: {
      ...{ PATH: process.env.PATH, DATABASE_URL: database, STATE_DIR: state, DEMO: '0' },
      ...{ PAYLOAD_SECRET: 'only for a proof: nobody signs in here', NODE_ENV: 'production' },
      ...env,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let said = ''
  let ended = false
  for (const stream of [child.stdout, child.stderr])
    stream?.setEncoding('utf8').on('data', (text: string) => (said += text))
  child.once('close', () => (ended = true))
  return { child, said: () => said, ended: () => ended }
}

const stop = async ({ child, ended }: Running): Promise<void> => {
  child.kill('SIGTERM')
  if (!(await waitUntil(ended, 20_000))) killAll(child)
}

const startKilledAt = async (start: Start, point: Point, url: string, state: string): Promise<boolean> =>
  withClient(url, async (client) => {
    const { reached, release } = await standStillAt(client, point)
    const running = run(start, url, state)
    const through = () => running.ended() || start.through.test(running.said())
    let stands = false
    await waitUntil(async () => (stands = await reached()) || through(), patience)
    killAll(running.child)
    await waitUntil(running.ended, patience)
    await release()
    return stands
  })

/** @throws with what the start said, where it does not get through */
const startAgain = async (
  start: Start,
  url: string,
  state: string,
  whenThrough?: (url: string) => Promise<string[]>,
) => {
  const running = run(start, url, state)
  await waitUntil(() => running.ended() || start.through.test(running.said()), patience)
  try {
    if (!start.through.test(running.said())) throw new Error(`The start did not get through:\n${running.said()}`)
    return (await whenThrough?.(url)) ?? []
  } finally {
    await stop(running)
  }
}

/**
 * For each point: a copy of what was left, a start that is killed there, a start that is let through, and what was lost.
 *
 * @param whenThrough looks at the network once it serves, and gives what is wrong with it
 */
export const killedAt = async (
  left: Left,
  start: Start,
  points: readonly Point[],
  whenThrough?: (url: string) => Promise<string[]>,
): Promise<Outcome[]> => {
  const outcomes: Outcome[] = []
  for (const [at, point] of points.entries()) {
    const name = `killed_${process.pid}_${at}`
    const url = await cloneDatabase(urlOf(left.admin, left.database), name)
    const state = mkdtempSync(join(tmpdir(), 'bodywork-path-'))
    const media = join(state, 'media')
    try {
      if (existsSync(left.media)) cpSync(left.media, media, { recursive: true })
      const before = await withClient(url, (client) => factsOf(client, media))
      const reached = await startKilledAt(start, point, url, state)
      const between = await withClient(url, (client) => factsOf(client, media))
      const wrong = await startAgain(start, url, state, whenThrough)
      const after = await withClient(url, (client) => factsOf(client, media))
      const lost = [
        ...lostBetween(before, between).map((what) => `while it was down: ${what}`),
        ...lostBetween(before, after),
        ...wrong,
      ]
      outcomes.push({ title: point.title, reached, lost })
    } finally {
      await dropDatabase(url, name)
      rmSync(state, { recursive: true, force: true })
    }
  }
  return outcomes
}
