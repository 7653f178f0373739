// What a database needs before it is served: the newest tables, and the demo network where it is wanted and missing.
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { runNode, typescript } from './children.mjs'
import { inRoot } from './paths.mjs'
import { withClient } from './postgres/client.mjs'
import { print, step } from './progress.mjs'
import { migrations } from './migrations.mjs'

const notesOf = (state) => join(state, 'prepared.json')

const readNotes = (state) => {
  try {
    return existsSync(notesOf(state)) ? JSON.parse(readFileSync(notesOf(state), 'utf8')) : {}
  } catch {
    return {}
  }
}

/** Adds to what is remembered of one database: how far seeding it came. */
const note = (state, id, facts) => {
  const notes = readNotes(state)
  writeFileSync(notesOf(state), `${JSON.stringify({ ...notes, [id]: { ...notes[id], ...facts } }, null, 2)}\n`)
}

const exists = async (client, table) =>
  (await client.query('SELECT to_regclass($1) IS NOT NULL AS there', [table])).rows[0].there

const count = async (client, table) =>
  (await exists(client, table)) ? Number((await client.query(`SELECT count(*) FROM ${table}`)).rows[0].count) : 0

/**
 * What is in the database: `id` tells it from any other, `users` how many can sign in, `demo` whether the demo's
 * administrator is among them.
 */
export const contentOf = (url) =>
  withClient(url, async (client) => {
    const named = await client.query('SELECT oid, datname FROM pg_database WHERE datname = current_database()')
    const system = await client
      .query('SELECT system_identifier AS id FROM pg_control_system()')
      .catch(() => ({ rows: [] }))
    const users = await count(client, 'users')
    const demo =
      users > 0 && (await client.query("SELECT 1 FROM users WHERE email = 'admin@halvenne.example'")).rowCount > 0
    const id = createHash('sha256')
      .update(`${system.rows[0]?.id ?? new URL(url).host}/${named.rows[0].oid}/${named.rows[0].datname}`)
      .digest('hex')
      .slice(0, 16)
    return { id, users, demo }
  })

/**
 * What keeps a database from being served by this code, in words; undefined where nothing does. `version` is that of the
 * presenting code, `demoNow` where its clock should have started.
 */
export const notReady = (url, version, demoNow = null) =>
  withClient(url, async (client) => {
    const applied = (await exists(client, 'bookkeeping.migrations'))
      ? (await client.query('SELECT name, sha256 FROM bookkeeping.migrations ORDER BY name')).rows
      : []
    const [is, should] = [applied, migrations()].map((list) =>
      list.map(({ name, sha256 }) => `${name} ${sha256}`).join(),
    )
    if (is !== should) return 'its migrations are not those of this code'
    const { rows } = await client.query(
      `SELECT clock.demo_now IS NOT DISTINCT FROM $2::timestamptz AS "onTime", presented.refused IS NOT NULL AND NOT EXISTS (
         SELECT FROM ledger.publications WHERE id > presented.upto AND (live_until IS NULL OR live_until > ledger.moment())
         AND view->>'schemaVersion' IS DISTINCT FROM $1) AS presented
       FROM ledger.clock LEFT JOIN ledger.presented ON version = $1`,
      [version, demoNow],
    )
    if (!rows[0].presented) return 'what is published was not presented by this code yet'
    return rows[0].onTime ? undefined : 'its clock was not started at DEMO_NOW'
  })

/** Migrates, and presents again what this code would show differently. */
export const bringUpToDate = (state, env) =>
  step('Bringing the database up to date', 'Database is up to date', () =>
    runNode([...typescript, inRoot('scripts', 'migrate', 'index.ts')], {
      env,
      line: (line) => line.trim() && print(`             ${line}`),
      log: join(state, 'logs', 'migrate.log'),
      tail: 0,
      failure: 'The database could not be brought up to date (the reason stands above); nothing is served.',
    }),
  )

/** The same, unless it has been done. */
export const migrate = async (state, url, env) => {
  if (await notReady(url, env.PRESENTER_VERSION, env.DEMO_NOW || process.env.DEMO_NOW || null))
    await bringUpToDate(state, env)
}

/** Runs the seeding; with `reset` it begins from nothing. An interrupted one is taken up again at the next start. */
export const seed = async (state, url, env, { reset = false } = {}) => {
  const { id } = await contentOf(url)
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
  const found = await contentOf(url)
  const cutShort = readNotes(state)[found.id]?.seeding === true
  if (!wantsDemo || !(cutShort || found.users === 0)) return found
  await seed(state, url, env)
  return contentOf(url)
}
