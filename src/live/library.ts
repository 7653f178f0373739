/**
 * What one page may need of the network's and its clinic's published documents, in one statement: the views of the
 * collections that it names, and for all others that can be linked to, only title and path.
 *
 * A document is noted (and the page will be dropped when it changes) when the page really looks at it.
 */
import type { Locale } from '@/domain/locale/locales'
import { documentKey, listKey } from '@/domain/publication/keys'
import { isHiddenByOptOut } from '@/domain/publication/visibility'
import { clinicOwned, type PublishedCollection, type ViewOf } from '@/domain/publication/views'
import { documentPath } from './address'
import { select } from './database'
import { noteKeys, noteMoment } from './registry'
import type { Scope } from './scope'

export type Row<C extends PublishedCollection> = {
  collection: C
  key: string
  clinic: string | null
  locale: Locale
  slug: string | null
  title: string
  summary: string
  position: number
  tags: string[]
  /** Epoch milliseconds. */
  publishedAt: number
  liveUntil: number | null
  view: ViewOf<C>
}

export type Link = { href: string; title: string; summary: string }

export type Library = {
  /** All documents of a collection that was asked for in full, in their order. */
  all<C extends PublishedCollection>(collection: C): Row<C>[]
  one<C extends PublishedCollection>(collection: C, key: string): ViewOf<C> | undefined
  /** Where `collection/key` leads on this host in this language; undefined if it is not live here. */
  link(ref: string): Link | undefined
  /** Documents with a page, without their views. */
  listed<C extends PublishedCollection>(collection: C): Omit<Row<C>, 'view'>[]
}

const linkable: readonly PublishedCollection[] = [
  'techniques',
  'contraindications',
  'articles',
  'faqs',
  'pages',
  'therapists',
]

const columns = `collection, document_key AS key, clinic_key AS clinic, locale, slug, title, summary, position, tags,
  (extract(epoch FROM published_at) * 1000)::float8 AS "publishedAt",
  (extract(epoch FROM live_until) * 1000)::float8 AS "liveUntil"`

type Loose = Row<PublishedCollection>

const topicOf = (row: Loose): string =>
  row.tags.find((tag) => tag.startsWith('topic:'))?.slice('topic:'.length) ?? 'general'

/** Rows of the scope's language: the network's, and the clinic's own; topics the clinic opted out of are not there. */
export const visible = <R extends { tags: string[] }>(scope: Scope, rows: R[]): R[] =>
  rows.filter((row) => !isHiddenByOptOut(topicOf(row as unknown as Loose), scope.optOuts))

const ownerOf = (scope: Scope, collection: PublishedCollection): string | null =>
  (clinicOwned as readonly string[]).includes(collection) ? (scope.clinic?.key ?? null) : null

/** Reads the library of one page. */
export const libraryOf = async (scope: Scope, full: readonly PublishedCollection[]): Promise<Library> => {
  const loaded = visible(
    scope,
    await select<Loose>(
      `SELECT ${columns}, CASE WHEN collection = ANY($3) THEN view END AS view
       FROM ledger.live_publications
       WHERE collection = ANY($4) AND locale = $1 AND (clinic_key IS NULL OR clinic_key = $2)
       ORDER BY collection, position, title, document_key`,
      [scope.locale, scope.clinic?.key ?? null, full, [...new Set([...full, ...linkable])]],
    ),
  )
  const byRef = new Map(loaded.map((row) => [`${row.collection}/${row.key}`, row]))
  const note = (collection: PublishedCollection, key: string) => {
    noteKeys([documentKey({ collection, key, clinic: ownerOf(scope, collection), locale: scope.locale })])
    return byRef.get(`${collection}/${key}`)
  }
  const listed = (collection: PublishedCollection) => {
    noteKeys([listKey({ collection, clinic: ownerOf(scope, collection), locale: scope.locale })])
    const rows = loaded.filter((row) => row.collection === collection)
    rows.forEach((row) => noteMoment(row.liveUntil))
    return rows
  }
  const library = {
    all: (collection: PublishedCollection) => {
      if (!full.includes(collection)) throw new Error(`This page did not ask for ${collection}`)
      return listed(collection)
    },
    one: (collection: PublishedCollection, key: string) => note(collection, key)?.view,
    link: (ref: string) => {
      const [collection, key] = ref.split('/') as [PublishedCollection, string]
      const row = note(collection, key)
      const href = row && documentPath(scope.locale, collection, key, row.slug)
      return row && href ? { href, title: row.title, summary: row.summary } : undefined
    },
    listed,
  }
  // The views belong to their collection by the ledger's making: each was parsed by its schema before it was appended.
  return library as Library
}
