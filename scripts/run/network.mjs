// `npm start`: from whatever is there to a network that answers.
import { randomBytes } from 'node:crypto'
import { join } from 'node:path'
import { printDemo, printOwn } from './addresses.mjs'
import { ensureBuilt, serverFile } from './build.mjs'
import { whenDone } from './command.mjs'
import { environment, knock, openDatabase } from './database.mjs'
import { Failure } from './failure.mjs'
import { ensureInstalled } from './install.mjs'
import { withLock } from './lock.mjs'
import { inRoot, makeState } from './paths.mjs'
import { requirePort } from './ports.mjs'
import { ensureSeeded, migrate } from './prepare.mjs'
import { say } from './progress.mjs'
import { others, signIn, signOut } from './running.mjs'
import { serve } from './serve.mjs'
import { readSettings } from './settings.mjs'

const waiting = (pid) => say(`Another start (process ${pid}) is getting things ready; waiting for it …`)

/** The part that one process at a time does: a database that can be served. */
const prepareDatabase = (settings, facts, mode) => {
  const { state } = settings
  const work = async () => {
    const database = await openDatabase(settings, facts)
    whenDone(async () => {
      if (await database.close()) say('PostgreSQL stopped')
    })
    const env = { ...environment(settings, database, mode), STATE_DIR: state }
    await migrate(state, database.url, env)
    const content = await ensureSeeded(state, database.url, env, settings.wantsDemo)
    return { env, content }
  }
  return withLock(join(state, 'prepare.lock'), work, { limit: 900_000, waiting })
}

/** Starts the network and stays until it is told to stop. `dev` serves with hot reload instead of building. */
export const startNetwork = async ({ dev = false } = {}) => {
  const settings = readSettings()
  const { state, port, foreign } = settings
  const checkout = makeState(inRoot('.bodywork'))
  makeState(state)
  await requirePort(port, others(checkout))
  if (foreign) await knock(foreign)

  const mode = dev ? 'development' : 'production'
  await withLock(join(checkout, 'install.lock'), () => ensureInstalled(state), { limit: 900_000, waiting })
  // Neither the database nor the build needs the other.
  const [{ env, content }, dist] = await Promise.all([
    prepareDatabase(settings, { port }, mode),
    dev ? undefined : ensureBuilt(state),
  ])
  // The checkout's list says who serves which build, also for a state folder elsewhere.
  signIn(checkout, { port, dist, database: state === checkout && !foreign })
  whenDone(() => signOut(checkout))
  if (dev) {
    const { watchIslands } = await import('../build/islands.mjs')
    const islands = await watchIslands()
    whenDone(() => islands.stop())
  }

  await requirePort(port, others(checkout))
  const firstAdminToken = content.users === 0 ? randomBytes(24).toString('base64url') : undefined
  say('Starting the server …')
  const server = await serve({
    state,
    port,
    file: dev ? undefined : serverFile(dist),
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
