/**
 * Brings the database up to date: Payload's migrations, then our own SQL, each once, one process at a time.
 * Run as `node --import tsx scripts/migrate.ts` with DATABASE_URL and PAYLOAD_SECRET set. Says one sentence if it fails.
 */
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Migration } from 'payload'
import pg from 'pg'
import { env, EnvError } from '../src/env'

const folder = join(dirname(fileURLToPath(import.meta.url)), '..', 'migrations')
const filesIn = (path: string, pattern: RegExp) =>
  readdirSync(path)
    .filter((name) => pattern.test(name))
    .sort()
const say = (sentence: string) => console.log(`migrate: ${sentence}`)

/** Something went wrong that a person can act on; the message is all that is printed. */
class MigrationError extends Error {}

/** What Payload has on record; nothing where its table is not there yet. */
const applied = async (client: pg.Client): Promise<Set<string>> => {
  const { rows } = await client.query<{ known: string | null }>(
    `SELECT to_regclass('public.payload_migrations') AS known`,
  )
  if (!rows[0]?.known) return new Set()
  const done = await client.query<{ name: string; batch: number }>('SELECT name, batch FROM public.payload_migrations')
  if (done.rows.some(({ batch }) => batch < 0))
    throw new MigrationError('this database was made by pushing a schema in development; start from an empty one.')
  return new Set(done.rows.map(({ name }) => name))
}

/** Payload takes seconds to load, so it is loaded only when it has something to do. */
const runPayload = async (): Promise<void> => {
  const [{ getPayload }, { default: config }, { migrations }] = await Promise.all([
    import('payload'),
    import('../payload.config'),
    import('../migrations'),
  ])
  const payload = await getPayload({ config, disableOnInit: true })
  try {
    await payload.db.migrate({ migrations: migrations as unknown as Migration[] })
  } finally {
    await payload.destroy()
  }
}

const payloadMigrations = async (client: pg.Client): Promise<number> => {
  const names = filesIn(folder, /^\d{8}_\d{6}_\w+\.ts$/).map((name) => name.replace(/\.ts$/, ''))
  const before = await applied(client)
  const pending = names.filter((name) => !before.has(name))
  if (pending.length === 0) return 0
  say(`applying ${pending.join(', ')}`)
  await runPayload()
  // Payload can end happily having done nothing: its own record decides.
  const after = await applied(client)
  const missing = names.filter((name) => !after.has(name))
  if (missing.length > 0) throw new MigrationError(`${missing.join(', ')} is not on record after running.`)
  return pending.length
}

const applyFile = async (client: pg.Client, name: string, sql: string, hash: string): Promise<void> => {
  say(`applying ${name}`)
  try {
    await client.query('BEGIN')
    await client.query(sql)
    await client.query('INSERT INTO bookkeeping.sql_files (name, sha256) VALUES ($1, $2)', [name, hash])
    const { command } = await client.query('COMMIT')
    if (command !== 'COMMIT') throw new Error('it was rolled back')
  } catch (error) {
    await client.query('ROLLBACK').catch(() => undefined)
    throw new MigrationError(`${name} failed: ${messageOf(error)}`)
  }
}

const sqlMigrations = async (client: pg.Client): Promise<number> => {
  // A schema of their own keeps hand-made tables out of sight of Payload's migrations.
  await client.query(`CREATE SCHEMA IF NOT EXISTS bookkeeping`)
  await client.query(`CREATE TABLE IF NOT EXISTS bookkeeping.sql_files (
    name text PRIMARY KEY, sha256 text NOT NULL, applied_at timestamptz NOT NULL DEFAULT now())`)
  const { rows } = await client.query<{ name: string; sha256: string }>(
    'SELECT name, sha256 FROM bookkeeping.sql_files',
  )
  const known = new Map(rows.map(({ name, sha256 }) => [name, sha256]))
  let count = 0
  for (const name of filesIn(join(folder, 'sql'), /\.sql$/)) {
    const sql = readFileSync(join(folder, 'sql', name), 'utf8')
    const hash = createHash('sha256').update(sql.replaceAll('\r\n', '\n')).digest('hex')
    const before = known.get(name)
    if (before === undefined) {
      await applyFile(client, name, sql, hash)
      count++
    } else if (before !== hash)
      throw new MigrationError(`${name} was changed after it was applied here; put the change into a new file.`)
  }
  return count
}

/**
 * Starts the clock of a demo or test at DEMO_NOW, once: it runs on across restarts with the same value. Without DEMO_NOW
 * the network's clock is the real one.
 */
const setClock = (client: pg.Client): Promise<unknown> =>
  client.query(
    `UPDATE ledger.clock SET demo_now = $1::timestamptz, shift = coalesce($1::timestamptz - clock_timestamp(), interval '0')
     WHERE demo_now IS DISTINCT FROM $1::timestamptz`,
    [env.DEMO_NOW ?? null],
  )

const messageOf = (error: unknown): string => {
  if (error instanceof AggregateError) return error.errors.map(messageOf).join(', ')
  const { message, code } = error as { message?: string; code?: string }
  return message || code || String(error)
}

const open = async (): Promise<pg.Client> => {
  const client = new pg.Client({
    connectionString: env.DATABASE_URL,
    connectionTimeoutMillis: env.DATABASE_CONNECT_TIMEOUT_MS,
  })
  client.on('error', () => undefined)
  client.on('notice', ({ severity, message }) => severity === 'WARNING' && say(String(message)))
  try {
    await client.connect()
  } catch (error) {
    const { host, port } = new URL(env.DATABASE_URL)
    throw new MigrationError(`the database at ${host || port} does not answer (${messageOf(error)}).`)
  }
  return client
}

const main = async (): Promise<void> => {
  const client = await open()
  try {
    // Two starts at once: the second waits here and then finds nothing left to do.
    const { rows } = await client.query<{ free: boolean }>('SELECT pg_try_advisory_lock(1131, 2) AS free')
    if (!rows[0]?.free) {
      say('waiting for another process that is migrating')
      await client.query('SELECT pg_advisory_lock(1131, 2)')
    }
    const count = (await payloadMigrations(client)) + (await sqlMigrations(client))
    await setClock(client)
    say(count === 0 ? 'nothing to do' : `${count} applied`)
  } finally {
    await client.end().catch(() => undefined)
  }
}

main().then(
  () => process.exit(0),
  (error: unknown) => {
    const expected = error instanceof MigrationError || error instanceof EnvError
    console.error(`migrate: ${expected ? (error as Error).message : `failed: ${messageOf(error)}`}`)
    process.exit(1)
  },
)
