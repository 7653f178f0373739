/** A host's brand colours as a stylesheet: the content security policy allows no inline style. */
import { setStatus } from '@/live/registry'
import { hostOf } from '@/live/scope'

const hex = /^#[0-9a-f]{6}$/i

// Answered when asked for; the front door keeps what it may.
export const dynamic = 'force-dynamic'

export const GET = async (_: Request, { params }: { params: Promise<{ host: string }> }): Promise<Response> => {
  const host = await hostOf((await params).host)
  const theme = host?.owners[0]?.view.theme
  if (!theme || !hex.test(theme.accent) || !hex.test(theme.accentDark)) {
    setStatus(404)
    return new Response('', { status: 404, headers: { 'content-type': 'text/css; charset=utf-8' } })
  }
  const css = `:root{--accent:${theme.accent};--accent-dark:${theme.accentDark}}\n`
  return new Response(css, { headers: { 'content-type': 'text/css; charset=utf-8' } })
}
