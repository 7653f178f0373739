// Proofs in the browser, on networks like those of npm test: the tests marked @long, host by host; and the sweeps of which
// npm test looks at some, file by file.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
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

/** Starts the networks when they are first asked for. */
const networks = (count) => {
  let started
  const start = async () => {
    const dist = await ensureBuilt(makeState(inRoot('.bodywork')), { spare: '.next-test' })
    const made = await startNetworks(await seededCluster(), { dist, count })
    return { ...made, ...(await browserEnvironment()), PROVE: '1' }
  }
  return () => (started ??= start())
}

/** A step for each host. */
export const hostSteps = async () => {
  const network = networks(1)
  const hosts = ['localhost', ...(await clinics()).map((key) => `${key}.localhost`)]
  return hosts.map((host) => ({
    name: host,
    run: async () => runPlaywright(await network(), ['--grep', ` of ${host} in .*@long`]),
  }))
}

/** A step for each file of the browser tests that looks at some of what there is; here at all of it. */
export const sweepSteps = async () => {
  const network = networks(2)
  const folder = inRoot('tests', 'e2e')
  const sweeps = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(
    (file) => file.endsWith('.spec.ts') && readFileSync(join(folder, file), 'utf8').includes('support/some'),
  )
  return sweeps.sort().map((file) => ({
    name: file.replace('.spec.ts', ''),
    run: async () => runPlaywright(await network(), [file, '--grep-invert', '@long']),
  }))
}
