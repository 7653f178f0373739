/** The host's sitemap: its canonical pages in all its languages, each with its alternates. */
import { forXml } from '@/domain/escape/escape'
import { originOf } from '@/live/address'
import { setStatus } from '@/live/registry'
import { hostOf, scopeOf } from '@/live/scope'
import { sitemapOf, type SitemapPage } from '@/live/sitemap'

const urls = (page: SitemapPage, origin: string, first: string): string => {
  const all = Object.entries(page.paths).map(([locale, path]) => ({ locale, href: forXml(origin + path) }))
  const fallback = all.find(({ locale }) => locale === first) ?? all[0]
  const links = [...all, ...(fallback ? [{ locale: 'x-default', href: fallback.href }] : [])]
    .map(({ locale, href }) => `<xhtml:link rel="alternate" hreflang="${locale}" href="${href}"/>`)
    .join('')
  const changed = page.changedAt ? `<lastmod>${new Date(page.changedAt).toISOString()}</lastmod>` : ''
  return all.map(({ href }) => `<url><loc>${href}</loc>${changed}${links}</url>`).join('\n')
}

// Answered when asked for; the front door keeps what it may.
export const dynamic = 'force-dynamic'

export const GET = async (_: Request, { params }: { params: Promise<{ host: string }> }): Promise<Response> => {
  const { host: name } = await params
  const host = await hostOf(name)
  const scope = host && (await scopeOf(name, host.defaultLocale))
  if (!host || !scope) {
    setStatus(404)
    return new Response('There is no site at this address.', { status: 404 })
  }
  const pages = await sitemapOf(scope, host)
  const body = pages.map((page) => urls(page, originOf(host.canonicalDomain), host.defaultLocale)).join('\n')
  return new Response(
    `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">\n${body}\n</urlset>\n`,
    { headers: { 'content-type': 'application/xml; charset=utf-8' } },
  )
}
