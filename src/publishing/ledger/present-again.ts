/**
 * A new version of the code presents every open row again: live or scheduled, from the signed source kept in the row and
 * never from a working copy. What it shows differently is appended in its lineKey; what only lists and search see differently
 * is filled in again; what it refuses stays as it is, since a release takes nothing away that is live and signed.
 */
import type { Tx } from './database'
import { appendRow, closeRow, openDoor, record, type LineKey } from './ledger'
import { hashOf, present, type Presented, type Presentable } from '../present'
import { asToday } from '../present/earlier'
import { isKind } from '@/domain/kinds'
import { asOwner, unchanging } from './unchanging'
import { keysOf } from './write-plan'

type OpenRow = LineKey & {
  id: string
  source: Presentable
  contentHash: string
  safetyHash: string | null
  slug: string | null
  liveFrom: string
  liveUntil: string | null
}
type Same = { id: string; lineKey: LineKey; presented: Presented }

/** Why a row stays as it was; for the log of a start, not for editors. */
type Reason = { code: string; path: string }

export type PresentedAgain = {
  examined: number
  replaced: number
  refilled: number
  refused: { lineKey: LineKey; issues: Reason[] }[]
}

/** Open rows in the order of their ids; `which` may use values from $2 on. */
const openRows = (tx: Tx, moment: string, which: string, values: unknown[]) =>
  tx.query<OpenRow>(
    `SELECT id::text, collection, document_key AS key, clinic_key AS clinic, locale, source, content_hash AS "contentHash",
            safety_hash AS "safetyHash", slug, to_json(greatest(live_from, $1::timestamptz)) #>> '{}' AS "liveFrom",
            to_json(live_until) #>> '{}' AS "liveUntil"
     FROM ledger.open_at($1::timestamptz) WHERE ${which}`,
    [moment, ...values],
  )

/** A row may have been forced into the database past the door: what cannot even be looked at is refused like the rest. */
const presentRow = ({
  collection,
  source,
}: OpenRow): { ok: true; presented: Presented } | { ok: false; issues: Reason[] } => {
  if (!isKind(collection)) return { ok: false, issues: [{ code: 'unknown-collection', path: '' }] }
  try {
    return present(collection, asToday(collection, source))
  } catch {
    return { ok: false, issues: [{ code: 'unreadable', path: '' }] }
  }
}

/** The columns that are made from a view and stand beside it, with their types; the address is none of them. */
const listed = {
  title: 'text',
  summary: 'text',
  topic: 'text',
  hosts: 'text[]',
  files: 'text[]',
  about: 'text[]',
  position: 'integer',
  refs: 'text[]',
} as const satisfies Record<Exclude<keyof Presented, 'view' | 'text' | 'slug'>, string>

const names = [...Object.keys(listed), 'search']
const types = Object.entries({ ...listed, text: 'text', locale: 'text', id: 'bigint' })
const differing = `(SELECT given.*, CASE WHEN text = '' THEN NULL ELSE ledger.search_vector(locale, title, summary, text) END AS search
    FROM jsonb_to_recordset($1::jsonb) AS given(${types.map(([name, type]) => `${name} ${type}`).join(', ')})) made
  WHERE made.id = row.id AND (${names.map((name) => `row.${name}`).join(', ')})
    IS DISTINCT FROM (${names.map((name) => `made.${name}`).join(', ')})`

/** Fills in what lists and search see of rows whose view is the same, as the ledger's owner, and proves that no more changed. */
const refill = async (tx: Tx, same: Same[]): Promise<Same[]> => {
  const made = JSON.stringify(
    same.map(({ id, lineKey, presented: { view: _, ...columns } }) => ({ ...columns, id, locale: lineKey.locale })),
  )
  const found = await tx.query<{ id: string }>(`SELECT row.id::text AS id FROM ledger.publications row, ${differing}`, [
    made,
  ])
  if (found.length === 0) return []
  const ids = found.map(({ id }) => id)
  const proof = async () => (await tx.query<{ value: string }>(unchanging('id = ANY($1::bigint[])'), [ids]))[0]?.value
  const before = await proof()
  await tx.query(asOwner)
  await tx.query('ALTER TABLE ledger.publications DISABLE TRIGGER c_update')
  const set = names.map((name) => `${name} = made.${name}`).join(', ')
  await tx.query(`UPDATE ledger.publications row SET ${set} FROM ${differing}`, [made])
  await tx.query('ALTER TABLE ledger.publications ENABLE ALWAYS TRIGGER c_update')
  await tx.query('RESET ROLE')
  if ((await proof()) !== before) throw new Error('Filling in what lists show has changed what was published')
  return same.filter(({ id }) => ids.includes(id))
}

