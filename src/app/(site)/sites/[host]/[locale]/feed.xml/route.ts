/** The host's articles as an Atom feed, newest first, in one language. */
import { forXml } from '@/domain/escape/escape'
import { documentPath, originOf, pathTo } from '@/live/address'
import { libraryOf } from '@/live/library'
import { setStatus } from '@/live/registry'
import { scopeOf } from '@/live/scope'

type Params = { params: Promise<{ host: string; locale: string }> }

// Answered when asked for; the front door keeps what it may.
export const dynamic = 'force-dynamic'

export const GET = async (_: Request, { params }: Params): Promise<Response> => {
  const { host, locale } = await params
  const scope = await scopeOf(host, locale)
  if (!scope) {
    setStatus(404)
    return new Response('There is no feed at this address.', { status: 404 })
  }
  const library = await libraryOf(scope, ['network'])
  const origin = originOf(scope.canonicalDomain)
  const articles = [...library.listed('articles')].sort((a, b) => b.publishedAt - a.publishedAt)
  const brand = scope.clinic?.brand ?? library.one('network', 'network')?.brand ?? ''
  const updated = new Date(articles[0]?.publishedAt ?? 0).toISOString()
  const entries = articles.map((article) => {
    const address = forXml(`${origin}${documentPath(scope.locale, 'articles', article.key, article.slug) ?? ''}`)
    const changed = new Date(article.publishedAt).toISOString()
    return `<entry><title>${forXml(article.title)}</title><id>${address}</id><link href="${address}"/><updated>${changed}</updated><summary>${forXml(article.summary)}</summary></entry>`
  })
  const home = forXml(origin + pathTo(scope.locale))
  const self = forXml(`${origin}${pathTo(scope.locale)}/feed.xml`)
  return new Response(
    `<?xml version="1.0" encoding="UTF-8"?>\n<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${scope.locale}"><title>${forXml(brand)}</title><id>${home}</id><link href="${home}"/><link rel="self" href="${self}"/><updated>${updated}</updated><author><name>${forXml(brand)}</name></author>\n${entries.join('\n')}\n</feed>\n`,
    { headers: { 'content-type': 'application/atom+xml; charset=utf-8' } },
  )
}
