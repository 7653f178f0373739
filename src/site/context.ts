/** What every block and page of the public site is given: whose page it is, in which language, and ways to look things up. */
import type { Locale } from '@/domain/locale/locales'
import type { ViewOf } from '@/domain/kinds'
import type { Certificate } from '@/domain/kinds/terms'
import type { EffectiveRuling } from '@/domain/safety/effective-rulings'

/** A place on this site that is live in this language. */
export type Link = { href: string; title: string; summary?: string }

/** The fixed addresses of a host; those with a slug lead to one document. */
export type PathName =
  | 'home'
  | 'articles'
  | 'techniques'
  | 'contraindications'
  | 'self-check'
  | 'first-visit'
  | 'choose-a-therapist'
  | 'home-care'
  | 'faq'
  | 'search'
  | 'editorial-policy'
  | 'about'
  | 'privacy'
  | 'accessibility'
  | 'imprint'
  | 'clinics'
  | 'services'
  | 'therapists'
  | 'contact'

export type SiteContext = {
  locale: Locale
  dir: 'ltr' | 'rtl'
  /** The locale for dates, numbers and money: language and the clinic's region, as `fr-CA`. */
  formatLocale: string
  /** The clinic's zone; null on the network's own host. */
  timeZone: string | null
  currency: string | null
  /** Digits of the clinic's jurisdiction, used in Arabic; null leaves it to the locale. */
  numbering: 'latn' | 'arab' | null
  /** The instant for which the page is rendered, epoch milliseconds. */
  moment: number
  /** How far the network's clock runs ahead of the real one, in milliseconds: 0 outside demos and tests. */
  clockOffset: number
  /** Scheme and canonical host of this site, as `https://www.port-erable.example`. */
  origin: string
  clinic: {
    key: string
    brand: string
    phone: string | null
    email: string
    status: ViewOf<'clinics'>['status']
  } | null
  network: { brand: string; safetyNotice: string; safetyLang: Locale; phone: string | null; home: string | null }
  /** One for a clinic, one per country for the network's host. */
  emergency: { country: string; number: string }[]
  adviceLine: string | null
  /** Where `collection/key` is shown on this host, if it is live here in this language. */
  link(ref: string): Link | undefined
  /** A fixed address of this host in this language; `slug` for one document of it. */
  path(name: PathName, slug?: string): string
  views: {
    technique(key: string): ViewOf<'techniques'> | undefined
    contraindication(key: string): ViewOf<'contraindications'> | undefined
    sign(key: string): ViewOf<'warning-signs'> | undefined
    reference(key: string): ViewOf<'references'> | undefined
    faq(key: string): ViewOf<'faqs'> | undefined
    media(key: string): ViewOf<'media'> | undefined
    clinician?(key: string): ViewOf<'clinicians'> | undefined
  }
  /** Every effective ruling of a technique here, outcome `fine` included. */
  rulings(technique: string): EffectiveRuling[]
  /** Keys of the conditions that a clinic's own words name; none where the page has no such words to show (R38). */
  named(words: string): string[]
  /** True where a claim without a supporting reference may not be shown (R10, R33). */
  claimsStrict: boolean
  /** Whether somebody here holds a certificate today; null on the network's own host. */
  certified(certificate: Certificate): boolean | null
  notOffered(technique: string): boolean
  /** The number of a source in the list at the end of the page, where the page has one. */
  sourceNumber?(key: string): number | undefined
}
