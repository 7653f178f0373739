// One PostgreSQL for a run of tests, with the demo network seeded into it once: whoever needs a network clones that.
import { chmodSync, cpSync, existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { whenDone } from '../run/command.mjs'
import { environment } from '../run/database.mjs'
import { inRoot, makeState } from '../run/paths.mjs'
import { destroyEmbedded, openEmbedded } from '../run/postgres/embedded.mjs'
import { migrate, seed } from '../run/prepare.mjs'
import { localSecrets } from '../run/secrets.mjs'
import { readSettings } from '../run/settings.mjs'

/** The instant at which the tested network's clock starts: a Tuesday, 15:00 UTC. */
export const demoNow = '2026-11-24T15:00:00Z'

// What the person has set for a network of theirs must not reach the tested one.
const foreign = [
  'DATABASE_URL',
  'PAYLOAD_SECRET',
  'FIRST_ADMIN_TOKEN',
  'ADMIN_ORIGINS',
  'STATE_DIR',
  'MEDIA_DIR',
  'DEMO_PASSWORD',
]

/** Forgets, for this command and all that it starts, what the person has set for their own network. */
export const forgetPersonalSettings = () => foreign.forEach((name) => delete process.env[name])

/** Nothing outlives these databases, so nothing waits for the disk. */
const unsafe = {
  fsync: 'off',
  synchronous_commit: 'off',
  full_page_writes: 'off',
  wal_level: 'minimal',
  max_wal_senders: 0,
  max_connections: 200,
}

/** Where a failed run leaves the logs of what it tested. */
const logFolder = () => inRoot('test-results', 'logs')

/** A state folder that goes away with the command, after the database in it has stopped; its logs stay. */
const temporaryState = () => {
  const folder = mkdtempSync(join(tmpdir(), 'bodywork-test-'))
  // The embedded database may run as another user, who has to get through.
  chmodSync(folder, 0o755)
  const state = makeState(join(folder, 'state'))
  whenDone(async () => {
    if (existsSync(join(state, 'logs'))) cpSync(join(state, 'logs'), logFolder(), { recursive: true })
    await destroyEmbedded(state)
    rmSync(folder, { recursive: true, force: true })
  })
  return state
}

/**
 * Starts the cluster, migrates its database and seeds it. Gives the state folder, and the environment of a program that
 * would use that database; nothing may stay connected to it, or it cannot be cloned.
 */
export const seededCluster = async () => {
  const state = temporaryState()
  const { url } = await openEmbedded(state, { testing: true, settings: unsafe })
  const secrets = localSecrets(state)
  const env = {
    ...environment(readSettings({}), { url, ...secrets }),
    STATE_DIR: state,
    DEMO: '1',
    DEMO_NOW: demoNow,
  }
  await migrate(state, url, env)
  await seed(state, url, env)
  return { state, env }
}
