/**
 * Finished pages in memory, bounded by bytes. A page is found by the spelling of a request (host and target as sent) or
 * by its own key, and dropped by any of the publications it shows.
 */
import type { Page } from './page'

export type Store = ReturnType<typeof createStore>

type Kept = Page & { key: string; aliases: string[]; bytes: number; used: boolean }

/** What a page costs besides its bodies: objects, header lists, index entries. A guess on the safe side. */
const overhead = 4096
/** Spellings remembered per page; a page asked for in more ways than these is found by its key instead. */
const spellings = 8
const longestSpelling = 512

const weigh = (kept: Kept): number => {
  let bytes = overhead
  for (const variant of Object.values(kept.variants)) bytes += variant.body.length
  for (const text of [...kept.keys, ...kept.aliases]) bytes += 2 * text.length + 64
  return bytes
}

/** A store that holds at most `limit` bytes; what has not been asked for lately goes first. */
export const createStore = (limit: number) => {
  const pages = new Map<string, Kept>()
  const aliases = new Map<string, Kept>()
  const shown = new Map<string, Set<Kept>>()
  let bytes = 0
  let soonest = Infinity

  const isKept = (page: Page): page is Kept => 'key' in page && pages.get((page as Kept).key) === page

  const remove = (kept: Kept): void => {
    if (!isKept(kept)) return
    pages.delete(kept.key)
    for (const alias of kept.aliases) aliases.delete(alias)
    for (const key of kept.keys) {
      const among = shown.get(key)
      if (among?.delete(kept) && among.size === 0) shown.delete(key)
    }
    bytes -= kept.bytes
  }

  /**
   * Lets pages go until the rest fits, never the one that has just come or grown. Each gets a second chance: one that
   * was asked for since it was last looked at moves to the back of the queue once.
   */
  const shrink = (grown: Kept): void => {
    for (const kept of pages.values()) {
      if (bytes <= limit) return
      if (kept === grown) continue
      if (!kept.used) {
        remove(kept)
        continue
      }
      kept.used = false
      pages.delete(kept.key)
      pages.set(kept.key, kept)
    }
  }

  const recount = (kept: Kept): void => {
    const weight = weigh(kept)
    bytes += weight - kept.bytes
    kept.bytes = weight
    shrink(kept)
  }

  const hit = (kept: Kept | undefined, now: number): Page | undefined => {
    if (!kept) return undefined
    if (kept.expiresAt <= now) return void remove(kept)
    kept.used = true
    return kept
  }

  return {
    /** The page for a request exactly as it was sent, if one was found for it before. */
    find: (spelling: string, now: number): Page | undefined => hit(aliases.get(spelling), now),
    /** The page of a key; `spelling`, the request as sent, will find it directly from now on. */
    get: (key: string, now: number, spelling: string): Page | undefined => {
      const kept = pages.get(key)
      const page = hit(kept, now)
      if (page && kept && kept.aliases.length < spellings && spelling.length <= longestSpelling) {
        kept.aliases.push(spelling)
        aliases.set(spelling, kept)
        recount(kept)
      }
      return page
    },
    add: (key: string, page: Page): void => {
      const before = pages.get(key)
      if (before) remove(before)
      const kept: Kept = Object.assign(page, { key, aliases: [], bytes: 0, used: false })
      if (weigh(kept) > limit / 8) return
      pages.set(key, kept)
      for (const shows of page.keys) {
        const among = shown.get(shows)
        if (among) among.add(kept)
        else shown.set(shows, new Set([kept]))
      }
      soonest = Math.min(soonest, page.expiresAt)
      recount(kept)
    },
    /** Whether this very page is the one kept under its key. */
    holds: (page: Page): boolean => isKept(page),
    /** Counts a page's bytes again after a further encoding was added to it. */
    reweigh: (page: Page): void => {
      if (isKept(page)) recount(page)
    },
    /** Drops every page that shows one of these keys. */
    drop: (keys: Iterable<string>): void => {
      for (const key of keys) for (const kept of [...(shown.get(key) ?? [])]) remove(kept)
    },
    /** Drops what has come to its end by itself. */
    expire: (now: number): void => {
      if (now < soonest) return
      soonest = Infinity
      for (const kept of [...pages.values()])
        if (kept.expiresAt <= now) remove(kept)
        else soonest = Math.min(soonest, kept.expiresAt)
    },
    clear: (): void => {
      for (const kept of [...pages.values()]) remove(kept)
    },
    size: () => ({ pages: pages.size, aliases: aliases.size, keys: shown.size, bytes }),
  }
}
