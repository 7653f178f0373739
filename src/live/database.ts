/**
 * The public side's connection to PostgreSQL: its own pool, as the role `web_ro`, which can read what is live and nothing
 * else. If a bug on a page asked for a working copy, the database would refuse.
 */
import { Pool } from 'pg'
import { env } from '@/env'

type Shared = { pool?: Promise<Pool> }
const slot = Symbol.for('bodywork.live-pool')
const shared = ((globalThis as unknown as Record<symbol, Shared | undefined>)[slot] ??= {})

/** Where roles could not be made (the start says so), the pool works as the database's own user. */
const roleOption = async (): Promise<string | undefined> => {
  const probe = new Pool({ connectionString: env.DATABASE_URL, max: 1, connectionTimeoutMillis: 10_000 })
  try {
    const { rows } = await probe.query<{ may: boolean }>(
      `SELECT EXISTS (SELECT 1 FROM pg_roles WHERE rolname = 'web_ro' AND pg_has_role(current_user, oid, 'MEMBER')) AS may`,
    )
    return rows[0]?.may ? '-c role=web_ro' : undefined
  } finally {
    await probe.end()
  }
}

const openPool = async (): Promise<Pool> => {
  const pool = new Pool({
    connectionString: env.DATABASE_URL,
    options: await roleOption(),
    max: 8,
    connectionTimeoutMillis: 10_000,
    statement_timeout: 10_000,
  })
  pool.on('error', () => undefined)
  return pool
}

const livePool = (): Promise<Pool> => {
  shared.pool ??= openPool().catch((error: unknown) => {
    shared.pool = undefined
    throw error
  })
  return shared.pool
}

// PostgreSQL was restarted, or closed an idle connection: the pool's next client is a fresh one.
const dead = /terminat|Connection ended|ECONNRESET|EPIPE|not queryable/i

/** Reads rows as `web_ro`; a connection that died since its last use is replaced once. */
export const select = async <Row>(sql: string, values: unknown[]): Promise<Row[]> => {
  const pool = await livePool()
  try {
    return (await pool.query(sql, values)).rows as Row[]
  } catch (error) {
    if (!(error instanceof Error) || !dead.test(error.message)) throw error
    return (await pool.query(sql, values)).rows as Row[]
  }
}
