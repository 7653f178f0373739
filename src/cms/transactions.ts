/**
 * Payload's transactions, as a save needs them: begun only where a connection is left for reading, and committed or thrown.
 *
 * A transaction holds a connection until it ends, and waits with it for the locks that others hold. Were all of the pool
 * waiting, whatever reads beside them would wait until it fails: so some of it is never given to transactions, and who
 * finds all others taken stands in a queue, holding nothing. And Payload's commit resolves whatever became of the
 * transaction (3.90.1, drizzle/transactions): here the server is asked.
 */
import { sql } from 'drizzle-orm'
import type { postgresAdapter } from '@payloadcms/db-postgres'
import { reading } from '@/publishing/ledger/database'
import { Busy, queue } from './queue'

type Adapter = ReturnType<typeof postgresAdapter>
type Session = { db: { execute: (query: unknown) => Promise<{ rows: { id: string | null }[] }> } }
type Id = number | string | Promise<number | string>

/** How long somebody stands in the queue before they are asked to come again: less than what browsers and proxies wait. */
const longestWait = 25_000

/** Of a pool of connections, those that may be held by transactions; the others are for what only reads. */
const forTransactions = (pool: number): number => Math.max(1, Math.floor((pool * 2) / 3))

const assertCommitted = async (id: string): Promise<void> => {
  const [row] = await reading.query<{ status: string }>('SELECT pg_xact_status($1::text::xid8) AS status', [id])
  if (row?.status !== 'committed') throw new Error('The transaction was rolled back')
}

/** @param pool how many connections the adapter has */
export const withHonestTransactions = (adapter: Adapter, pool: number): Adapter => ({
  ...adapter,
  init: (args) => {
    const db = adapter.init(args)
    const { beginTransaction, commitTransaction, rollbackTransaction } = db
    const { enter } = queue(forTransactions(pool), longestWait)
    const leaving = new Map<unknown, () => void>()
    const leave = (id: unknown) => {
      leaving.get(id)?.()
      leaving.delete(id)
    }
    const sessionOf = (id: unknown): Session | undefined =>
      (db as unknown as { sessions: Record<string, Session | undefined> }).sessions[String(id)]

    db.beginTransaction = async (options) => {
      const out = await enter()
      try {
        const id = await beginTransaction.call(db, options)
        if (id === null || id === undefined) out()
        else leaving.set(id, out)
        return id
      } catch (error) {
        out()
        throw Busy.from(error)
      }
    }
    db.commitTransaction = async (given: Id) => {
      const id = await given
      if (id === undefined) return
      const session = sessionOf(id)
      // Somebody ended it, and the one who began it goes on as if nothing had happened.
      if (!session) throw new Error('The transaction was rolled back')
      try {
        // Fails where an earlier statement has failed, whoever caught that.
        const { rows } = await session.db.execute(sql`SELECT pg_current_xact_id_if_assigned()::text AS id`)
        await commitTransaction.call(db, id)
        if (rows[0]?.id) await assertCommitted(rows[0].id)
      } catch (error) {
        await rollbackTransaction.call(db, id)
        throw error
      } finally {
        leave(id)
      }
    }
    db.rollbackTransaction = async (given: Id) => {
      const id = await given
      try {
        await rollbackTransaction.call(db, id)
      } finally {
        leave(id)
      }
    }
    return db
  },
})
