/** Every page of a host that search engines should know: published, in its languages, and at its own canonical address. */
import { documentPath, pathTo } from './address'
import { isOwnDocument, isOwnFixedPage } from './canonical'
import { select } from './database'
import { columns, factsOf, isOfOwner, legibleView, type Facts, type Stored } from './legible-row'
import { visible } from './library'
import { documentKey, listKey } from '@/domain/publication/keys'
import { noteKeys } from './registry'
import type { Host, Scope } from './scope'
import type { Locale } from '@/domain/locale/locales'
import { isClinics, kindOf, withPage, type KindName } from '@/domain/kinds'

export type SitemapPage = { paths: Partial<Record<Locale, string>>; changedAt: number | null }

const fixed = ['', 'articles', 'techniques', 'contraindications', 'self-check', 'faq']
const ofClinic = ['services', 'therapists', 'contact']
/** Documents at an address of their own, and what makes a shared one the clinic's own (R34). */
const collections: KindName[] = [
  ...withPage.filter((name) => !('anchor' in (kindOf(name).page ?? {}))),
  'services',
  'overlays',
]

const readEntries = async (scope: Scope, locales: readonly Locale[]): Promise<Facts[]> => {
  const clinic = scope.clinic?.key ?? null
  const owner = (collection: KindName) => (isClinics(collection) ? clinic : null)
  noteKeys(
    collections.flatMap((collection) =>
      locales.map((locale) => listKey({ collection, clinic: owner(collection), locale })),
    ),
  )
  const rows = await select<Stored>(
    `SELECT ${columns}
     FROM ledger.live_publications
     WHERE collection = ANY($1) AND locale = ANY($2) AND (clinic_key IS NULL OR clinic_key = $3)
     ORDER BY collection, document_key, locale`,
    [collections, locales, clinic],
  )
  return rows.filter((row) => isOfOwner(row, clinic)).map(factsOf)
}

/** Whether the clinic's jurisdiction wants an imprint, and so there is a page of it. */
const hasImprint = async ({ clinic, locale }: Scope): Promise<boolean> => {
  if (!clinic) return false
  const collection = 'jurisdictions'
  noteKeys([documentKey({ collection, key: clinic.jurisdiction, clinic: null, locale })])
  const [row] = await select<Stored<'jurisdictions'> & { view: unknown }>(
    `SELECT ${columns}, view FROM ledger.live_publications
     WHERE collection = $1 AND document_key = $2 AND locale = $3 AND clinic_key IS NULL`,
    [collection, clinic.jurisdiction, locale],
  )
  return row ? (legibleView(factsOf(row), row.view)?.imprintRequired ?? false) : false
}

/** What the entries of a kind are about: keys of techniques, or whole references. */
const about = (entries: Facts[], collection: KindName, prefix = ''): Set<string> =>
  new Set(
    entries
      .filter((entry) => entry.collection === collection)
      .flatMap((entry) => entry.about.filter((ref) => ref.startsWith(prefix)).map((ref) => ref.slice(prefix.length))),
  )

/** @returns the pages of a host in all its languages, each with the path it has in each. */
export const sitemapOf = async (scope: Scope, { locales }: Pick<Host, 'locales'>): Promise<SitemapPage[]> => {
  const entries = visible(scope, await readEntries(scope, locales))
  const own = { offered: about(entries, 'services', 'techniques/'), overlaid: about(entries, 'overlays') }
  const imprint = (await hasImprint(scope)) ? ['imprint'] : []
  const names = [...fixed, ...(scope.clinic ? ofClinic : ['clinics']), ...imprint].filter((name) =>
    isOwnFixedPage(scope, name, own.overlaid),
  )
  const pages: SitemapPage[] = names.map((name) => ({
    paths: Object.fromEntries(locales.map((locale) => [locale, pathTo(locale, name)])),
    changedAt: null,
  }))
  const documents = new Map<string, SitemapPage>()
  for (const entry of entries) {
    const path = documentPath(entry.locale, entry.collection, entry.key, entry.slug)
    if (!path || !isOwnDocument(scope, entry.collection, entry.key, own)) continue
    const name = `${entry.collection}/${entry.key}`
    const page = documents.get(name) ?? { paths: {}, changedAt: null }
    page.paths[entry.locale] = path
    page.changedAt = Math.max(page.changedAt ?? 0, entry.publishedAt)
    documents.set(name, page)
  }
  return [...pages, ...documents.values()]
}
