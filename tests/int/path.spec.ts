/**
 * A change has a path: a start under the next version of the code, on what this one left, killed half way and started again.
 * Two points here; all ten, with a network that serves, in `npm run prove -- path`.
 */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { killedAt, type Left } from '../path/killed-start'
import { leaveBehind } from '../path/left-behind'
import { makeNextCode, type Code } from '../path/next-code'
import { points } from '../path/points'
import { connect, ledgerDatabase, type LedgerDatabase } from '../support/ledger-database'

let database: LedgerDatabase
let code: Code
let left: Left

beforeAll(async () => {
  const media = mkdtempSync(join(tmpdir(), 'bodywork-media-'))
  database = await ledgerDatabase('path')
  const client = await connect(database.url)
  await leaveBehind(client, media)
  await client.end()
  left = { admin: process.env.TEST_DATABASE_ADMIN_URL ?? '', database: new URL(database.url).pathname.slice(1), media }
  code = await makeNextCode({ light: true })
}, 300_000)
afterAll(async () => {
  code.remove()
  rmSync(left.media, { recursive: true, force: true })
  await database.drop()
})

const asked = ['in the second migration, all but kept', 'in the middle of the second share']

it('keeps addresses, history, signatures and pictures when a start under new code is killed and started again', async () => {
  const start = { root: code.root, script: 'scripts/migrate.mjs', through: /Database is up to date/ }
  const some = points.filter(({ title }) => asked.includes(title))
  expect(await killedAt(left, start, some)).toEqual(asked.map((title) => ({ title, reached: true, lost: [] })))
}, 600_000)
