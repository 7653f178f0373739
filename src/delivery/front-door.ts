/**
 * The front door: a page that is kept is looked up and written; another is rendered, finished, kept as long as it stays
 * true, and shared by everybody who asked for it meanwhile.
 */
import type { IncomingMessage, RequestListener } from 'node:http'
import { finishAnswer, noAnswer, sayReadable } from './api'
import { addBrotli } from './content'
import { createFills } from './fill'
import { finish } from './finish'
import { createGate } from './gate'
import type { Page } from './page'
import type { Rendered, Target } from './render'
import { createRoute, type Ways } from './route'
import { send } from './send'
import type { Files } from './static'
import type { Store } from './store'

type Parts = Omit<Ways, 'page' | 'api' | 'files'> & {
  files: Files
  store: Store
  now: () => number
  following: () => boolean
  render: (target: Target) => Promise<Rendered>
}

/** Renders at a time: more would only make each of them slower, and hits with them. */
const rendersAtOnce = 6
const rendersWaiting = 600

/** The request as it was sent: the same words lead to the same page, so they need no reading the second time. */
const spellingOf = (req: IncomingMessage): string => `${req.headers.host}\n${req.url}`

export const createFrontDoor = ({ files, store, now, following, render, ...ways }: Parts) => {
  const gate = createGate(rendersAtOnce, rendersWaiting)
  let brotli: Promise<unknown> = Promise.resolve()

  /** One after the other, behind the visitors' backs. */
  const shrinkLater = (page: Page): void => {
    brotli = brotli
      .then(() => (store.holds(page) ? addBrotli(page) : null))
      .then(() => store.reweigh(page))
      .catch(() => undefined)
  }

  const fills = createFills({
    keep: (key, page) => {
      store.add(key, page)
      shrinkLater(page)
    },
    following,
    now,
  })

  const page: Ways['page'] = async (req, res, { host, target, key, storable }) => {
    const kept = storable ? store.get(key, now(), spellingOf(req)) : undefined
    if (kept) return send(req, res, kept, store.reweigh)
    // The visitor's languages decide where the bare address leads, and nothing else.
    const language = target === '/' ? (req.headers['accept-language'] ?? '').slice(0, 200) : undefined
    const asked = { host, target, language }
    const make = async (): Promise<Page> => {
      const made = await gate(async () => finish(await render(asked), asked))
      return storable ? made : { ...made, keepable: false }
    }
    send(req, res, await fills.fill(language === undefined ? key : `${key}\n${language}`, make))
  }

  const api: Ways['api'] = async (req, res, { host, target, key, storable }) => {
    if (req.method === 'OPTIONS') return sayReadable(res)
    const kept = storable ? store.get(key, now(), spellingOf(req)) : undefined
    if (kept) return send(req, res, kept, store.reweigh)
    const make = async (): Promise<Page> => {
      const made = await gate(async () => finishAnswer(await render({ host, target })))
      return storable ? made : { ...made, keepable: false }
    }
    const answer = await fills.fill(key, make).catch((error: unknown) => {
      console.error(`[front door] ${target}`, error)
      return noAnswer()
    })
    send(req, res, answer)
  }

  const route = createRoute({ ...ways, files: () => files, page, api })

  const listener: RequestListener = (req, res) => {
    if (req.method === 'GET' || req.method === 'HEAD') {
      const kept = store.find(spellingOf(req), now())
      if (kept) return send(req, res, kept, store.reweigh)
      const file = files.find(req.url ?? '')
      if (file) return send(req, res, file)
    }
    route(req, res)
  }

  return {
    listener,
    /** Publications have changed: pages that show them go, those being made with them are made again. */
    changed: (keys: readonly string[]): void => {
      fills.announce(keys)
      store.drop(keys)
    },
    /** Anything may have changed. */
    everything: (): void => {
      fills.announceAll()
      store.clear()
    },
  }
}
