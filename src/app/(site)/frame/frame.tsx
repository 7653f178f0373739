/** The frame around every page: what machines read in the head, and the shell with menus, languages, notices and footer. */
import type { ReactNode } from 'react'
import { openState } from '@/domain/clinic/open-now'
import { endonym, type Locale } from '@/domain/locale/locales'
import { pageKeys } from '@/domain/kinds/terms'
import { originOf, pathTo } from '@/live/address'
import { currentRender, noteMoment } from '@/live/registry'
import { SiteShell } from '@/site/layout/site-shell'
import type { LanguageChoice } from '@/site/layout/site-header'
import type { Available } from '@/site/layout/navigation'
import { OpenNow } from '@/site/ui/open-now'
import { jurisdictionOf } from './context'
import { noticesNow } from './notices'
import type { Page, Shown } from './site-page'

const noticesOf = ({ scope, library }: Page, isHome: boolean) =>
  noticesNow(scope, library).filter(({ placement }) => placement === 'all-pages' || isHome)

/** This page in the other languages, asked what it was asked here; where it is in none of them, their home. */
const languagesOf = ({ scope }: Page, { paths, asked }: Shown): LanguageChoice[] =>
  scope.locales.map((locale) => ({
    locale,
    href: paths[locale] === undefined ? pathTo(locale) : paths[locale] + queryOf(asked),
    endonym: endonym[locale],
    current: locale === scope.locale,
  }))

const queryOf = (asked: Shown['asked'] = {}): string => {
  const sent = Object.entries(asked).flatMap(([name, value]) => (value ? [`${name}=${encodeURIComponent(value)}`] : []))
  return sent.length > 0 ? `?${sent.join('&')}` : ''
}

const availableOf = (page: Page): Available => ({
  ...Object.fromEntries(pageKeys.map((key) => [key, page.library.link(`pages/${key}`) !== undefined])),
  imprint: Boolean(page.scope.clinic && jurisdictionOf(page.scope, page.library)?.imprintRequired),
})

/** The address that search engines should know: this host's, or the network's for shared pages (R34). */
const canonicalOf = ({ scope, library, ctx }: Page, { paths, isOwn }: Shown): string | null => {
  const path = paths[scope.locale]
  if (path === undefined) return null
  const network = library.one('network', 'network')
  const domain = network?.locales.includes(scope.locale) ? network.domains[0] : undefined
  return (isOwn || !domain ? ctx.origin : originOf(domain)) + path
}

const Head = ({ page, shown }: { page: Page; shown: Shown }) => {
  const { scope, ctx } = page
  const brand = ctx.clinic?.brand ?? ctx.network.brand
  const canonical = canonicalOf(page, shown)
  const alternates = scope.locales.flatMap((locale): [Locale, string][] => {
    const path = shown.paths[locale]
    return path === undefined ? [] : [[locale, ctx.origin + path]]
  })
  const fallback = alternates.find(([locale]) => locale === scope.defaultLocale) ?? alternates[0]
  return (
    <>
      <title>{shown.title ? `${shown.title} · ${brand}` : brand}</title>
      {shown.description ? <meta name="description" content={shown.description} /> : null}
      {shown.isIndexed === false ? <meta name="robots" content="noindex" /> : null}
      {canonical ? <link rel="canonical" href={canonical} /> : null}
      {alternates.map(([locale, href]) => (
        <link key={locale} rel="alternate" hrefLang={locale} href={href} />
      ))}
      {fallback ? <link rel="alternate" hrefLang="x-default" href={fallback[1]} /> : null}
      <link rel="alternate" type="application/atom+xml" href={`${pathTo(scope.locale)}/feed.xml`} />
    </>
  )
}

export const Frame = ({ page, shown, children }: { page: Page; shown: Shown; children: ReactNode }) => {
  const { scope, ctx } = page
  const { clinic } = scope
  if (clinic) noteMoment(openState(clinic, scope.moment).nextChange)
  const footer = clinic && { clinic, hours: <OpenNow ctx={ctx} clinic={clinic} /> }
  const ownPath = shown.paths[scope.locale]
  const built = currentRender().islands
  const islands = [...(clinic ? ['open-now'] : []), ...(shown.islands ?? [])].flatMap((name) => built[name] ?? [])
  return (
    <>
      <Head page={page} shown={shown} />
      <SiteShell
        ctx={ctx}
        languages={languagesOf(page, shown)}
        current={shown.current}
        available={availableOf(page)}
        notices={noticesOf(page, shown.current === 'home')}
        footer={footer}
        address={ownPath === undefined ? null : ctx.origin + ownPath}
      >
        {children}
      </SiteShell>
      {islands.map((src) => (
        <script key={src} type="module" src={src} />
      ))}
    </>
  )
}
