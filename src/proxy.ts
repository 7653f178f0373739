/**
 * Host and path in, rewritten path out; pure, no I/O. A public path on a host becomes `/sites/<host>/<path>`, where the
 * page looks the host up. This is routing, never authorisation: pages check host and language again.
 */
import { NextResponse, type NextRequest } from 'next/server'
import { normaliseHost } from '@/domain/clinic/host'

/** Everything but Next's own files: a matcher that skips dotted paths would serve one clinic under another's name. */
export const config = { matcher: ['/((?!_next/static|_next/image).*)'] }

const internal = '/sites'
const ownRoutes = ['/admin', '/api', '/media', '/_next']

const isUnder = (path: string, prefix: string) => path === prefix || path.startsWith(`${prefix}/`)

export const proxy = (request: NextRequest): NextResponse => {
  const { pathname } = request.nextUrl
  if (ownRoutes.some((prefix) => isUnder(pathname, prefix))) return NextResponse.next()
  const host = normaliseHost(request.headers.get('host'))
  if (!host || isUnder(pathname, internal)) return new NextResponse('Not found', { status: 404 })
  const url = request.nextUrl.clone()
  url.pathname = `${internal}/${host}${pathname === '/' ? '' : pathname}`
  return NextResponse.rewrite(url)
}
