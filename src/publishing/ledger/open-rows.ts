/** What the ledger has open of a document: its live and its scheduled periods, whether a working copy still exists or not. */
import type { Locale } from '@/domain/locale/locales'
import type { KindName } from '@/domain/kinds'
import type { Tx } from './database'

/** Instants are ISO 8601. */
export type OpenRow = {
  id: string
  clinic: string | null
  locale: Locale
  liveFrom: string
  liveUntil: string | null
  isFuture: boolean
  contentHash: string
  by: string
  publishedAt: string
  /** Since when it is recalled (R37). */
  recalled: string | null
}

/** @returns the open periods of a document in all languages, in their order; none where nothing is live or scheduled. */
export const openRows = (tx: Tx, collection: KindName, key: string): Promise<OpenRow[]> =>
  tx.query<OpenRow>(
    `SELECT id::text, clinic_key AS clinic, locale, to_json(live_from) #>> '{}' AS "liveFrom",
            to_json(live_until) #>> '{}' AS "liveUntil", live_from > ledger.moment() AS "isFuture",
            content_hash AS "contentHash", published_by AS by, to_json(published_at) #>> '{}' AS "publishedAt",
            view->>'recalled' AS recalled
     FROM ledger.open_publications
     WHERE collection = $1 AND document_key = $2
     ORDER BY live_from, id`,
    [collection, key],
  )
