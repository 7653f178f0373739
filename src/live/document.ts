/** One document by its address: the page's own subject, its other languages, and where a former address leads. */
import type { Locale } from '@/domain/locale/locales'
import { documentKey, pathsKey } from '@/domain/publication/keys'
import { clinicOwned, type PublishedCollection } from '@/domain/publication/views'
import { select } from './database'
import { visible, type Row } from './library'
import { noteKeys, noteMoment } from './registry'
import type { Scope } from './scope'

const owner = (scope: Scope, collection: PublishedCollection): string | null =>
  (clinicOwned as readonly string[]).includes(collection) ? (scope.clinic?.key ?? null) : null

/** A document and the addresses it has in each language it is live in. */
export type Found<C extends PublishedCollection> = Row<C> & { paths: Partial<Record<Locale, string | null>> }

type By = { slug: string } | { key: string }

/** @returns the live document at this address for this scope; null if there is none, or the clinic opted out of it. */
export const findDocument = async <C extends PublishedCollection>(
  scope: Scope,
  collection: C,
  by: By,
): Promise<Found<C> | null> => {
  const clinic = owner(scope, collection)
  const rows = visible(
    scope,
    await select<Found<C>>(
      `SELECT p.collection, p.document_key AS key, p.clinic_key AS clinic, p.locale, p.slug, p.title, p.summary, p.position,
              p.tags, p.view, (extract(epoch FROM p.published_at) * 1000)::float8 AS "publishedAt",
              (extract(epoch FROM p.live_until) * 1000)::float8 AS "liveUntil",
              (SELECT jsonb_object_agg(o.locale, o.slug) FROM ledger.live_publications o
               WHERE o.collection = p.collection AND o.document_key = p.document_key
                 AND o.clinic_key IS NOT DISTINCT FROM p.clinic_key) AS paths
       FROM ledger.live_publications p
       WHERE p.collection = $1 AND p.locale = $2 AND p.clinic_key IS NOT DISTINCT FROM $3 AND ${'slug' in by ? 'p.slug' : 'p.document_key'} = $4`,
      [collection, scope.locale, clinic, 'slug' in by ? by.slug : by.key],
    ),
  )
  const [found] = rows
  if (!found) return null
  noteKeys([
    documentKey({ collection, key: found.key, clinic, locale: scope.locale }),
    pathsKey({ collection, key: found.key }),
  ])
  noteMoment(found.liveUntil)
  return found
}

/** @returns the slug that a document now has in this language, asked by one that it had before; null if none. */
export const movedTo = async (scope: Scope, collection: PublishedCollection, slug: string): Promise<string | null> => {
  const rows = await select<{ slug: string }>(
    `SELECT slug FROM ledger.moved WHERE collection = $1 AND locale = $2 AND clinic_key IS NOT DISTINCT FROM $3 AND former_slug = $4`,
    [collection, scope.locale, owner(scope, collection), slug],
  )
  return rows[0]?.slug ?? null
}
