/** The host's robots.txt: everything that is public, and where the sitemap is. */
import { originOf } from '@/live/address'
import { setStatus } from '@/live/registry'
import { hostOf } from '@/live/scope'

// Answered when asked for; the front door keeps what it may.
export const dynamic = 'force-dynamic'

export const GET = async (_: Request, { params }: { params: Promise<{ host: string }> }): Promise<Response> => {
  const host = await hostOf((await params).host)
  if (!host) setStatus(404)
  const body = host
    ? `User-agent: *\nDisallow: /admin\nDisallow: /api/\nAllow: /api/v1/\n\nSitemap: ${originOf(host.canonicalDomain)}/sitemap.xml\n`
    : 'There is no site at this address.\n'
  return new Response(body, { status: host ? 200 : 404, headers: { 'content-type': 'text/plain; charset=utf-8' } })
}
