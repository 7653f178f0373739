/** A second process of the built product on the same database, as a larger installation would run it. */
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startNode } from '../../scripts/run/children.mjs'
import { serverFile } from '../../scripts/run/build.mjs'
import { freePort } from '../../scripts/run/ports.mjs'
import { localSecrets } from '../../scripts/run/secrets.mjs'

export type Server = { port: number; stop: (signal?: NodeJS.Signals) => Promise<void> }

const required = (name: string): string => {
  const value = process.env[name]
  if (!value) throw new Error(`${name} is not set: run \`npm test\`, which starts the product for these tests`)
  return value
}

export const databaseUrl = (): string => required('DATABASE_URL')

/** All processes of a network sign sessions with the same secret: the product's, which its start keeps in its state. */
const payloadSecret = (): string => {
  const state = process.env.STATE_DIR
  return state ? (localSecrets(state) as { payloadSecret: string }).payloadSecret : required('PAYLOAD_SECRET')
}

type Starting = { port?: number; database?: string; settings?: Record<string, string> }

/** Starts a server and waits until it answers; `database` where it is to reach the database another way. */
export const startServer = async ({ port, database = databaseUrl(), settings = {} }: Starting = {}) => {
  const own = port ?? ((await freePort()) as number)
  const folder = mkdtempSync(join(tmpdir(), 'bodywork-second-'))
  const child = startNode(['--enable-source-maps', serverFile(process.env.NEXT_DIST_DIR ?? '.next')], {
    env: {
      ...process.env,
      ...settings,
      NODE_ENV: 'production',
      PORT: String(own),
      DATABASE_URL: database,
      PAYLOAD_SECRET: payloadSecret(),
      STATE_DIR: folder,
      ADMIN_ORIGINS: `http://localhost:${own}`,
    },
  })
  let said = ''
  const ready = new Promise<void>((resolve, reject) => {
    const hear = (text: string) => {
      said = (said + text).slice(-4000)
      if (/^ready \d+/m.test(said)) resolve()
    }
    child.stdout?.setEncoding('utf8').on('data', hear)
    child.stderr?.setEncoding('utf8').on('data', hear)
    child.once('exit', (code) => reject(new Error(`The second server ended (${code}): ${said}`)))
  })
  await ready
  const stop = async (signal: NodeJS.Signals = 'SIGTERM') => {
    if (child.exitCode !== null || child.signalCode !== null) return
    const ended = once(child, 'exit')
    child.kill(signal)
    await ended
    rmSync(folder, { recursive: true, force: true })
  }
  return { port: own, stop } satisfies Server
}
