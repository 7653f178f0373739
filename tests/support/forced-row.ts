/** A row that never went through the door, written straight into the ledger as an attacker or an accident might. */
import { Client } from 'pg'
import { databaseUrl } from './another-server'

export type ForcedRow = {
  collection: string
  key: string
  clinic: string | null
  locale: string
  view: unknown
  /** Where it is to have a page of its own. */
  slug?: string
}

const insert = `INSERT INTO ledger.publications (collection, document_key, clinic_key, locale, live_from, source, view, content_hash,
    published_by, published_at, title, slug)
  VALUES ($1, $2, $3, $4, ledger.moment(), '{}', $5::jsonb, 'forced', 'nobody', ledger.moment(), $2, $6)`

/** Writes it, puts it on record so that pages are made again, and gives what closes it. */
export const forceRow = async ({
  collection,
  key,
  clinic,
  locale,
  view,
  slug,
}: ForcedRow): Promise<() => Promise<void>> => {
  const owner = clinic ? `${clinic}:` : ''
  const keys = [
    `${owner}${collection}/${key}@${locale}`,
    `${owner}${collection}@${locale}`,
    `paths:${collection}/${key}`,
  ]
  const act = async (sql: string, values: unknown[]) => {
    const client = new Client({ connectionString: databaseUrl() })
    await client.connect()
    try {
      await client.query('BEGIN')
      await client.query('SELECT ledger.lock_door()')
      await client.query(sql, values)
      await client.query(
        `INSERT INTO ledger.audit (at, actor, action, keys) VALUES (ledger.moment(), 'nobody', 'force', $1::text[])`,
        [keys],
      )
      await client.query(`SELECT pg_notify('bodywork_audit', '')`)
      await client.query('COMMIT')
    } finally {
      await client.end()
    }
  }
  await act(insert, [collection, key, clinic, locale, JSON.stringify(view), slug ?? null])
  return () =>
    act(
      `UPDATE ledger.publications SET live_until = greatest(live_from, ledger.moment())
       WHERE collection = $1 AND document_key = $2 AND clinic_key IS NOT DISTINCT FROM $3 AND locale = $4 AND live_until IS NULL`,
      [collection, key, clinic, locale],
    )
}
