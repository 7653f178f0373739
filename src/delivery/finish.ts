/** From what Next rendered to the bytes that are kept and sent: stripped, compressed, tagged, and judged fit to keep. */
import { compressedContent, type Content, plainContent } from './content'
import { headerSafe, pageHeaders, passingHeaders } from './headers'
import type { Page } from './page'
import { plainPage } from './plain'
import { type Rendered, RenderFailed, type Target } from './render'
import { stripRuntime, unfit } from './strip'

const kept = new Set([
  'text/html',
  'text/css',
  'application/xml',
  'text/xml',
  'text/plain',
  'application/rss+xml',
  'application/atom+xml',
])

const passing = (content: Content, keys: Iterable<string>): Page => ({
  ...content,
  keys: [...keys],
  expiresAt: Infinity,
  keepable: false,
})

const redirect = ({ status, location = '/', render }: Rendered, byLanguage: boolean): Page => {
  const vary = byLanguage ? ['Vary', 'Accept-Language'] : []
  const headers = passingHeaders('text/plain; charset=utf-8', 'Location', headerSafe(location), ...vary)
  const lasting = status === 308 || status === 301 ? 308 : 307
  return passing(plainContent(lasting, headers, Buffer.alloc(0)), render.keys)
}

/** Makes a page of what was rendered. Throws where the framework answered with an error of its own. */
export const finish = async (rendered: Rendered, { host, target }: Target): Promise<Page> => {
  const { status, location, render, type } = rendered
  if (location !== undefined) return redirect(rendered, target === '/')

  let body = rendered.body
  const media = type.split(';')[0]?.trim() ?? ''
  // Nobody rendered this: it is the framework's own page for an address that no page of ours answers.
  if (media === 'text/html' && status >= 400 && status !== render.status)
    return passing(plainContent(status, passingHeaders(type), plainPage(status)), render.keys)
  let keepable = status === 200 && kept.has(media)
  if (media === 'text/html') {
    const html = stripRuntime(body.toString('utf8'))
    // The framework's own error page: its words are in the payload that was just taken out.
    if (html.includes('id="__next_error__"')) throw new RenderFailed(`${host}${target}: rendering failed (${status})`)
    const reason = unfit(html)
    if (reason) console.warn(`[front door] ${host}${target} is not kept: ${reason}`)
    keepable &&= !reason
    body = Buffer.from(html)
  }
  const content = await compressedContent(status, pageHeaders(target.split('?')[0] ?? '', type), body)
  return { ...content, keys: [...render.keys], expiresAt: render.expiresAt ?? Infinity, keepable }
}
