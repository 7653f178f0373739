/**
 * What all pages of the site have in common: find out whose page it is, read what it needs, decide whether it exists, and
 * only then render it, in its frame. A page file says what is its own, in a few lines.
 */
import { getTranslations, setRequestLocale } from 'next-intl/server'
import type { ReactNode } from 'react'
import type { Locale } from '@/domain/locale/locales'
import type { KindName } from '@/domain/kinds'
import { libraryOf, type Library } from '@/live/library'
import { noteMoment, setRedirect, setStatus } from '@/live/registry'
import { hostOf, scopeOf, type Scope } from '@/live/scope'
import type { PathName, SiteContext } from '@/site/context'
import { NotFoundView } from '@/site/pages/not-found-view'
import { contextOf } from './context'
import { Frame } from './frame'
import { noticesNow } from './notices'

export type Page = { scope: Scope; library: Library; ctx: SiteContext }

/** What a page shows once it is known to exist. */
export type Shown = {
  title: string
  description?: string
  /** The paths this page has, by language of this host. */
  paths: Partial<Record<Locale, string>>
  /** Whether this host is the page's canonical address (R34). */
  isOwn: boolean
  current?: PathName
  /** When its review falls due (ISO 8601), where it is medical content. */
  reviewDueAt?: string
  /** The query that changes what this page says, as it understood it; links to its other languages carry it. */
  asked?: Readonly<Record<string, string | undefined>>
  isIndexed?: boolean
  /** Islands of this page beyond those of the frame, by name. */
  islands?: readonly string[]
  content: ReactNode
}

export type Redirect = { redirectTo: string }
type Params = Record<string, string>
type Props = { params: Promise<Params>; searchParams: Promise<Record<string, string | string[] | undefined>> }
type Show = (
  page: Page,
  params: Params,
  query: Record<string, string>,
) => Promise<Shown | Redirect | null> | Shown | null

/** What the frame itself shows: brand, safety notice, emergency numbers, notices, opening hours. */
const frameNeeds: readonly KindName[] = ['network', 'jurisdictions', 'notices', 'services']

/** What a page needs on which rulings, claims or warning signs are shown. */
export const medicalNeeds: readonly KindName[] = [
  'techniques',
  'contraindications',
  'warning-signs',
  'references',
  'faqs',
  'media',
  'overlays',
  'clinicians',
  'therapists',
]

/** What a page needs on which a clinic's own words stand: the rulings of the conditions that they may name (R38). */
export const ownWordsNeeds: readonly KindName[] = ['techniques', 'contraindications', 'warning-signs', 'overlays']

const open = async (scope: Scope, needs: readonly KindName[]): Promise<Page> => {
  setRequestLocale(scope.locale)
  const asked = await libraryOf(scope, [...frameNeeds, ...needs])
  // Only while a clinic has a notice standing, and only for a page that shows no rulings anyway, is more read than asked.
  const isEnough = ownWordsNeeds.every((kind) => needs.includes(kind)) || noticesNow(scope, asked).length === 0
  const library = isEnough ? asked : await libraryOf(scope, [...frameNeeds, ...needs, ...ownWordsNeeds])
  return { scope, library, ctx: contextOf(scope, library) }
}

const missing = async (page: Page): Promise<ReactNode> => {
  setStatus(404)
  const t = await getTranslations({ locale: page.scope.locale, namespace: 'meta.notFound' })
  return (
    <Frame page={page} shown={{ title: t('title'), paths: {}, isOwn: true, isIndexed: false, content: null }}>
      <NotFoundView ctx={page.ctx} />
    </Frame>
  )
}

const plain = (query: Record<string, string | string[] | undefined>): Record<string, string> =>
  Object.fromEntries(
    Object.entries(query).flatMap(([name, value]) => (typeof value === 'string' ? [[name, value]] : [])),
  )

/** Makes a page of the site: `needs` are the collections that it shows in full, `show` decides and says what. */
export const sitePage = (needs: readonly KindName[], show: Show) => {
  const SitePage = async ({ params, searchParams }: Props) => {
    const { host = '', locale = '', ...rest } = await params
    const scope = await scopeOf(host, locale)
    if (!scope) {
      const known = await hostOf(host)
      const home = known && (await scopeOf(host, known.defaultLocale))
      if (home) return missing(await open(home, []))
      setStatus(404)
      return null
    }
    const page = await open(scope, needs)
    const decoded = Object.fromEntries(Object.entries(rest).map(([name, value]) => [name, decode(value)]))
    const shown = await show(page, decoded, plain(await searchParams))
    if (!shown) return missing(page)
    if ('redirectTo' in shown) {
      setRedirect(shown.redirectTo)
      return null
    }
    const due = shown.reviewDueAt ? Date.parse(shown.reviewDueAt) : null
    if (due && due > scope.moment) noteMoment(due)
    return (
      <Frame page={page} shown={shown}>
        {shown.content}
      </Frame>
    )
  }
  return SitePage
}

/** Slugs arrive percent-encoded; the front door has refused what cannot be decoded. */
const decode = (value: string): string => {
  try {
    return decodeURIComponent(value).normalize('NFC')
  } catch {
    return value
  }
}
