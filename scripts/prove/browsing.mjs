// Proofs in the browser: the tests marked @long, host by host, on networks like those of npm test.
import { readFileSync } from 'node:fs'
import { ensureBuilt } from '../run/build.mjs'
import { inRoot, makeState } from '../run/paths.mjs'
import { browserEnvironment } from '../test/browser.mjs'
import { startNetworks } from '../test/networks.mjs'
import { seededCluster } from '../test/seeded.mjs'
import { runPlaywright } from '../test/suites.mjs'

const clinics = async () => {
  const { parse } = await import('yaml')
  return parse(readFileSync(inRoot('scripts', 'demo', 'clinics.yaml'), 'utf8')).map(({ key }) => key)
}

/** A step for each host; the network is started by the first that has to run. */
export const hostSteps = async () => {
  let started
  const start = async () => {
    const dist = await ensureBuilt(makeState(inRoot('.bodywork')), { spare: '.next-test' })
    const networks = await startNetworks(await seededCluster(), { dist, count: 1 })
    return { ...networks, ...(await browserEnvironment()), PROVE: '1' }
  }
  const hosts = ['localhost', ...(await clinics()).map((key) => `${key}.localhost`)]
  return hosts.map((host) => ({
    name: host,
    run: async () => runPlaywright(await (started ??= start()), ['--grep', ` of ${host} in .*@long`]),
  }))
}
