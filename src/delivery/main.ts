/**
 * One process: Node's own HTTP server, Next behind it, the store of finished pages in front of it, and a follower that
 * hears from the database what to forget. Prints `ready <port>` once pages are answered.
 */
import { createServer } from 'node:http'
import { dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import next from 'next'
import { env } from '@/env'
import { createClock } from './clock'
import { createDevDoor } from './dev-door'
import { createFollower } from './follower'
import { createFrontDoor } from './front-door'
import { Unavailable } from './gate'
import { createHealth } from './health'
import { createMoments } from './moments'
import { createRenderer, type NextHandler } from './render'
import { stopWith } from './stop'
import { createFiles, readIslands } from './static'
import { createStore } from './store'

const dev = env.NODE_ENV !== 'production'
const port = env.PORT
const publicFolder = resolve('public')
// The built server stands in <build folder>/bodywork/.
const buildFolder = join(dirname(fileURLToPath(import.meta.url)), '..')
/** Memory for finished pages. */
const storeBytes = env.STORE_BYTES

const behind: { next?: NextHandler } = {}
const nextHandler: NextHandler = async (req, res) => {
  if (!behind.next) throw new Unavailable('Next is starting')
  await behind.next(req, res)
}

const clock = createClock()
const store = createStore(storeBytes)
let hosts = new Set(['localhost'])

const follower = createFollower(env.DATABASE_URL, {
  changed: (keys) => door?.changed(keys),
  everything: () => door?.everything(),
  moment: (now) => {
    if (!clock.set(now)) return
    door?.everything()
    moments.check()
  },
  boundaries: (ahead) => moments.set(ahead),
  hosts: (known) => (hosts = new Set(['localhost', ...known])),
})
const moments = createMoments(clock, (keys) => door?.changed(keys))
const health = createHealth({
  connectionString: env.DATABASE_URL,
  nextReady: () => behind.next !== undefined,
  upToDate: follower.upToDate,
})

const builtIslands = dev ? {} : readIslands(publicFolder)
const islands = () => (dev ? readIslands(publicFolder) : builtIslands)
const ways = {
  next: nextHandler,
  render: createRenderer(nextHandler, islands),
  health: health.answer,
  isNetworkHost: (host: string) => hosts.has(host),
}
const door = dev
  ? undefined
  : createFrontDoor({
      ...ways,
      files: createFiles(publicFolder, buildFolder),
      store,
      now: clock.now,
      following: follower.started,
    })
const listener = door?.listener ?? createDevDoor({ ...ways, files: () => createFiles(publicFolder), islands })

const server = createServer({ keepAliveTimeout: 65_000 }, listener)
const expiring = setInterval(() => store.expire(clock.now()), 1000)
expiring.unref()

// A promise that nobody waited for is a bug to be read about, and no reason to leave every visitor without a site.
process.on('unhandledRejection', (reason) => console.error('[front door] unhandled rejection', reason))
server.on('error', (error: NodeJS.ErrnoException) => {
  console.error(error.code === 'EADDRINUSE' ? `Port ${port} is taken (EADDRINUSE).` : error)
  process.exit(1)
})
server.listen(port)

// Next answers upgrades on the server that it is given; outside development it is given one that nobody can reach.
const app = next({ dev, hostname: 'localhost', port, httpServer: dev ? server : createServer() })
stopWith({ server, closers: [follower.close, health.close, () => app.close()], timers: [moments.close] })

await app.prepare()
behind.next = app.getRequestHandler()
while (!follower.upToDate()) await new Promise((go) => setTimeout(go, 20))
console.log(`ready ${port}`)
