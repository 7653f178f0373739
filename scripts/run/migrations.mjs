// The migrations of this checkout: files of SQL in the order of their numbers, each applied once and never edited.
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { Failure } from './failure.mjs'
import { inRoot } from './paths.mjs'

export const migrationFolder = inRoot('migrations')
const named = /^(\d{4})-[a-z0-9-]+\.sql$/

/** All migrations, in order: [{name, number, sql, sha256}]. */
export const migrations = () => {
  const names = existsSync(migrationFolder) ? readdirSync(migrationFolder).filter((name) => named.test(name)) : []
  const found = names.sort().map((name) => {
    const sql = readFileSync(join(migrationFolder, name), 'utf8').replaceAll('\r\n', '\n')
    return { name, number: Number(name.slice(0, 4)), sql, sha256: createHash('sha256').update(sql).digest('hex') }
  })
  const twin = found.find(({ number }, at) => found[at + 1]?.number === number)
  if (twin) throw new Failure(`Two migrations have the number of ${twin.name}: give the later one the next number.`)
  return found
}
