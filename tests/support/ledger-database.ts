/** A database of its own for one suite: migrated, and empty. */
import { Client } from 'pg'
import type { Tx } from '@/publishing/ledger/database'
import { applyMigrations } from '../../scripts/migrate/apply'
import { removeDatabase } from '../../scripts/test/clone.mjs'

const admin = (): string => {
  const url = process.env.TEST_DATABASE_ADMIN_URL
  if (!url) throw new Error('TEST_DATABASE_ADMIN_URL is not set: run `npm test`, which starts a database for the tests')
  return url
}

const withClient = async <T>(url: string, work: (client: Client) => Promise<T>): Promise<T> => {
  const client = new Client({ connectionString: url })
  await client.connect()
  try {
    return await work(client)
  } finally {
    await client.end()
  }
}

export type LedgerDatabase = { url: string; drop: () => Promise<void> }

/** Creates a database and runs the ledger's migrations in it, as a role that is no superuser. */
export const ledgerDatabase = async (name: string): Promise<LedgerDatabase> => {
  const database = `${name}_${process.pid}`
  await withClient(admin(), (client) => client.query(`CREATE DATABASE "${database}"`))
  const url = new URL(admin())
  url.pathname = `/${database}`
  await withClient(url.href, (client) => applyMigrations(client, () => undefined))
  const drop = () => withClient(admin(), (client) => removeDatabase(client, database))
  return { url: url.href, drop }
}

/** A connection that speaks as the door does. */
export const txOn = (client: Client): Tx => ({
  query: async <Row>(sql: string, values?: unknown[]) => (await client.query(sql, values)).rows as Row[],
})

export const connect = async (url: string): Promise<Client> => {
  const client = new Client({ connectionString: url })
  await client.connect()
  return client
}

/** One act of the door on a connection: committed as a whole, or rolled back and thrown on. */
export const atDoorOf = async <T>(client: Client, work: (tx: Tx) => Promise<T>): Promise<T> => {
  await client.query('BEGIN')
  try {
    const result = await work(txOn(client))
    await client.query('COMMIT')
    return result
  } catch (error) {
    await client.query('ROLLBACK')
    throw error
  }
}
