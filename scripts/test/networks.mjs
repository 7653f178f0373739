// The networks that the browser tests use: for every worker a server of the built product on a clone of the seeded one.
import { join } from 'node:path'
import { serverFile } from '../run/build.mjs'
import { makeState } from '../run/paths.mjs'
import { freePort } from '../run/ports.mjs'
import { serve } from '../run/serve.mjs'
import { cloneDatabase } from './clone.mjs'

/**
 * Serves a clone of the seeded network, with a media folder and logs of its own. `more` is added to its environment.
 * Gives the environment by which the browser tests find it, and {stop}.
 */
export const startNetwork = async ({ state, env }, { dist, name, more = {} }) => {
  const port = await freePort()
  const folder = makeState(join(state, name))
  const own = {
    ...env,
    ...more,
    DATABASE_URL: await cloneDatabase(env.DATABASE_URL, name),
    PORT: String(port),
    STATE_DIR: folder,
    NEXT_DIST_DIR: dist,
  }
  const { stop } = await serve({ state, name, port, env: own, file: serverFile(dist) })
  const told = ['DATABASE_URL', 'STATE_DIR', 'NEXT_DIST_DIR', 'DEMO_NOW', 'DEMO_PASSWORD']
  const forTests = Object.fromEntries(told.map((setting) => [setting, own[setting]]))
  return { env: { ...forTests, SEEDED_DATABASE_URL: env.DATABASE_URL, BASE_URL: `http://localhost:${port}` }, stop }
}

/** Starts `count` of them. Gives the environment of the browser tests: NETWORKS holds that of each worker. */
export const startNetworks = async (seeded, { dist, count }) => {
  const networks = []
  for (let at = 0; at < count; at += 1) networks.push((await startNetwork(seeded, { dist, name: `network_${at}` })).env)
  return { NETWORKS: JSON.stringify(networks) }
}