type Mark = { upto: string; refused: string[] }

/** How far this version came before; from the beginning where another one was the last. */
const markOf = async (tx: Tx, version: string): Promise<Mark> => {
  const [mark] = await tx.query<Mark>('SELECT upto::text, refused::text[] FROM ledger.presented WHERE version = $1', [
    version,
  ])
  return mark ?? { upto: '0', refused: [] }
}

const setMark = async (tx: Tx, version: string, { upto, refused }: Mark): Promise<void> => {
  await tx.query(asOwner)
  await tx.query(
    `INSERT INTO ledger.presented (version, upto, refused) VALUES ($1, $2, $3::bigint[])
     ON CONFLICT (one) DO UPDATE SET version = excluded.version, upto = excluded.upto, refused = excluded.refused`,
    [version, upto, refused],
  )
  await tx.query('RESET ROLE')
}

/** One transaction's share; false when nothing is left to look at. */
const presentSome = async (tx: Tx, version: string, limit: number, out: PresentedAgain): Promise<boolean> => {
  const moment = await openDoor(tx)
  const mark = await markOf(tx, version)
  // Rows that this version appended itself are known to be right.
  const which = `id > $2 AND view->>'schemaVersion' IS DISTINCT FROM $3 ORDER BY id LIMIT $4`
  const rows = await openRows(tx, moment, which, [mark.upto, version, limit])
  const keys = new Set<string>()
  const publications: string[] = []
  const refused: string[] = []
  const same: Same[] = []
  for (const row of rows) {
    const { id, collection, key, clinic, locale, source, safetyHash, liveFrom, liveUntil } = row
    const lineKey: LineKey = { collection, key, clinic, locale }
    const again = presentRow(row)
    if (!again.ok) {
      refused.push(id)
      continue
    }
    const { presented } = again
    const contentHash = hashOf(presented.view)
    if (contentHash === row.contentHash) {
      same.push({ id, lineKey, presented })
      continue
    }
    await closeRow(tx, id, liveFrom)
    const actor = 'release'
    const next = { source, presented, contentHash, safetyHash, actor, moment, liveFrom, liveUntil, version }
    publications.push(await appendRow(tx, { ...lineKey, ...next }))
    keysOf(lineKey, row.slug !== presented.slug).forEach((touched) => keys.add(touched))
  }
  const refilled = await refill(tx, same)
  for (const { lineKey } of refilled) keysOf(lineKey, false).forEach((key) => keys.add(key))
  if (keys.size > 0) {
    const detail = { version, listedAgain: refilled.map(({ id }) => id) }
    await record(tx, { actor: 'release', action: 'republish', moment, keys, publications, detail })
  }
  const upto = rows.at(-1)?.id ?? mark.upto
  await setMark(tx, version, { upto, refused: [...mark.refused, ...refused] })
  out.examined += rows.length
  out.replaced += publications.length
  out.refilled += refilled.length
  return rows.length === limit
}

/** The rows that this version has refused and that are still open, each with why. */
const refusedRows = async (tx: Tx, version: string): Promise<PresentedAgain['refused']> => {
  const moment = await openDoor(tx)
  const { refused } = await markOf(tx, version)
  const rows = await openRows(tx, moment, 'id = ANY($2::bigint[])', [refused])
  return rows.map((row) => {
    const { collection, key, clinic, locale } = row
    const again = presentRow(row)
    return { lineKey: { collection, key, clinic, locale }, issues: again.ok ? [] : again.issues }
  })
}

/**
 * Presents every open row that another version made, some at a time: each share is a transaction of its own, and where it
 * was cut short the next call goes on.
 *
 * @param inTransaction runs a piece of work in one transaction that either commits or throws
 * @returns what this call did, and all rows that this version refuses
 */
export const presentAgain = async (
  inTransaction: <T>(work: (tx: Tx) => Promise<T>) => Promise<T>,
  version: string,
  limit = 200,
): Promise<PresentedAgain> => {
  const out: PresentedAgain = { examined: 0, replaced: 0, refilled: 0, refused: [] }
  while (await inTransaction((tx) => presentSome(tx, version, limit, out)));
  return { ...out, refused: await inTransaction((tx) => refusedRows(tx, version)) }
}
