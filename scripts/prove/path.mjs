// A change has a path: a start under new code, on a database and pictures that were left, killed at ten points. This code's
// demo is left and a made-up next version starts; with LEFT=<state folder> this code starts on what an earlier one has left
// there (its database stopped).
import { chmodSync, cpSync, existsSync, lchownSync, lstatSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { runNode, typescript } from '../run/children.mjs'
import { whenDone } from '../run/command.mjs'
import { Failure } from '../run/failure.mjs'
import { inRoot, root } from '../run/paths.mjs'
import { localUrl, withClient } from '../run/postgres/client.mjs'
import { destroyEmbedded, openEmbedded } from '../run/postgres/embedded.mjs'
import { print } from '../run/progress.mjs'
import { localSecrets } from '../run/secrets.mjs'
import { seededCluster } from '../test/seeded.mjs'

/** Gives a copied folder to the owners of the original: as root the database is run by somebody else, who must enter it. */
const ownedAs = (from, to) => {
  if (process.getuid?.() !== 0) return
  for (const name of ['', ...readdirSync(from, { recursive: true })]) {
    const { uid, gid } = lstatSync(join(from, name))
    lchownSync(join(to, name), uid, gid)
  }
}

/** A copy of what was left, which itself is never touched: {state, url}. */
const openCopy = async (left) => {
  if (!existsSync(join(left, 'secrets.json'))) throw new Failure(`LEFT is ${left}, which is no state folder.`)
  const folder = mkdtempSync(join(tmpdir(), 'bodywork-left-'))
  chmodSync(folder, 0o755)
  const state = join(folder, 'state')
  whenDone(async () => {
    await destroyEmbedded(state)
    rmSync(folder, { recursive: true, force: true })
  })
  cpSync(left, state, { recursive: true, preserveTimestamps: true })
  ownedAs(left, state)
  const { url } = await openEmbedded(state)
  // Each point gets a database of its own, which a network's login may not make.
  const password = localSecrets(state).superuserPassword
  const admin = localUrl({ role: 'postgres', password, port: new URL(url).port, database: 'postgres' })
  await withClient(admin, (client) => client.query('ALTER ROLE bodywork CREATEDB'))
  return { state, url }
}

const openSeeded = async () => {
  const { state, env } = await seededCluster()
  return { state, url: env.DATABASE_URL }
}

const killedAtTenPoints = async (left) => {
  const { state, url } = left ? await openCopy(left) : await openSeeded()
  const admin = Object.assign(new URL(url), { pathname: '/postgres' }).href
  const words = [admin, 'bodywork', join(state, 'media'), ...(left ? [root] : [])]
  let verdict = { passed: 0, failed: 1 }
  const line = (said) => {
    print(said)
    const [, passed, failed] = /^(\d+) passed, (\d+) failed$/.exec(said) ?? []
    if (passed) verdict = { passed: Number(passed), failed: Number(failed) }
  }
  await runNode([...typescript, inRoot('tests', 'path', 'all-points.ts'), ...words], { line, tail: 0 }).catch(() => {})
  return verdict
}

export const pathSteps = async () => {
  const left = process.env.LEFT && resolve(process.env.LEFT)
  return [{ name: left ? `from ${left}` : 'to a made-up next version', run: () => killedAtTenPoints(left) }]
}
