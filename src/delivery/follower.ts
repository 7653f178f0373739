/**
 * Follows the ledger: reads every audit entry after the last one seen, on a poke, after reconnecting, and every second
 * in case a connection died without a word. Never throws: without a database there is nothing to follow, and the pages
 * that are there stay.
 */
import { Client } from 'pg'
import {
  type Boundary,
  boundariesAhead,
  entriesAfter,
  momentNow,
  networkHosts,
  newestEntry,
  passSize,
} from './ledger-reads'

type Hears = {
  /** Publications with these keys have changed. */
  changed: (keys: string[]) => void
  /** Nobody knows what has changed: forget everything. */
  everything: () => void
  /** The database's reading of the network's clock. */
  moment: (now: number) => void
  /** What will change by itself, read again. */
  boundaries: (ahead: Boundary[]) => void
  hosts: (hosts: string[]) => void
}

const everySecond = 1000
/** Boundaries and hosts are read with every change, and this often without one. */
const refreshEvery = 30_000
const longestPause = 5000

export const createFollower = (connectionString: string, hears: Hears) => {
  let client: Client | undefined
  let listening = false
  let last: string | undefined
  let upToDate = false
  let started = false
  let closed = false
  let refreshed = 0
  let pass: Promise<void> | undefined
  let again = false
  let tries = 0
  let retry: NodeJS.Timeout | undefined

  /** Lets a connection go, once; the next attempt waits a little longer than the one before. */
  const lose = (lost: Client): void => {
    if (client !== lost) return
    client = undefined
    listening = upToDate = false
    lost.end().catch(() => undefined)
    if (closed) return
    retry = setTimeout(() => void connect(), Math.min(longestPause, 100 * 2 ** tries++))
  }

  const refresh = async (from: Client): Promise<void> => {
    hears.boundaries(await boundariesAhead(from))
    hears.hosts(await networkHosts(from))
    refreshed = Date.now()
  }

  const read = async (from: Client): Promise<void> => {
    hears.moment(await momentNow(from))
    let news = false
    for (;;) {
      const entries = await entriesAfter(from, last ?? '0')
      if (entries.length > 0) hears.changed([...new Set(entries.flatMap(({ keys }) => keys))])
      last = entries.at(-1)?.id ?? last
      news ||= entries.length > 0
      if (entries.length < passSize) break
    }
    upToDate = started = true
    if (news || Date.now() - refreshed > refreshEvery) await refresh(from)
  }

  /** One pass at a time; a poke during a pass is answered by another one. */
  const follow = (): void => {
    const from = client
    if (!from || !listening) return
    if (pass) {
      again = true
      return
    }
    pass = read(from)
      .catch(() => lose(from))
      .finally(() => {
        pass = undefined
        if (!again) return
        again = false
        follow()
      })
  }

  const connect = async (): Promise<void> => {
    const fresh = new Client({
      connectionString,
      application_name: 'bodywork front door',
      connectionTimeoutMillis: 5000,
      query_timeout: 5000,
      keepAlive: true,
    })
    client = fresh
    fresh.on('error', () => lose(fresh))
    fresh.on('end', () => lose(fresh))
    fresh.on('notification', follow)
    try {
      await fresh.connect()
      // Listening comes before the reading: whatever commits in between is poked about or read, never neither.
      await fresh.query('LISTEN bodywork_audit')
      const newest = await newestEntry(fresh)
      // A ledger that is behind what was seen already is another ledger.
      if (last === undefined || BigInt(newest) < BigInt(last)) {
        hears.everything()
        last = newest
      }
      tries = refreshed = 0
      listening = true
      follow()
    } catch {
      lose(fresh)
    }
  }

  const ticking = setInterval(follow, everySecond)
  ticking.unref()
  void connect()

  return {
    /** Whether changes have been followed at some time: what is made from then on may be kept. */
    started: (): boolean => started,
    /** Whether everything up to the last second is known. */
    upToDate: (): boolean => upToDate,
    close: async (): Promise<void> => {
      closed = true
      clearInterval(ticking)
      clearTimeout(retry)
      const leaving = client
      client = undefined
      await leaving?.end().catch(() => undefined)
    },
  }
}
