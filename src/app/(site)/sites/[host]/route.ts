/** `/` of a host: leads to the best of its languages for this reader. */
import { negotiateLocale } from '@/domain/locale/negotiate'
import { pathTo } from '@/live/address'
import { setRedirect, setStatus } from '@/live/registry'
import { hostOf } from '@/live/scope'

// Answered when asked for; the front door keeps what it may.
export const dynamic = 'force-dynamic'

export const GET = async (request: Request, { params }: { params: Promise<{ host: string }> }): Promise<Response> => {
  const host = await hostOf((await params).host)
  if (!host) {
    setStatus(404)
    return new Response('There is no site at this address.', { status: 404 })
  }
  const locale = negotiateLocale(request.headers.get('accept-language'), host.locales, host.defaultLocale)
  setRedirect(pathTo(locale), 307)
  return new Response(null, { status: 307, headers: { location: pathTo(locale) } })
}
