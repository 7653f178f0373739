/** The workbench's connection to PostgreSQL. The public side has a pool and a role of its own. */
import { postgresAdapter } from '@payloadcms/db-postgres'
import pg from 'pg'
import { env } from '@/env'
import { withHonestTransactions } from './transactions'

/** A backend that dies must cost its connection, not the process: without a listener Node ends on the event. */
class SturdyPool extends pg.Pool {
  constructor(options?: pg.PoolConfig) {
    super(options)
    this.on('error', () => undefined)
    this.on('connect', (client) => client.on('error', () => undefined))
  }
}

/** The adapter carries its own copy of pg's types; at run time there is one pg. */
type AdaptersPg = NonNullable<Parameters<typeof postgresAdapter>[0]['pg']>

/** A lock that is waited for longer than this is not coming soon: whoever waits is told so, and hangs no longer. */
const longestLock = 30_000

const adapter = postgresAdapter({
  // The schema changes by migrations only, in development too.
  push: false,
  migrationDir: 'migrations',
  // A page with blocks is one row, not one per block and language.
  blocksAsJSON: true,
  disableCreateDatabase: true,
  pg: { ...pg, Pool: SturdyPool } as unknown as AdaptersPg,
  pool: {
    // Asked for when the pool is made, so that loading the configuration needs no database.
    get connectionString() {
      return env.DATABASE_URL
    },
    application_name: 'bodywork-workbench',
    // One more than is asked for: the framework keeps one for itself, to notice that the database has gone.
    max: env.DATABASE_POOL + 1,
    connectionTimeoutMillis: env.DATABASE_CONNECT_TIMEOUT_MS,
    idleTimeoutMillis: 30_000,
    idle_in_transaction_session_timeout: env.DATABASE_IDLE_TRANSACTION_MS,
    lock_timeout: longestLock,
    keepAlive: true,
  },
})

export const database = withHonestTransactions(adapter, env.DATABASE_POOL)
