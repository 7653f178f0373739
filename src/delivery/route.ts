/** Sends a request where its address leads: a file, a page, Next itself, a health answer, or nowhere. */
import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http'
import { newRender, withRender } from '@/live/registry'
import { type Address, classify } from './address'
import { sayInJson } from './api'
import { Unavailable } from './gate'
import { sayPlainly } from './plain'
import type { NextHandler } from './render'
import { send } from './send'
import type { Files } from './static'

export type PageAddress = Address & { kind: 'page' }
export type ApiAddress = Address & { kind: 'api' }

export type Ways = {
  files: () => Files
  page: (req: IncomingMessage, res: ServerResponse, address: PageAddress) => Promise<void>
  /** Absent in development, where Next answers by itself. */
  api?: (req: IncomingMessage, res: ServerResponse, address: ApiAddress) => Promise<void>
  next: NextHandler
  health: (res: ServerResponse, about: 'live' | 'ready') => Promise<void>
  isNetworkHost: (host: string) => boolean
}

const isRead = (req: IncomingMessage): boolean => req.method === 'GET' || req.method === 'HEAD'

/** A listener that answers every request in some way, whatever happens on it. */
export const createRoute = (ways: Ways): RequestListener => {
  const route = async (req: IncomingMessage, res: ServerResponse): Promise<void> => {
    const url = req.url ?? ''
    const file = isRead(req) ? ways.files().load(url) : undefined
    if (file) return send(req, res, await file)
    const address = classify({ method: req.method ?? '', host: req.headers.host, url }, ways.isNetworkHost)
    switch (address.kind) {
      case 'page':
        return ways.page(req, res, address)
      case 'api':
        if (ways.api) return ways.api(req, res, address)
        return withRender(newRender(), () => ways.next(req, res))
      case 'next':
        return withRender(newRender(), () => ways.next(req, res))
      case 'health':
        return ways.health(res, address.about)
      case 'move':
        return sayPlainly(res, 308, 'Location', address.location)
      case 'refuse':
        if (address.inJson) return sayInJson(res, address.status, address.allow)
        return sayPlainly(res, address.status, ...(address.allow ? ['Allow', address.allow] : []))
    }
  }

  return (req, res) => {
    route(req, res).catch((error: unknown) => {
      if (error instanceof Unavailable) return sayPlainly(res, 503)
      console.error(`[front door] ${req.method} ${req.headers.host}${req.url}`, error)
      sayPlainly(res, 500)
    })
  }
}
