/**
 * The door's own connection to PostgreSQL: transactions that either commit or throw.
 *
 * Payload's commitTransaction never throws, whatever happened to the transaction (see docs/decisions); a door must know.
 */
import { Pool, type PoolClient } from 'pg'
import { env } from '@/env'

/** What the ledger's statements need of a connection: a parameterised query inside one open transaction. */
export type Tx = { query: <Row>(sql: string, values?: unknown[]) => Promise<Row[]> }

const slot = Symbol.for('bodywork.door-pool')
const shared = globalThis as unknown as Record<symbol, Pool | undefined>

/** The door's pool, one per process; kept on globalThis because Next loads this module in more than one graph. */
export const doorPool = (): Pool => {
  const known = shared[slot]
  if (known) return known
  const pool = new Pool({ connectionString: env.DATABASE_URL, max: 4, connectionTimeoutMillis: 10_000 })
  // A backend that dies while idle must not take the process with it; the next query gets a fresh connection.
  pool.on('error', () => undefined)
  shared[slot] = pool
  return pool
}

export const txOf = (client: PoolClient): Tx => ({
  query: async <Row>(sql: string, values?: unknown[]) => (await client.query(sql, values)).rows as Row[],
})

/** Reads beside any transaction: a connection is held for a single statement, so that nobody who waits for another holds one. */
export const reading: Tx = {
  query: async <Row>(sql: string, values?: unknown[]) => (await doorPool().query(sql, values)).rows as Row[],
}

/** Runs `work` in one transaction of the door's own; throws if anything in it, or the commit itself, fails. */
export const inTransaction = async <T>(work: (tx: Tx) => Promise<T>): Promise<T> => {
  const client = await doorPool().connect()
  let broken: Error | undefined
  client.on('error', (error) => (broken = error))
  try {
    await client.query('BEGIN')
    const result = await work(txOf(client))
    const done = await client.query('COMMIT')
    // A failed statement that somebody caught turns COMMIT into a silent ROLLBACK: that is not a commit.
    if (done.command !== 'COMMIT') throw new Error('The transaction was rolled back')
    return result
  } catch (error) {
    await client.query('ROLLBACK').catch(() => undefined)
    throw error
  } finally {
    client.removeAllListeners('error')
    client.release(broken)
  }
}
