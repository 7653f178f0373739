/** A front door in the test's own process, on a real database; Next is played by a handler that shows one row. */
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import pg from 'pg'
import { createClock } from '@/delivery/clock'
import { createFollower } from '@/delivery/follower'
import { createFrontDoor } from '@/delivery/front-door'
import { createHealth } from '@/delivery/health'
import { createMoments } from '@/delivery/moments'
import { createRenderer, type NextHandler } from '@/delivery/render'
import { createStore } from '@/delivery/store'
import { currentRender, noteKeys } from '@/live/registry'

/** Plays Next: one statement, one key, one page. */
const createStandIn = (pool: pg.Pool) => {
  const seen = { renders: 0, headers: {} as NodeJS.Dict<string | string[]>, hold: async () => {} }
  const handler: NextHandler = async (req, res) => {
    seen.renders++
    seen.headers = req.headers
    noteKeys([req.url === '/fr/other' ? 'techniques/other@fr' : 'techniques/swedish@fr'])
    const { rows } = await pool.query<{ name: string }>(
      `SELECT string_agg(view->>'name', ' ' ORDER BY live_from) AS name FROM ledger.live_publications WHERE collection = 'techniques'`,
    )
    await seen.hold()
    if (req.url === '/fr/fails') throw new Error('secret of the house')
    if (req.url === '/fr/none') currentRender().status = 404
    res.setHeader('content-type', 'text/html; charset=utf-8')
    res.end(`<html lang="fr"><h1>${rows[0]?.name}</h1><script>self.__next_f.push([1,"x"])</script></html>`)
  }
  return { seen, handler }
}

/** Waits for an event; the limit only ends a test that hangs. */
export const until = async (condition: () => boolean | Promise<boolean>): Promise<void> => {
  const from = performance.now()
  while (!(await condition())) {
    if (performance.now() - from > 30_000) throw new Error('It did not happen')
    await new Promise((go) => setTimeout(go, 5))
  }
}

/** A whole front door, as main.ts puts it together. */
export const openHouse = async (url: string) => {
  const clock = createClock()
  const store = createStore(10_000_000)
  const pool = new pg.Pool({ connectionString: url, max: 4 })
  pool.on('error', () => undefined)
  const { seen, handler } = createStandIn(pool)
  let hosts: string[] = []
  const moments = createMoments(clock, (keys) => door.changed(keys))
  const follower = createFollower(url, {
    changed: (keys) => door.changed(keys),
    everything: () => door.everything(),
    moment: (now) => void (clock.set(now) && (door.everything(), moments.check())),
    boundaries: moments.set,
    hosts: (known) => (hosts = known),
  })
  const health = createHealth({ connectionString: url, nextReady: () => true, upToDate: follower.upToDate })
  const door = createFrontDoor({
    store,
    now: clock.now,
    following: follower.started,
    render: createRenderer(handler, () => ({})),
    next: async (_, res) => void res.end('next'),
    health: health.answer,
    isNetworkHost: (host) => hosts.includes(host),
    files: { find: () => undefined, load: () => undefined },
  })
  const server: Server = createServer(door.listener).listen(0)
  const { port } = server.address() as AddressInfo
  const get = (path: string, init: RequestInit = {}) =>
    fetch(`http://localhost:${port}${path}`, { redirect: 'manual', ...init })
  const title = async (path = '/fr') => /<h1>(.*)<\/h1>/.exec(await (await get(path)).text())?.[1]
  const close = async () => {
    moments.close()
    server.close()
    server.closeAllConnections()
    await Promise.all([follower.close(), health.close(), pool.end()])
  }
  await until(() => follower.upToDate())
  return { store, seen, get, title, close, follower }
}

export type House = Awaited<ReturnType<typeof openHouse>>
