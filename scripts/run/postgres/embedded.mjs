// The embedded database of a state folder, from nothing to a connection string, and back to stillness.
import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { withLock } from '../lock.mjs'
import { makeState } from '../paths.mjs'
import { others, signIn, signOut } from '../running.mjs'
import { localSecrets } from '../secrets.mjs'
import { findPrograms } from './binaries.mjs'
import { localUrl } from './client.mjs'
import { findHome, knownHome, removeHome } from './home.mjs'
import { ensureDatabase } from './roles.mjs'
import { findRunning, lastPort, makeCluster, startServer, stopServer } from './server.mjs'

const lockOf = (state) => join(state, 'database.lock')

/**
 * Opens the embedded database: makes the cluster, reuses a server that still runs, or starts one.
 * Gives {url, how, close}; `close` stops the server unless another command of this checkout still uses it.
 */
export const openEmbedded = async (state, { testing = false, settings = {}, facts = {}, waiting } = {}) => {
  makeState(state)
  const secrets = localSecrets(state)
  const log = join(state, 'logs', 'postgres.log')
  return withLock(
    lockOf(state),
    async () => {
      signIn(state, facts)
      const home = findHome(state)
      const password = secrets.superuserPassword
      let how = 'found running'
      let port = await findRunning({ home, password })
      if (port === undefined) {
        how = 'started'
        const programs = findPrograms(home.home, home.owner)
        await makeCluster({ home, programs, password, log })
        port = await startServer({ state, home, programs, password, log, settings })
      }
      const url = await ensureDatabase({ port, secrets, testing })
      return { url, how, close: () => closeEmbedded(state, home) }
    },
    { waiting },
  )
}

/** Takes this process off the list and, if it was the last, stops the server. Gives whether the server was stopped. */
const closeEmbedded = (state, home) =>
  withLock(lockOf(state), async () => {
    signOut(state)
    if (others(state).some((other) => other.database !== false)) return false
    await stopServer({ home })
    return true
  })

/** The connection string without starting anything, or undefined where no cluster was made yet. */
export const knownUrl = (state) => {
  if (!knownHome(state) || !lastPort(state)) return undefined
  const { databasePassword } = localSecrets(state)
  return localUrl({ role: 'bodywork', password: databasePassword, port: lastPort(state), database: 'bodywork' })
}

/** Stops and removes a cluster and its state folder for good; for tests. */
export const destroyEmbedded = async (state) => {
  const home = knownHome(state)
  if (home) await stopServer({ home })
  removeHome(state)
  rmSync(state, { recursive: true, force: true })
}
