/** The ledger's statements: take the door's lock, look at a document's rows, close, append, and put the act on record. */
import type { Locale } from '@/domain/locale/locales'
import type { KindName } from '@/domain/kinds'
import { env } from '@/env'
import type { Tx } from './database'
import type { Presented, Presentable } from '../present'

/** One document in one language, as the ledger knows it. `clinic` is null for the network's own documents. */
export type LineKey = { collection: KindName; key: string; clinic: string | null; locale: Locale }

/** The network's now, ISO 8601. */
export const momentOf = async (tx: Tx): Promise<string> => {
  const [row] = await tx.query<{ moment: string }>(`SELECT to_json(ledger.moment()) #>> '{}' AS moment`)
  if (!row) throw new Error('The ledger has no clock')
  return row.moment
}

/**
 * Takes the door's lock until the transaction ends, and reads the network's clock under it: no two acts of the door share
 * an instant or overtake each other, and ids follow the order of commits.
 */
export const openDoor = async (tx: Tx): Promise<string> => {
  await tx.query('SELECT ledger.lock_door()')
  return momentOf(tx)
}

/** Ends a row at `at`; a row that has not begun by then ends at its own beginning. */
export const closeRow = (tx: Tx, id: string, at: string): Promise<unknown[]> =>
  tx.query(
    `UPDATE ledger.publications SET live_until = greatest(live_from, $2::timestamptz)
     WHERE id = $1 AND (live_until IS NULL OR live_until > greatest(live_from, $2::timestamptz))`,
    [id, at],
  )

export type Append = LineKey & {
  source: Presentable
  presented: Presented
  contentHash: string
  safetyHash: string | null
  actor: string
  moment: string
  liveFrom: string
  liveUntil: string | null
  /** The version of the code that presented it; this one's if absent. */
  version?: string
}

/** Appends one row and returns its id. */
export const appendRow = async (tx: Tx, row: Append): Promise<string> => {
  const { presented, source } = row
  const [inserted] = await tx.query<{ id: string }>(
    `INSERT INTO ledger.publications (collection, document_key, clinic_key, locale, live_from, live_until, source, view, refs,
       content_hash, safety_hash, signed_off_by, signed_off_at, published_by, published_at, review_due_at, slug, title, summary,
       topic, hosts, files, about, position, search)
     VALUES ($1, $2, $3, $4, $5::timestamptz, $6::timestamptz, $7::jsonb, $8::jsonb, $9::text[], $10, $11, $12, $13::timestamptz,
       $14, $15::timestamptz, $16::timestamptz, $17, $18, $19, $20, $21::text[], $22::text[], $23::text[], $24::int,
       CASE WHEN $25 = '' THEN NULL ELSE ledger.search_vector($4, $18, $19, $25) END)
     RETURNING id::text`,
    [
      row.collection,
      row.key,
      row.clinic,
      row.locale,
      row.liveFrom,
      row.liveUntil,
      JSON.stringify(source),
      // A view says which version of the code made it; its hash is over the words alone.
      JSON.stringify({ ...presented.view, schemaVersion: row.version ?? env.PRESENTER_VERSION }),
      presented.refs,
      row.contentHash,
      row.safetyHash,
      source.review?.clinician ?? null,
      source.review?.at ?? null,
      row.actor,
      row.moment,
      source.review?.dueAt ?? null,
      presented.slug,
      presented.title,
      presented.summary,
      presented.topic,
      presented.hosts,
      presented.files,
      presented.about,
      presented.position,
      presented.text,
    ],
  )
  if (!inserted) throw new Error('The ledger did not take the row')
  return inserted.id
}

export type Act = {
  actor: string
  action: string
  moment: string
  keys: Iterable<string>
  publications: string[]
  detail?: unknown
}

/** Writes the audit row that page stores follow, and pokes them; both take effect when the transaction commits. */
export const record = async (tx: Tx, act: Act): Promise<void> => {
  await tx.query(
    `WITH entry AS (
       INSERT INTO ledger.audit (at, actor, action, keys, publications, detail)
       VALUES ($1::timestamptz, $2, $3, $4::text[], $5::bigint[], $6::jsonb) RETURNING id)
     SELECT pg_notify('bodywork_audit', id::text) FROM entry`,
    [act.moment, act.actor, act.action, [...new Set(act.keys)], act.publications, JSON.stringify(act.detail ?? {})],
  )
}
