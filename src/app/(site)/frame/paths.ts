/** The paths that a page has in the languages of its host. */
import { getTranslations } from 'next-intl/server'
import type { Locale } from '@/domain/locale/locales'
import type { KindName } from '@/domain/kinds'
import { documentPath, pathTo } from '@/live/address'
import { findDocument, movedTo, type Found } from '@/live/document'
import { isOwnFixedPage } from '@/live/canonical'
import type { PathName } from '@/site/context'
import { overlaidOf } from './clinic'
import type { Page, Redirect, Shown } from './site-page'

/** Of a fixed page: one in each language. */
export const fixedPaths = ({ scope }: Page, name: string): Shown['paths'] =>
  Object.fromEntries(scope.locales.map((locale) => [locale, pathTo(locale, name)]))

/** Of a document: one in each language of this host that it is published in. */
export const documentPaths = <C extends KindName>({ scope }: Page, found: Found<C>): Shown['paths'] =>
  Object.fromEntries(
    scope.locales.flatMap((locale): [Locale, string][] => {
      if (!(locale in found.paths)) return []
      const path = documentPath(locale, found.collection, found.key, found.paths[locale] ?? null)
      return path ? [[locale, path]] : []
    }),
  )

/** The document at a slug; or where a former slug leads; or null. */
export const documentAt = async <C extends KindName>(
  { scope }: Page,
  collection: C,
  slug: string,
): Promise<Found<C> | Redirect | null> => {
  const found = await findDocument(scope, collection, { slug })
  if (found) return found
  const now = await movedTo(scope, collection, slug)
  // The document may be one that this clinic opted out of: then its former address is nothing here either.
  const still = now && (await findDocument(scope, collection, { slug: now }))
  const path = still && documentPath(scope.locale, collection, still.key, still.slug)
  return path ? { redirectTo: path } : null
}

type Meta =
  | 'articles'
  | 'techniques'
  | 'contraindications'
  | 'selfCheck'
  | 'faq'
  | 'search'
  | 'clinics'
  | 'services'
  | 'therapists'
  | 'contact'
  | 'imprint'

/** Title, description and addresses of a fixed page, by its entry in the catalogue. */
export const fixedPage = async (page: Page, name: PathName, meta: Meta): Promise<Omit<Shown, 'content'>> => {
  const t = await getTranslations({ locale: page.scope.locale, namespace: 'meta' })
  return {
    title: t(`${meta}.title`),
    description: t(`${meta}.description`),
    paths: fixedPaths(page, name),
    isOwn: isOwnFixedPage(page.scope, name, name === 'self-check' ? overlaidOf(page) : undefined),
    current: name,
  }
}
