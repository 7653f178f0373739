/**
 * What one page may need of the network's and its clinic's published documents, in one statement: the views of the
 * collections that it names, and for all others that can be linked to, only title and path.
 *
 * A document is noted (and the page will be dropped when it changes) when the page really looks at it.
 */
import { documentKey, listKey } from '@/domain/publication/keys'
import { isHiddenByOptOut } from '@/domain/publication/visibility'
import { isKind, ownersFor, withPage, type KindName, type ViewOf } from '@/domain/kinds'
import { documentPath } from './address'
import { select } from './database'
import { withVitals } from './elsewhere'
import { columns, factsOf, isOfOwner, legibleView, type Facts, type Stored } from './legible-row'
import { noteKeys, noteMoment } from './registry'
import type { Scope } from './scope'

export type Row<C extends KindName> = Facts<C> & { view: ViewOf<C> }

export type Link = { href: string; title: string; summary: string }

export type Library = {
  /** All documents of a collection that was asked for in full, in their order. */
  all<C extends KindName>(collection: C): Row<C>[]
  one<C extends KindName>(collection: C, key: string): ViewOf<C> | undefined
  /** Where `collection/key` leads on this host in this language; undefined if it is not live here. */
  link(ref: string): Link | undefined
  /** Documents with a page, without their views. */
  listed<C extends KindName>(collection: C): Facts<C>[]
}

/** Rows whose topic the clinic did not opt out of. */
export const visible = <R extends Pick<Facts, 'topic'>>(scope: Scope, rows: R[]): R[] =>
  rows.filter(({ topic }) => !isHiddenByOptOut(topic, scope.optOuts))

type Read = Facts & { view: ViewOf<KindName> | null }

/** Reads the library of one page. */
export const libraryOf = async (scope: Scope, full: readonly KindName[]): Promise<Library> => {
  const clinic = scope.clinic?.key ?? null
  const stored = await select<Stored & { view: unknown }>(
    `SELECT ${columns}, CASE WHEN collection = ANY($3) THEN view END AS view
     FROM ledger.live_publications
     WHERE collection = ANY($4) AND locale = $1 AND (clinic_key IS NULL OR clinic_key = $2)
     ORDER BY collection, position, title, document_key`,
    [scope.locale, clinic, full, [...new Set([...full, ...withPage])]],
  )
  const ours = stored.filter((row) => isOfOwner(row, clinic))
  const shown = visible(
    scope,
    ours.map(({ view, ...row }) => ({ ...factsOf(row), raw: view })),
  )
  const loaded = await withVitals(
    shown.flatMap(({ raw, ...facts }): Read[] => {
      if (!full.includes(facts.collection)) return [{ ...facts, view: null }]
      const view = legibleView(facts, raw)
      return view ? [{ ...facts, view }] : []
    }),
  )
  const byRef = new Map(loaded.map((row) => [`${row.collection}/${row.key}`, row]))
  const note = (collection: KindName, key: string) => {
    // Also where it is not there: the page changes when it comes.
    noteKeys(
      ownersFor(collection, clinic).map((owner) =>
        documentKey({ collection, key, clinic: owner, locale: scope.locale }),
      ),
    )
    return byRef.get(`${collection}/${key}`)
  }
  const listed = (collection: KindName) => {
    noteKeys(ownersFor(collection, clinic).map((owner) => listKey({ collection, clinic: owner, locale: scope.locale })))
    const rows = loaded.filter((row) => row.collection === collection)
    rows.forEach((row) => noteMoment(row.liveUntil))
    return rows
  }
  const library = {
    all: (collection: KindName) => {
      if (!full.includes(collection)) throw new Error(`This page did not ask for ${collection}`)
      return listed(collection)
    },
    one: (collection: KindName, key: string) => note(collection, key)?.view ?? undefined,
    link: (ref: string) => {
      const [collection = '', key = ''] = ref.split('/')
      if (!isKind(collection)) return undefined
      const row = note(collection, key)
      const href = row && documentPath(scope.locale, collection, key, row.slug)
      return row && href ? { href, title: row.title, summary: row.summary } : undefined
    },
    listed,
  }
  // Each view was read by its collection's own schema; the compiler cannot follow that through a list of all of them.
  return library as Library
}
