/** Empties a database that holds the demo network, down to nothing, and makes its tables again. Never a real network's. */
import { execFileSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { Client } from 'pg'
import { env } from '@/env'

const demoAdministrator = 'admin@halvenne.example'

/** A network without the demo's administrator is somebody's real one. */
const isDemo = async (client: Client): Promise<boolean> => {
  const { rows } = await client.query<{ there: boolean }>(`SELECT to_regclass('public.users') IS NOT NULL AS there`)
  if (!rows[0]?.there) return true
  const found = await client.query<{ demo: boolean }>(
    'SELECT count(*) = 0 OR bool_or(email = $1) AS demo FROM public.users',
    [demoAdministrator],
  )
  return found.rows[0]?.demo === true
}

const dropEverything = async (client: Client): Promise<void> => {
  // A running server loses its connections and comes back to the new ledger by itself.
  await client.query(
    `SELECT pg_terminate_backend(pid) FROM pg_stat_activity
     WHERE datname = current_database() AND usename = current_user AND pid <> pg_backend_pid()`,
  )
  const { rows } = await client.query<{ owner: string }>(
    `SELECT nspowner::regrole::text AS owner FROM pg_namespace WHERE nspname = 'ledger'`,
  )
  if (rows[0]) await client.query(`SET ROLE ${rows[0].owner}; DROP SCHEMA ledger CASCADE; RESET ROLE`)
  await client.query('DROP SCHEMA IF EXISTS bookkeeping CASCADE; DROP SCHEMA public CASCADE; CREATE SCHEMA public')
}

/** @throws if the database holds anything but the demo network */
export const resetDemo = async (): Promise<void> => {
  const client = new Client({ connectionString: env.DATABASE_URL })
  await client.connect()
  try {
    if (!(await isDemo(client))) {
      throw new Error('this database does not hold the demo network, and --reset would delete a real one')
    }
    await dropEverything(client)
  } finally {
    await client.end()
  }
  const script = (path: string) => fileURLToPath(new URL(`../${path}`, import.meta.url))
  const args = ['--conditions', 'production', '--import', 'tsx', script('migrate/index.ts')]
  execFileSync(process.execPath, args, { stdio: ['ignore', 'ignore', 'inherit'] })
}
