/**
 * Brings a database up to date: the migrations that it lacks, the network's clock, and every open publication presented by
 * this code; one process at a time. Run as `node --import tsx scripts/migrate/index.ts` with DATABASE_URL set. Says one
 * sentence if it fails.
 */
import pg from 'pg'
import { env, EnvError } from '@/env'
import { doorPool, inTransaction } from '@/publishing/ledger/database'
import { presentAgain } from '@/publishing/ledger/present-again'
import { Failure } from '../run/failure.mjs'
import { applyMigrations, messageOf, MigrationError } from './apply'

const say = (sentence: string) => console.log(`migrate: ${sentence}`)

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

const presentOpenRows = async (): Promise<void> => {
  const { examined, replaced, refilled, refused } = await presentAgain(inTransaction, env.PRESENTER_VERSION)
  if (examined > 0)
    say(
      `presented ${examined} publications again: ${replaced} read differently now, ${refilled} are listed differently`,
    )
  for (const { lineKey: place, issues } of refused) {
    const why = issues.map(({ path, code }) => `${path} ${code}`.trim()).join(', ')
    say(`left as it was, since this code refuses it: ${place.collection}/${place.key} (${place.locale}): ${why}`)
  }
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
    const count = await applyMigrations(client, say)
    await setClock(client)
    await presentOpenRows()
    say(count === 0 ? 'nothing to apply' : `done, ${count} applied`)
  } finally {
    await Promise.all([client.end(), doorPool().end()])
  }
}

try {
  await main()
  process.exit(0)
} catch (error) {
  const known = error instanceof MigrationError || error instanceof EnvError || error instanceof Failure
  console.error(`migrate: ${known ? messageOf(error) : String((error as Error)?.stack ?? error)}`)
  process.exit(1)
}
