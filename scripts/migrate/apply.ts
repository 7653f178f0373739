/** Applies the migrations that a database lacks, in order, each in a transaction that leaves what was published as it was. */
import type pg from 'pg'
import { unchanging } from '@/publishing/ledger/unchanging'
import { migrations } from '../run/migrations.mjs'

export type Migration = { name: string; number: number; sql: string; sha256: string }

/** Something went wrong that a person can act on; the message is all that is printed. */
export class MigrationError extends Error {}

export const messageOf = (error: unknown): string => {
  if (error instanceof AggregateError) return error.errors.map(messageOf).join(', ')
  const { message, code } = error as { message?: string; code?: string }
  return message || code || String(error)
}

const one = async <T>(client: pg.Client, sql: string): Promise<T> => {
  const { rows } = await client.query<{ value: T }>(sql)
  return rows[0]?.value as T
}

/** What the migrations have made here so far, by name. */
const onRecord = async (client: pg.Client): Promise<Map<string, string>> => {
  if (await one<boolean>(client, `SELECT to_regclass('bookkeeping.migrations') IS NULL AS value`)) {
    if (await one<boolean>(client, `SELECT to_regclass('public.payload_migrations') IS NOT NULL AS value`))
      throw new MigrationError(
        'this database holds tables that these migrations have not made; start from an empty one.',
      )
    // A schema of their own keeps hand-made tables out of sight of Payload.
    await client.query(`CREATE SCHEMA IF NOT EXISTS bookkeeping; CREATE TABLE bookkeeping.migrations (
      name text PRIMARY KEY, sha256 text NOT NULL, applied_at timestamptz NOT NULL DEFAULT now())`)
  }
  const { rows } = await client.query<{ name: string; sha256: string }>(
    'SELECT name, sha256 FROM bookkeeping.migrations',
  )
  return new Map(rows.map(({ name, sha256 }) => [name, sha256]))
}

/** The migrations to apply; throws where this code and this database do not belong together. */
const pending = (all: Migration[], known: Map<string, string>): Migration[] => {
  const strange = [...known.keys()].filter((name) => !all.some((migration) => migration.name === name))
  if (strange.length > 0)
    throw new MigrationError(
      `this database has ${strange.join(', ')}, which this code lacks: it is older than its data.`,
    )
  const edited = all.find(({ name, sha256 }) => known.has(name) && known.get(name) !== sha256)
  if (edited)
    throw new MigrationError(
      `${edited.name} was changed after it was applied here; put the change into a new migration.`,
    )
  const lacking = all.filter(({ name }) => !known.has(name))
  const newest = all.findLast(({ name }) => known.has(name))
  const late = lacking.find(({ number }) => newest && number < newest.number)
  if (late)
    throw new MigrationError(`${late.name} comes before ${newest?.name}, which is applied: give it the next number.`)
  return lacking
}

const asleep = `SELECT string_agg(c.relname || '.' || g.tgname, ', ') AS value FROM pg_trigger g
  JOIN pg_class c ON c.oid = g.tgrelid JOIN pg_namespace s ON s.oid = c.relnamespace
  WHERE s.nspname = 'ledger' AND NOT g.tgisinternal AND g.tgenabled <> 'A'`

/** Runs SQL between two looks at the ledger, which nobody writes to meanwhile; throws where it is no longer the same. */
const besideTheLedger = async (client: pg.Client, sql: string): Promise<void> => {
  const there = await one<boolean>(client, `SELECT to_regclass('ledger.publications') IS NOT NULL AS value`)
  if (there) await client.query('SELECT ledger.lock_door()')
  const before = there && (await one<string>(client, unchanging()))
  await client.query(sql)
  await client.query('RESET ROLE')
  if (there && (await one<string>(client, unchanging())) !== before)
    throw new Error('it changes what was published, which no migration may')
  const triggers = await one<string | null>(client, asleep)
  if (triggers) throw new Error(`it leaves the ledger unguarded (${triggers})`)
}

const apply = async (client: pg.Client, { name, sql, sha256 }: Migration): Promise<void> => {
  try {
    await client.query('BEGIN')
    await besideTheLedger(client, sql)
    await client.query('INSERT INTO bookkeeping.migrations (name, sha256) VALUES ($1, $2)', [name, sha256])
    const { command } = await client.query('COMMIT')
    if (command !== 'COMMIT') throw new Error('it was rolled back')
  } catch (error) {
    await client.query('ROLLBACK').catch(() => undefined)
    throw new MigrationError(`${name} failed: ${messageOf(error)}.`)
  }
}

/**
 * @param say is told the name of each migration before it is applied
 * @returns how many were applied
 */
export const applyMigrations = async (
  client: pg.Client,
  say: (sentence: string) => void,
  all: Migration[] = migrations(),
): Promise<number> => {
  const lacking = pending(all, await onRecord(client))
  for (const migration of lacking) {
    say(`applying ${migration.name}`)
    await apply(client, migration)
  }
  return lacking.length
}
