// What a database needs before it is served: the newest tables, and the demo network where it is wanted and missing.
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { runNode, typescript } from './children.mjs'
import { inRoot } from './paths.mjs'
import { withClient } from './postgres/client.mjs'
import { print, step } from './progress.mjs'
import { migrationFingerprint } from './sources.mjs'

const notesOf = (state) => join(state, 'prepared.json')

const readNotes = (state) => {
  try {
    return existsSync(notesOf(state)) ? JSON.parse(readFileSync(notesOf(state), 'utf8')) : {}
  } catch {
    return {}
  }
}

/** Adds to what is remembered of one database: which migrations it has seen, and how far seeding it came. */
const note = (state, id, facts) => {
  const notes = readNotes(state)
  writeFileSync(notesOf(state), `${JSON.stringify({ ...notes, [id]: { ...notes[id], ...facts } }, null, 2)}\n`)
}

const exists = async (client, table) =>
  (await client.query('SELECT to_regclass($1) IS NOT NULL AS there', [table])).rows[0].there

const count = async (client, table) =>
  (await exists(client, table)) ? Number((await client.query(`SELECT count(*) FROM ${table}`)).rows[0].count) : 0

/**
 * What is in the database: `id` tells it from any other, `applied` is its list of migrations,
 * `users` how many can sign in, `demo` whether the demo's administrator is among them.
 */
const inspect = (url) =>
  withClient(url, async (client) => {
    const named = await client.query('SELECT oid, datname FROM pg_database WHERE datname = current_database()')
    const system = await client
      .query('SELECT system_identifier AS id FROM pg_control_system()')
      .catch(() => ({ rows: [] }))
    const applied = (await exists(client, 'payload_migrations'))
      ? (await client.query('SELECT name FROM payload_migrations ORDER BY name')).rows.map(({ name }) => name)
      : []
    const users = await count(client, 'users')
    const demo =
      users > 0 && (await client.query("SELECT 1 FROM users WHERE email = 'admin@halvenne.example'")).rowCount > 0
    const id = createHash('sha256')
      .update(`${system.rows[0]?.id ?? new URL(url).host}/${named.rows[0].oid}/${named.rows[0].datname}`)
      .digest('hex')
      .slice(0, 16)
    return { id, applied, users, demo }
  })

/** Migrates unless this very set of migrations has been applied here and nothing was taken away since. */
export const migrate = async (state, url, env) => {
  const before = await inspect(url)
  const fingerprint = `${migrationFingerprint()} ${env.DEMO_NOW ?? ''}`
  const seen = readNotes(state)[before.id]
  if (seen?.migrations === fingerprint && seen.applied === before.applied.join()) return
  await step('Bringing the database up to date', 'Database is up to date', () =>
    runNode([...typescript, inRoot('scripts', 'migrate.ts')], {
      env,
      line: (line) => line.trim() && print(`             ${line}`),
      log: join(state, 'logs', 'migrate.log'),
      tail: 0,
      failure: 'The database could not be migrated (the reason stands above); nothing is served.',
    }),
  )
  const after = await inspect(url)
  note(state, after.id, { migrations: fingerprint, applied: after.applied.join() })
}

/** Runs the seeding; with `reset` it begins from nothing. An interrupted one is taken up again at the next start. */
export const seed = async (state, url, env, { reset = false } = {}) => {
  const { id } = await inspect(url)
  note(state, id, { seeding: true })
  await step('Seeding the demo network', 'Demo network seeded', () =>
    runNode([...typescript, inRoot('scripts', 'seed', 'index.ts'), ...(reset ? ['--reset'] : [])], {
      env: { ...env, DEMO: '1' },
      line: (line) => line.trim() && print(`             ${line}`),
      log: join(state, 'logs', 'seed.log'),
      tail: 0,
      failure: 'The demo network could not be seeded (the reason stands above).',
    }),
  )
  note(state, id, { seeding: false })
}

/** Seeds an empty database if the demo is wanted, and one whose seeding was cut short. Gives what is there afterwards. */
export const ensureSeeded = async (state, url, env, wantsDemo) => {
  const found = await inspect(url)
  const cutShort = readNotes(state)[found.id]?.seeding === true
  if (!wantsDemo || !(cutShort || found.users === 0)) return found
  await seed(state, url, env)
  return inspect(url)
}
