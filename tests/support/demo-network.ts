/**
 * The demo network as its design papers describe it: which hosts there are, in which languages, and which addresses each
 * must have. Written down apart from the product, so that the product can be held against it; only the words of
 * addresses (slugs) come from the demo's data files.
 */
import { documentsOf, translationsOf } from './demo-data'

export type Language = 'en' | 'fr' | 'es' | 'de' | 'ar'
export type HostName = keyof typeof hosts

/** The five hosts; the first language of each is its default. */
export const hosts = {
  localhost: { clinic: null, languages: ['en', 'fr', 'es', 'de', 'ar'] },
  'port-erable.localhost': { clinic: 'port-erable', languages: ['en', 'fr'] },
  'brisamar.localhost': { clinic: 'brisamar', languages: ['es', 'en', 'de'] },
  'ahornbrueck.localhost': { clinic: 'ahornbrueck', languages: ['de', 'en'] },
  'madinat-al-nada.localhost': { clinic: 'madinat-al-nada', languages: ['ar', 'en'] },
} as const satisfies Record<string, { clinic: string | null; languages: readonly Language[] }>
export const hostNames = Object.keys(hosts) as HostName[]
export const languagesOf = (host: HostName): readonly Language[] => hosts[host].languages
export const directionOf = (language: Language): 'ltr' | 'rtl' => (language === 'ar' ? 'rtl' : 'ltr')

const shared = ['', 'articles', 'techniques', 'contraindications', 'self-check', 'faq', 'search']
const standing = [
  'first-visit',
  'choose-a-therapist',
  'editorial-policy',
  'about',
  'privacy',
  'accessibility',
  'home-care',
]
const ofNetwork = ['clinics']
const ofClinics = ['services', 'therapists', 'contact']
/** The one jurisdiction of the demo that wants an imprint. */
const withImprint = 'ahornbrueck'

/** Documents that a language deliberately does not have. */
const absent: Partial<Record<Language, readonly string[]>> = { de: ['pages/home-care'] }
const isSensitive = ({ topic }: Record<string, unknown>): boolean => topic === 'prostate'

/** An address that must answer. `document` is `collection/key`, `name` that of a fixed page. */
export type Address = { host: HostName; language: Language; path: string; document?: string; name?: string }

const pathTo = (...parts: string[]): string => `/${parts.filter(Boolean).map(encodeURIComponent).join('/')}`

/** Whether a clinic or language goes without the sensitive topic: Arabic has none of it, Madinat al-Nada opted out. */
const isWithout = (host: HostName, language: Language): boolean =>
  language === 'ar' || hosts[host].clinic === 'madinat-al-nada'

/** The slug of a document in a language, from the demo's data; undefined where it is not translated. */
export const slugOf = (collection: string, key: string, language: Language): string | undefined => {
  const document = documentsOf(collection).find((each) => each.key === key)
  const words = language === 'en' ? document : translationsOf(collection).get(key)?.[language]
  return typeof words?.slug === 'string' ? words.slug : undefined
}

const pagesOf = (host: HostName, language: Language, collection: string): Address[] =>
  documentsOf(collection)
    .filter((document) => !document.seed?.hold)
    .filter((document) => collection !== 'therapists' || document.clinic === hosts[host].clinic)
    .filter((document) => !(isSensitive(document) && isWithout(host, language)))
    .filter(({ key }) => !absent[language]?.includes(`${collection}/${key}`))
    .map(({ key }) => {
      const slug = slugOf(collection, key, language)
      if (!slug) throw new Error(`${collection}/${key} has no slug in ${language}, so its address is not known`)
      return { host, language, path: pathTo(language, collection, slug), document: `${collection}/${key}` }
    })

const fixedOf = (host: HostName, language: Language): Address[] => {
  const { clinic } = hosts[host]
  const own = clinic ? [...ofClinics, ...(clinic === withImprint ? ['imprint'] : [])] : ofNetwork
  const pages = standing.filter((name) => !absent[language]?.includes(`pages/${name}`))
  return [...shared, ...pages, ...own].map((name) => ({ host, language, path: pathTo(language, name), name }))
}

/** Every address that a host must have in a language. */
export const addressesOf = (host: HostName, language: Language): Address[] => [
  ...fixedOf(host, language),
  ...['articles', 'techniques', 'contraindications'].flatMap((name) => pagesOf(host, language, name)),
  ...(hosts[host].clinic ? pagesOf(host, language, 'therapists') : []),
]

/** Fixed pages that are about the clinic itself (R34). */
const clinicsOwn = ['', ...ofClinics, 'imprint']

const isOffered = (clinic: string, technique: string): boolean =>
  documentsOf('services').some(
    (service) =>
      service.clinic === clinic &&
      service.technique === technique &&
      (!service.activeTo || String(service.activeTo) >= '2026-11-24'),
  )

const isOverlaid = (clinic: string, document: string): boolean =>
  documentsOf('overlays').some((each) => each.clinic === clinic && `${each.collection}/${each.document}` === document)

/** Whether the clinic has a ruling of its own for all techniques: then it stands on every technique's page, and in the self-check. */
const isStricter = (clinic: string): boolean =>
  documentsOf('overlays').some((each) => each.clinic === clinic && each.ruling !== null)

/** The host that search engines should know a page by (R34): the clinic's for what carries its prices, people or overlay. */
export const canonicalHostOf = ({ host, document, name }: Address): HostName => {
  const { clinic } = hosts[host]
  if (!clinic) return host
  if (name !== undefined)
    return clinicsOwn.includes(name) || (name === 'self-check' && isStricter(clinic)) ? host : 'localhost'
  const [collection, key] = (document ?? '').split('/') as [string, string]
  const own = collection === 'techniques' ? isOffered(clinic, key) || isStricter(clinic) : collection === 'therapists'
  return own || isOverlaid(clinic, document ?? '') ? host : 'localhost'
}
