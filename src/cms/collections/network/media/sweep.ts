/**
 * Takes away the files that nothing names: no row of the ledger (past, live or still to come), no working copy, and no
 * version of one. Whatever else happens to a document, its files stay until this has looked.
 */
import { opendir, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import type { Payload } from 'payload'
import { env } from '@/env'
import { inTransaction, type Tx } from '@/publishing/ledger/database'
import { kindOfName } from './kinds'
import { holding, sizeNames, unfinished } from './store'

const minute = 60_000
/** What is younger may belong to an upload that has not been committed, here or in another process. */
const youngest = 6 * 60 * minute
/** A sweep begins so long after it was asked for: the request that asked has ended by then, and others ask with it. */
const pause = 10 * minute
const batch = 100

const columns = (prefix: string): string =>
  ['filename', ...sizeNames.map((size) => `sizes_${size}_filename`)]
    .map((column) => `${prefix}${column} = file.name`)
    .join(' OR ')

const isNamed = `EXISTS (SELECT FROM ledger.publications WHERE files <> '{}' AND files @> ARRAY['/media/' || file.name])
  OR EXISTS (SELECT FROM media WHERE ${columns('')})
  OR EXISTS (SELECT FROM _media_v WHERE ${columns('version_')})`

/** A database that knows no picture at all is not the one that this folder belongs to. */
const knowsPictures = async (tx: Tx): Promise<boolean> => {
  const [row] = await tx.query<{ knows: boolean }>(
    `SELECT EXISTS (SELECT FROM media) OR EXISTS (SELECT FROM ledger.publications WHERE files <> '{}') AS knows`,
  )
  return row?.knows === true
}

/** Old files of ours, so many at a time; what somebody else has put there is left alone. */
async function* oldFiles(before: number): AsyncGenerator<string[]> {
  const folder = await opendir(env.MEDIA_DIR).catch(() => null)
  let names: string[] = []
  for await (const entry of folder ?? []) {
    if (!entry.isFile() || !(kindOfName(entry.name) || unfinished.test(entry.name))) continue
    const found = await stat(join(env.MEDIA_DIR, entry.name)).catch(() => null)
    if (!found || found.mtimeMs >= before) continue
    names.push(entry.name)
    if (names.length < batch) continue
    yield names
    names = []
  }
  if (names.length > 0) yield names
}

/** What an upload holds is passed over, and is held in turn from here on: nobody can begin to name it meanwhile. */
const takeAway = async (tx: Tx, names: string[]): Promise<string[]> => {
  const free = await tx.query<{ name: string }>(
    `SELECT file.name FROM unnest($1::text[]) AS file(name) WHERE pg_try_advisory_xact_lock(${holding('file.name')})`,
    [names],
  )
  // A statement of its own: it sees what was committed before the lock was given.
  const nameless = await tx.query<{ name: string }>(
    `SELECT file.name FROM unnest($1::text[]) AS file(name) WHERE NOT (${isNamed})`,
    [free.map(({ name }) => name)],
  )
  for (const { name } of nameless) await rm(join(env.MEDIA_DIR, name), { force: true })
  return nameless.map(({ name }) => name)
}

/** @param before files written at this instant (milliseconds) or later are left; @returns the names that are gone. */
export const sweepPictures = async (before: number): Promise<string[]> => {
  const gone: string[] = []
  if (!(await inTransaction(knowsPictures))) return gone
  for await (const names of oldFiles(before)) gone.push(...(await inTransaction((tx) => takeAway(tx, names))))
  return gone
}

let waiting: NodeJS.Timeout | undefined

/** Has the folder swept soon, once, however often it is asked for until then. Nobody waits for it. */
export const sweepSoon = ({ logger }: Pick<Payload, 'logger'>): void => {
  waiting ??= setTimeout(() => {
    waiting = undefined
    sweepPictures(Date.now() - youngest).catch((error: unknown) => logger.error(error))
  }, pause).unref()
}
