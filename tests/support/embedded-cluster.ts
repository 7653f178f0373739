/**
 * One throw-away PostgreSQL cluster for the integration suites of a run. TEST_DATABASE_ADMIN_URL is a role that may make
 * databases and roles, and no more than that; each suite makes its own database with it.
 */
import { chmodSync, mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { destroyEmbedded, openEmbedded } from '../../scripts/run/postgres/embedded.mjs'

/** Nothing outlives these databases, so nothing waits for the disk. */
const settings = { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off', max_connections: '200' }

export default async function startCluster(): Promise<(() => Promise<void>) | undefined> {
  if (process.env.TEST_DATABASE_ADMIN_URL) return undefined
  const folder = mkdtempSync(join(tmpdir(), 'bodywork-int-'))
  chmodSync(folder, 0o755)
  const cluster = await openEmbedded(join(folder, 'state'), { testing: true, settings })
  process.env.TEST_DATABASE_ADMIN_URL = cluster.url
  return async () => {
    await cluster.close()
    await destroyEmbedded(folder)
  }
}
