/** Addresses as the public knows them: fixed paths, documents' paths, and the origin of a domain. */
import type { Locale } from '@/domain/locale/locales'
import { pathOf, type KindName } from '@/domain/kinds'
import { env } from '@/env'

/** The origin of one of our domains. The demo's `*.localhost` speak http on our port; real domains https. */
export const originOf = (domain: string): string =>
  domain === 'localhost' || domain.endsWith('.localhost') ? `http://${domain}:${env.PORT}` : `https://${domain}`

/** The path of a fixed page (`''` is the home page), optionally with a localised slug. */
export const pathTo = (locale: Locale, name = '', slug?: string): string =>
  `/${[locale, name, slug && encodeURIComponent(slug)].filter(Boolean).join('/')}`

/** The path of a document's page; undefined for one that has none. */
export const documentPath = (
  locale: Locale,
  collection: KindName,
  key: string,
  slug: string | null,
): string | undefined => {
  const path = pathOf(collection, key, slug)
  return path === undefined ? undefined : `${pathTo(locale)}/${path}`
}
