/**
 * Fills the store: one render per page at a time, however many ask for it; and a page whose publications changed while
 * it was being made is made again instead of being kept.
 */
import type { Page } from './page'

type Fill = { announced: Set<string>; everything: boolean; page: Promise<Page> }

type Parts = {
  /** Keeps a finished page under its key. */
  keep: (key: string, page: Page) => void
  /** Whether changes are being followed at all; a page made while they are not might be old already. */
  following: () => boolean
  now: () => number
}

/** A page overtaken this often is sent to those who wait, and not kept. */
const attempts = 3

const overtaken = (fill: Fill, page: Page): boolean =>
  fill.everything || page.keys.some((key) => fill.announced.has(key))

export const createFills = ({ keep, following, now }: Parts) => {
  const running = new Map<string, Fill>()

  const run = async (key: string, fill: Fill, make: () => Promise<Page>): Promise<Page> => {
    try {
      for (let attempt = 1; ; attempt++) {
        fill.announced.clear()
        fill.everything = !following()
        const page = await make()
        if (!overtaken(fill, page)) {
          if (page.keepable && page.expiresAt > now()) keep(key, page)
          return page
        }
        if (attempt === attempts || !following()) return page
      }
    } finally {
      running.delete(key)
    }
  }

  return {
    /** The page of a key: the one being made already, or a new one by `make`. */
    fill: (key: string, make: () => Promise<Page>): Promise<Page> => {
      const known = running.get(key)
      if (known) return known.page
      const fill = { announced: new Set<string>(), everything: false } as Fill
      running.set(key, fill)
      return (fill.page = run(key, fill, make))
    },
    /** Tells the pages being made which publications have just changed. */
    announce: (keys: Iterable<string>): void => {
      for (const key of keys) for (const fill of running.values()) fill.announced.add(key)
    },
    /** Tells the pages being made that anything may have changed. */
    announceAll: (): void => {
      for (const fill of running.values()) fill.everything = true
    },
  }
}
