/** Addresses as the public knows them: fixed paths, documents' paths, and the origin of a domain. */
import type { Locale } from '@/domain/locale/locales'
import { pageKeys } from '@/domain/publication/views/terms'
import { env } from '@/env'

/** Collections whose documents have pages of their own, and the section they stand in. */
export const sections: Record<string, string> = {
  techniques: 'techniques',
  contraindications: 'contraindications',
  articles: 'articles',
  therapists: 'therapists',
}

/** The origin of one of our domains. The demo's `*.localhost` speak http on our port; real domains https. */
export const originOf = (domain: string): string =>
  domain === 'localhost' || domain.endsWith('.localhost') ? `http://${domain}:${env.PORT}` : `https://${domain}`

/** The path of a fixed page (`''` is the home page), optionally with a localised slug. */
export const pathTo = (locale: Locale, name = '', slug?: string): string =>
  `/${[locale, name, slug && encodeURIComponent(slug)].filter(Boolean).join('/')}`

/** The path of a document's page; undefined for one that has none. */
export const documentPath = (
  locale: Locale,
  collection: string,
  key: string,
  slug: string | null,
): string | undefined => {
  if (collection === 'pages') return (pageKeys as readonly string[]).includes(key) ? pathTo(locale, key) : undefined
  if (collection === 'faqs') return `${pathTo(locale, 'faq')}#${key}`
  const section = sections[collection]
  return section && slug ? pathTo(locale, section, slug) : undefined
}
