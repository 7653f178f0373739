/** `/` of a host: leads to the best of its languages for this reader. */
import { locales, sourceLocale } from '@/domain/locale/locales'
import { negotiateLocale } from '@/domain/locale/negotiate'
import { pathTo } from '@/live/address'
import { setRedirect, setStatus } from '@/live/registry'
import { hostOf } from '@/live/scope'
import { unknownHostHtml } from '../../frame/unknown-host'

// Answered when asked for; the front door keeps what it may.
export const dynamic = 'force-dynamic'

export const GET = async (request: Request, { params }: { params: Promise<{ host: string }> }): Promise<Response> => {
  const host = await hostOf((await params).host)
  if (!host) {
    setStatus(404)
    const reader = negotiateLocale(request.headers.get('accept-language'), locales, sourceLocale)
    return new Response(await unknownHostHtml(reader), {
      status: 404,
      headers: { 'content-type': 'text/html; charset=utf-8' },
    })
  }
  const locale = negotiateLocale(request.headers.get('accept-language'), host.locales, host.defaultLocale)
  setRedirect(pathTo(locale), 307)
  return new Response(null, { status: 307, headers: { location: pathTo(locale) } })
}
