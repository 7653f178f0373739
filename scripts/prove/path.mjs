// npm run prove -- path: a start under new code, on a database and pictures that were left, killed at ten points. Without
// LEFT this code's demo is left and a made-up next version starts; with it, this code starts on what an issue before has
// left in that state folder (its database stopped).
import { cpSync, existsSync, mkdtempSync, chmodSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { runNode, typescript } from '../run/children.mjs'
import { whenDone } from '../run/command.mjs'
import { environment } from '../run/database.mjs'
import { Failure } from '../run/failure.mjs'
import { inRoot, root } from '../run/paths.mjs'
import { localUrl, withClient } from '../run/postgres/client.mjs'
import { destroyEmbedded, openEmbedded } from '../run/postgres/embedded.mjs'
import { bringUpToDate, seed } from '../run/prepare.mjs'
import { print } from '../run/progress.mjs'
import { localSecrets } from '../run/secrets.mjs'
import { readSettings } from '../run/settings.mjs'

/** Nothing outlives these databases, so nothing waits for the disk. */
const settings = { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off', max_connections: '200' }

/** Each point gets a database of its own, which a network's login may not make. */
const mayMakeDatabases = (url, password) => {
  const admin = localUrl({ role: 'postgres', password, port: new URL(url).port, database: 'postgres' })
  return withClient(admin, (client) => client.query('ALTER ROLE bodywork CREATEDB'))
}

/** Runs the proof; ends with 0 where all points passed. */
export const provePath = async (folderLeft) => {
  const left = folderLeft ? resolve(folderLeft) : undefined
  if (left && !existsSync(join(left, 'secrets.json'))) throw new Failure(`There is no state folder at ${left}.`)
  const folder = mkdtempSync(join(tmpdir(), 'bodywork-path-'))
  chmodSync(folder, 0o755)
  const state = join(folder, 'state')
  whenDone(async () => {
    await destroyEmbedded(state)
    rmSync(folder, { recursive: true, force: true })
  })
  // What was left is never touched: the proof works on a copy.
  if (left) cpSync(left, state, { recursive: true, preserveTimestamps: true })
  const { url } = await openEmbedded(state, { testing: true, settings })
  if (left) await mayMakeDatabases(url, localSecrets(state).superuserPassword)
  else {
    const { payloadSecret } = localSecrets(state)
    const env = { ...environment(readSettings(), { url, payloadSecret }), STATE_DIR: state }
    await bringUpToDate(state, env)
    await seed(state, url, env)
  }
  const admin = new URL(url)
  admin.pathname = '/postgres'
  const words = [admin.href, 'bodywork', join(state, 'media'), ...(left ? [root] : [])]
  await runNode([...typescript, inRoot('tests', 'path', 'all-points.ts'), ...words], {
    line: print,
    tail: 0,
    failure: 'A change has no path (the reason stands above).',
  })
  return 0
}
