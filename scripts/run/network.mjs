// `npm start`: from whatever is there to a network that answers. `npm run serve`: from what others have prepared.
import { randomBytes } from 'node:crypto'
import { join } from 'node:path'
import { printDemo, printOwn } from './addresses.mjs'
import { ensureBuilt, serverFile, standingBuild } from './build.mjs'
import { whenDone } from './command.mjs'
import { environment, knock, openDatabase } from './database.mjs'
import { Failure } from './failure.mjs'
import { ensureInstalled } from './install.mjs'
import { withLock } from './lock.mjs'
import { inRoot, makeState } from './paths.mjs'
import { requirePort } from './ports.mjs'
import { contentOf, ensureSeeded, migrate, notReady } from './prepare.mjs'
import { say } from './progress.mjs'
import { others, signIn, signOut } from './running.mjs'
import { serve } from './serve.mjs'
import { readSettings } from './settings.mjs'

const waiting = (pid) => say(`Another start (process ${pid}) is getting things ready; waiting for it …`)

const openForServing = async (settings, facts, mode) => {
  const database = await openDatabase(settings, facts)
  whenDone(async () => {
    if (await database.close()) say('PostgreSQL stopped')
  })
  return { ...environment(settings, database, mode), STATE_DIR: settings.state }
}

/** The part that one process at a time does: a database that can be served. */
const prepareDatabase = (settings, facts, mode) => {
  const { state } = settings
  const work = async () => {
    const env = await openForServing(settings, facts, mode)
    await migrate(state, env.DATABASE_URL, env)
    const content = await ensureSeeded(state, env.DATABASE_URL, env, settings.wantsDemo)
    return { env, content }
  }
  return withLock(join(state, 'prepare.lock'), work, { limit: 900_000, waiting })
}

/** Checks the settings and the port; gives {settings, checkout}, whose list says who serves which build. */
const begin = async () => {
  const settings = readSettings()
  const checkout = makeState(inRoot('.bodywork'))
  makeState(settings.state)
  await requirePort(settings.port, others(checkout))
  if (settings.foreign) await knock(settings.foreign)
  return { settings, checkout }
}

/** Serves, prints where, and stays until it is told to stop. `dist` is the build, or undefined for development. */
const stay = async ({ settings, checkout }, { env, content }, dist) => {
  const { state, port, foreign } = settings
  // The checkout's list says who serves which build, also for a state folder elsewhere.
  signIn(checkout, { port, dist, database: state === checkout && !foreign })
  whenDone(() => signOut(checkout))
  await requirePort(port, others(checkout))
  const firstAdminToken = content.users === 0 ? randomBytes(24).toString('base64url') : undefined
  say('Starting the server …')
  const server = await serve({
    state,
    port,
    file: dist && serverFile(dist),
    env: {
      ...env,
      ...(dist ? { NEXT_DIST_DIR: dist } : {}),
      DEMO: content.demo ? '1' : '0',
      ...(firstAdminToken ? { FIRST_ADMIN_TOKEN: firstAdminToken } : {}),
    },
  })
  if (content.demo) await printDemo(port, settings.demoPassword)
  else printOwn(port, firstAdminToken)
  say(`Ready at http://localhost:${port} (Ctrl-C stops it)`)
  process.send?.({ ready: port, url: env.DATABASE_URL })
  const code = await server.ended
  throw new Failure(`The server ended by itself (exit code ${code}); its log is ${server.log}.`)
}

/** Starts the network and stays until it is told to stop. `dev` serves with hot reload instead of building. */
export const startNetwork = async ({ dev = false } = {}) => {
  const begun = await begin()
  const { settings, checkout } = begun
  const { state, port } = settings
  await withLock(join(checkout, 'install.lock'), () => ensureInstalled(state), { limit: 900_000, waiting })
  // Neither the database nor the build needs the other.
  const [prepared, dist] = await Promise.all([
    prepareDatabase(settings, { port }, dev ? 'development' : 'production'),
    dev ? undefined : ensureBuilt(state),
  ])
  if (dev) {
    const { watchIslands } = await import('../build/islands.mjs')
    const islands = await watchIslands()
    whenDone(() => islands.stop())
  }
  await stay(begun, prepared, dist)
}

/** Serves what `npm run build` and `npm run migrate` have prepared, and refuses what they have not. */
export const serveNetwork = async () => {
  const begun = await begin()
  const { settings } = begun
  const dist = process.env.NEXT_DIST_DIR || '.next'
  const { presenter } = standingBuild(dist)
  const env = await openForServing(settings, { port: settings.port }, 'production')
  const why = await notReady(env.DATABASE_URL, presenter, settings.demoNow)
  if (why) throw new Failure(`This database cannot be served yet, since ${why}: run npm run migrate first.`)
  await stay(begun, { env, content: await contentOf(env.DATABASE_URL) }, dist)
}
