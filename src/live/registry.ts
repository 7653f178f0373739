/**
 * What a page says about itself while it is rendered: the keys it read, its status, where it leads, and the earliest
 * moment at which it stops being true. The front door opens a render; live reads note into it; pages set the status.
 *
 * The store sits on globalThis because the front door and Next's bundles are two module graphs in one process.
 */
import { AsyncLocalStorage } from 'node:async_hooks'

export type Render = {
  /** Cache keys of everything this page shows or lists. */
  keys: Set<string>
  status: number
  /** Set together with a 3xx status. */
  location?: string
  /** Epoch milliseconds (in the network's own clock) after which the page must be rendered again. */
  expiresAt?: number
  /** Hashed addresses of the islands' scripts by island name, given by the front door. */
  islands: Record<string, string>
  /** Results of reads that several components of one page share. */
  memo: Map<string, unknown>
}

const slot = Symbol.for('bodywork.render')
const shared = globalThis as unknown as Record<symbol, AsyncLocalStorage<Render> | undefined>
const storage = (shared[slot] ??= new AsyncLocalStorage<Render>())

export const newRender = (islands: Record<string, string> = {}): Render => ({
  keys: new Set(),
  status: 200,
  islands,
  memo: new Map(),
})

/** Runs `work` so that everything rendered inside notes into `render`. */
export const withRender = <T>(render: Render, work: () => T): T => storage.run(render, work)

/** The render in progress; a fresh, unobserved one where a page is rendered without the front door (a unit test). */
export const currentRender = (): Render => storage.getStore() ?? newRender()

export const noteKeys = (keys: Iterable<string>): void => {
  const render = currentRender()
  for (const key of keys) render.keys.add(key)
}

/** Notes a moment (epoch milliseconds) at which this page changes by itself; the earliest wins. */
export const noteMoment = (moment: number | null | undefined): void => {
  if (moment == null) return
  const render = currentRender()
  render.expiresAt = Math.min(render.expiresAt ?? Infinity, moment)
}

export const setStatus = (status: number): void => {
  currentRender().status = status
}

export const setRedirect = (location: string, status: 307 | 308 = 308): void => {
  const render = currentRender()
  render.status = status
  render.location = location
}

/** Shares one read among the components of a page. */
export const memoized = <T>(key: string, read: () => Promise<T>): Promise<T> => {
  const { memo } = currentRender()
  const known = memo.get(key) as Promise<T> | undefined
  if (known) return known
  const fresh = read()
  memo.set(key, fresh)
  return fresh
}
