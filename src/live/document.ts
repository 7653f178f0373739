/** One document by its address: the page's own subject, its other languages, and where a former address leads. */
import type { Locale } from '@/domain/locale/locales'
import { documentKey, pathsKey } from '@/domain/publication/keys'
import { isClinics, type KindName } from '@/domain/kinds'
import { select } from './database'
import { columns, factsOf, legibleView, type Stored } from './legible-row'
import { visible, type Row } from './library'
import { noteKeys, noteMoment } from './registry'
import type { Scope } from './scope'

const owner = (scope: Scope, collection: KindName): string | null =>
  isClinics(collection) ? (scope.clinic?.key ?? null) : null

/** A document and the addresses it has in each language it is live in. */
export type Found<C extends KindName> = Row<C> & { paths: Partial<Record<Locale, string | null>> }

type By = { slug: string } | { key: string }

type StoredDocument<C extends KindName> = Stored<C> & Pick<Found<C>, 'paths'> & { view: unknown }

/** @returns the live document at this address for this scope; null if there is none, or the clinic opted out of it. */
export const findDocument = async <C extends KindName>(
  scope: Scope,
  collection: C,
  by: By,
): Promise<Found<C> | null> => {
  const clinic = owner(scope, collection)
  const [stored] = await select<StoredDocument<C>>(
    `SELECT ${columns}, view,
            (SELECT jsonb_object_agg(o.locale, o.slug) FROM ledger.live_publications o
             WHERE o.collection = p.collection AND o.document_key = p.document_key
               AND o.clinic_key IS NOT DISTINCT FROM p.clinic_key) AS paths
     FROM ledger.live_publications p
     WHERE p.collection = $1 AND p.locale = $2 AND p.clinic_key IS NOT DISTINCT FROM $3 AND ${'slug' in by ? 'p.slug' : 'p.document_key'} = $4`,
    [collection, scope.locale, clinic, 'slug' in by ? by.slug : by.key],
  )
  if (!stored) return null
  const { view: raw, paths, ...row } = stored
  const [facts] = visible(scope, [factsOf<C>(row as unknown as Stored<C>)])
  const view = facts && legibleView(facts, raw)
  if (!facts || !view) return null
  noteKeys([
    documentKey({ collection, key: facts.key, clinic, locale: scope.locale }),
    pathsKey({ collection, key: facts.key }),
  ])
  noteMoment(facts.liveUntil)
  return { ...facts, view, paths }
}

/** @returns the slug that a document now has in this language, asked by one that it had before; null if none. */
export const movedTo = async (scope: Scope, collection: KindName, slug: string): Promise<string | null> => {
  const rows = await select<{ slug: string }>(
    `SELECT slug FROM ledger.moved WHERE collection = $1 AND locale = $2 AND clinic_key IS NOT DISTINCT FROM $3 AND former_slug = $4`,
    [collection, scope.locale, owner(scope, collection), slug],
  )
  return rows[0]?.slug ?? null
}
