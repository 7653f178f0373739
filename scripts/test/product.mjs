// The built product, started as a person would start it, with a demo network of its own on a free port.
import { chmodSync, cpSync, existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startChild } from '../run/children.mjs'
import { whenDone } from '../run/command.mjs'
import { Failure } from '../run/failure.mjs'
import { inRoot } from '../run/paths.mjs'
import { freePort } from '../run/ports.mjs'
import { destroyEmbedded } from '../run/postgres/embedded.mjs'
import { print } from '../run/progress.mjs'
import { logFolder } from './suites.mjs'

/** The instant at which the tested network's clock starts: a Tuesday, 15:00 UTC. */
export const demoNow = '2026-11-24T15:00:00Z'

// What the person has set for a network of theirs must not reach the tested one.
const foreign = [
  'DATABASE_URL',
  'PAYLOAD_SECRET',
  'PREVIEW_SECRET',
  'FIRST_ADMIN_TOKEN',
  'ADMIN_ORIGINS',
  'STATE_DIR',
  'MEDIA_DIR',
  'DEMO_PASSWORD',
]

const cleanEnvironment = () =>
  Object.fromEntries(Object.entries(process.env).filter(([name]) => !foreign.includes(name)))

/** The same for a command that prepares and serves a network by itself. */
export const forgetPersonalSettings = () => foreign.forEach((name) => delete process.env[name])

/** A state folder that goes away with the command, after the database in it has stopped. */
const temporaryState = () => {
  const folder = mkdtempSync(join(tmpdir(), 'bodywork-test-'))
  chmodSync(folder, 0o755)
  const state = join(folder, 'state')
  whenDone(async () => {
    if (existsSync(join(state, 'logs'))) cpSync(join(state, 'logs'), logFolder(), { recursive: true })
    await destroyEmbedded(state)
    rmSync(folder, { recursive: true, force: true })
  })
  return state
}

/** Starts the product from the build in `dist`; gives the environment that tells the browser tests where it is. */
export const startProduct = async (dist) => {
  const state = temporaryState()
  const port = await freePort()
  const env = {
    ...cleanEnvironment(),
    DEMO: '1',
    DEMO_NOW: demoNow,
    PORT: String(port),
    BODYWORK_STATE: state,
    NEXT_DIST_DIR: dist,
  }
  const child = startChild(process.execPath, [inRoot('scripts', 'start.mjs')], {
    env,
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  })
  let said = ''
  for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', (text) => (said += text))
  const ready = await new Promise((resolve, reject) => {
    child.once('message', resolve)
    child.once('close', (code) => reject(new Failure(`The product did not start (exit code ${code}).`, said)))
  })
  for (const line of said.split('\n')) if (line.startsWith('[')) print(`    ${line}`)
  return {
    BASE_URL: `http://localhost:${port}`,
    DATABASE_URL: ready.url,
    DEMO_NOW: demoNow,
    DEMO_PASSWORD: 'demo-only-Halvenne-2026',
    BODYWORK_STATE: state,
    NEXT_DIST_DIR: dist,
  }
}
