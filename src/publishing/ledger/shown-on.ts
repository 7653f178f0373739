/** Where a document is read: its own pages, and those of what refers to it. */
import { pathOf, type KindName } from '@/domain/kinds'
import type { Locale } from '@/domain/locale/locales'
import type { Tx } from './database'

/** `path`: below its host; null where it stands on other documents' pages only. `clinic`: whose document it is. */
export type ShownOn = {
  collection: KindName
  key: string
  clinic: string | null
  locale: Locale
  title: string
  path: string | null
}

type Row = Omit<ShownOn, 'path'> & { slug: string | null }

/** @returns the live documents that show this one, it first; one that is referred to nowhere shows itself alone */
export const shownOn = async (
  tx: Tx,
  { collection, key, clinic }: { collection: KindName; key: string; clinic: string | null },
): Promise<ShownOn[]> => {
  const rows = await tx.query<Row>(
    `SELECT collection, document_key AS key, clinic_key AS clinic, locale, title, slug FROM ledger.live_publications
     WHERE (collection = $1 AND document_key = $2 AND clinic_key IS NOT DISTINCT FROM $3) OR refs @> ARRAY[$1 || '/' || $2]
     ORDER BY collection <> $1 OR document_key <> $2, collection, document_key, locale`,
    [collection, key, clinic],
  )
  return rows.map(({ slug, ...row }) => {
    const path = pathOf(row.collection, row.key, slug)
    return { ...row, path: path === undefined ? null : `/${row.locale}/${path}` }
  })
}
