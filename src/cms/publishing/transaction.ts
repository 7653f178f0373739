/** The door's statements inside the request's own Payload transaction, so that a save and its publication are one act. */
import { sql } from 'drizzle-orm'
import { commitTransaction, initTransaction, killTransaction, type PayloadRequest } from 'payload'
import type { Tx } from '@/publishing/ledger/database'

type Session = { db: { execute: (query: unknown) => Promise<{ rows: unknown[] }> } }

/** @throws if the request has no open transaction: outside one, half a publish could be written. */
export const txOfRequest = async (req: PayloadRequest): Promise<Tx> => {
  const id = await req.transactionID
  const sessions = (req.payload.db as unknown as { sessions: Record<string, Session | undefined> }).sessions
  const session = id === undefined ? undefined : sessions[String(id)]
  if (!session) throw new Error('Publishing needs an open transaction')
  return {
    query: async <Row>(text: string, values: unknown[] = []) => {
      // Payload's transaction speaks Drizzle: `$1 …` become its parameters (sql.param keeps an array one parameter).
      const chunks = text.split(/\$(\d+)/).map((part, index) => {
        if (index % 2 === 0) return sql.raw(part)
        return sql`${sql.param(values[Number(part) - 1])}`
      })
      const { rows } = await session.db.execute(sql.join(chunks))
      return rows as Row[]
    },
  }
}

/**
 * Runs `work` in one transaction of the request's own, which everything that Payload does for this request is part of.
 *
 * @throws whatever `work` throws, or that the commit failed; nothing is written then
 */
export const inRequestTransaction = async <T>(req: PayloadRequest, work: (tx: Tx) => Promise<T>): Promise<T> => {
  await initTransaction(req)
  try {
    const tx = await txOfRequest(req)
    const result = await work(tx)
    await commitTransaction(req)
    return result
  } catch (error) {
    await killTransaction(req)
    throw error
  }
}
