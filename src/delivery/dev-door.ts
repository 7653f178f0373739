/**
 * The door of `npm run dev`: the same addresses, with the framework's runtime left in for hot reload, nothing kept and
 * nothing stripped. Status and redirects still come from the render context, so pages behave as they will in earnest.
 */
import type { RequestListener, ServerResponse } from 'node:http'
import { newRender, withRender } from '@/live/registry'
import { headerSafe } from './headers'
import { sayPlainly } from './plain'
import { type Rendered, RenderFailed, type Target } from './render'
import { createRoute, type Ways } from './route'

type Parts = Omit<Ways, 'page'> & {
  render: (target: Target) => Promise<Rendered>
  islands: () => Record<string, string>
}

/** Addresses of the development server itself, and the flight data that it reloads pages with. */
const ofDevServer = (url: string, rsc: unknown): boolean =>
  /^\/(_next|__next)/.test(url) || /[?&]_rsc=/.test(url) || !!rsc

const sendRendered = (res: ServerResponse, { status, type, body, location }: Rendered): void => {
  if (location !== undefined) return sayPlainly(res, status === 308 ? 308 : 307, 'Location', headerSafe(location))
  res.writeHead(status, ['Content-Type', type, 'Cache-Control', 'no-store', 'Content-Length', String(body.length)])
  res.end(res.req.method === 'HEAD' ? undefined : body)
}

export const createDevDoor = ({ render, islands, ...ways }: Parts): RequestListener => {
  const raw: Ways['next'] = (req, res) => withRender(newRender(islands()), () => ways.next(req, res))
  const page: Ways['page'] = async (req, res, { host, target }) => {
    try {
      sendRendered(res, await render({ host, target, language: req.headers['accept-language'] }))
    } catch (error) {
      if (!(error instanceof RenderFailed)) throw error
      // Next says best what went wrong, with the source beside it.
      await raw(req, res)
    }
  }
  const route = createRoute({ ...ways, page })

  return (req, res) => {
    if (!ofDevServer(req.url ?? '', req.headers.rsc)) return route(req, res)
    raw(req, res).catch((error: unknown) => {
      console.error(`[front door] ${req.method} ${req.url}`, error)
      sayPlainly(res, 500)
    })
  }
}
