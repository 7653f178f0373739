/** What the front door asks of the database: what has changed, what will change by itself, who the network is, what time it is. */
import type { Client } from 'pg'
import { isLocale, type Locale } from '@/domain/locale/locales'
import { documentKey, listKey, pathsKey } from '@/domain/publication/keys'
import type { KindName } from '@/domain/kinds'

export type Entry = { id: string; keys: string[] }
/** An instant (epoch milliseconds, network's clock) at which the publications with these keys begin or end. */
export type Boundary = { at: number; keys: string[] }

/** Audit entries read at a time; a long absence is caught up in several goes. */
export const passSize = 500

/** The id of the newest audit entry; '0' where there is none. */
export const newestEntry = async (client: Client): Promise<string> => {
  const { rows } = await client.query<{ id: string }>('SELECT coalesce(max(id), 0)::text AS id FROM ledger.audit')
  return rows[0]?.id ?? '0'
}

/** The next audit entries after one, in the order of their commits. */
export const entriesAfter = async (client: Client, id: string): Promise<Entry[]> => {
  const { rows } = await client.query<Entry>(
    'SELECT id::text, coalesce(keys, ARRAY[]::text[]) AS keys FROM ledger.audit WHERE id > $1::bigint ORDER BY id LIMIT $2',
    [id, passSize],
  )
  return rows
}

/** Now, on the network's clock. */
export const momentNow = async (client: Client): Promise<number> => {
  const { rows } = await client.query<{ now: number }>(
    'SELECT (extract(epoch FROM ledger.moment()) * 1000)::float8 AS now',
  )
  return rows[0]?.now ?? Date.now()
}

type Turn = { collection: KindName; key: string; clinic: string | null; locale: Locale; at: number }

/** The nearest moments at which a scheduled row begins or a live one ends. */
export const boundariesAhead = async (client: Client): Promise<Boundary[]> => {
  const { rows } = await client.query<Turn>(
    `SELECT collection, document_key AS key, clinic_key AS clinic, locale, (extract(epoch FROM at) * 1000)::float8 AS at
     FROM (
       SELECT collection, document_key, clinic_key, locale, live_from AS at FROM ledger.open_publications
       WHERE live_from > ledger.moment()
       UNION
       SELECT collection, document_key, clinic_key, locale, live_until FROM ledger.open_publications
       WHERE live_until IS NOT NULL
     ) AS turns ORDER BY at LIMIT 1000`,
  )
  return rows
    .filter((row) => isLocale(row.locale))
    .map((row) => ({ at: row.at, keys: [documentKey(row), listKey(row), pathsKey(row)] }))
}

/** The network's own hosts: where the workbench answers. */
export const networkHosts = async (client: Client): Promise<string[]> => {
  const { rows } = await client.query<{ domains: unknown }>(
    `SELECT view->'domains' AS domains FROM ledger.live_publications WHERE collection = 'network' AND clinic_key IS NULL`,
  )
  // Every language's row says the same; one that cannot be read says nothing.
  const all = rows.flatMap(({ domains }): unknown[] => (Array.isArray(domains) ? domains : []))
  return [...new Set(all.filter((domain): domain is string => typeof domain === 'string'))]
}
