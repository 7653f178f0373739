/**
 * A network for each file of the browser tests. `npm test` serves as many networks as there are workers; a worker begins
 * by making the database of its own anew from the seeded one, under the feet of the server, which finds another ledger
 * and forgets its pages. So whatever a file does to its network, no other file sees it.
 */
import { cloneDatabase } from '../../scripts/test/clone.mjs'
import { untilHeard } from './front-door-heard'

type Network = Record<'BASE_URL' | 'DATABASE_URL' | 'SEEDED_DATABASE_URL', string>

/**
 * Puts a fresh network into the environment of this process, if it is a worker and `npm test` started it. With BASE_URL
 * in the environment the tests use the product that runs there, as it is.
 */
export const freshNetwork = async (): Promise<void> => {
  const { NETWORKS: networks, TEST_PARALLEL_INDEX: index } = process.env
  if (!networks || index === undefined) return
  const network = (JSON.parse(networks) as Network[])[Number(index)]
  if (!network) throw new Error(`There is no network for a worker more: ${index}`)
  Object.assign(process.env, network)
  const { pathname } = new URL(network.DATABASE_URL)
  await cloneDatabase(network.SEEDED_DATABASE_URL, pathname.slice(1))
  await untilHeard()
}
