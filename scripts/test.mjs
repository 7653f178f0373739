// npm test: from a fresh clone to a verdict. Its last line is `N passed, N failed`.
import { requireNode } from './run/node-version.mjs'

requireNode()
const { rmSync } = await import('node:fs')
const { command } = await import('./run/command.mjs')
const { ensureInstalled } = await import('./run/install.mjs')
const { inRoot, makeState } = await import('./run/paths.mjs')
const { inOnePiece, print, say } = await import('./run/progress.mjs')
const { report } = await import('./run/failure.mjs')

/** Browser tests at a time, each with a network of its own: as many as a small machine has cores. */
const workers = Number(process.env.TEST_WORKERS) || 2

const atOnce = (work) => work()
const results = []
const running = new Set()

/**
 * Runs one part; beside another one, what it prints comes in one piece at its end. One that cannot run at all counts as
 * one failure.
 */
const part = async (name, work, { beside = false } = {}) => {
  say(`— ${name} …`)
  running.add(name)
  try {
    return await (beside ? inOnePiece : atOnce)(async () => {
      print()
      try {
        const counts = await work()
        const result = { name, passed: counts.passed ?? 1, failed: counts.failed ?? 0 }
        results.push(result)
        say(`${result.failed ? '✗' : '✓'} ${name}: ${result.passed} passed, ${result.failed} failed`)
        return counts
      } catch (problem) {
        report(problem)
        results.push({ name, passed: 0, failed: 1 })
        say(`✗ ${name}`)
        return undefined
      }
    })
  } finally {
    running.delete(name)
  }
}

const cannot = (name, why) => {
  say(`✗ ${name} could not run: ${why}`)
  results.push({ name, passed: 0, failed: 1 })
}

const sumUp = () => {
  print()
  for (const { name, passed, failed } of results)
    print(`  ${failed ? '✗' : '✓'} ${name}: ${passed} passed, ${failed} failed`)
  const total = (what) => results.reduce((sum, result) => sum + result[what], 0)
  print(`${total('passed')} passed, ${total('failed')} failed`)
  return total('failed') === 0 ? 0 : 1
}

const main = async () => {
  const state = makeState(inRoot('.bodywork'))
  rmSync(inRoot('test-results'), { recursive: true, force: true })
  if (!(await part('install', async () => (await ensureInstalled(state), {})))) return sumUp()
  const { runChecks, summary } = await import('./check/parts.mjs')
  const { ensureBuilt } = await import('./run/build.mjs')
  const { browserEnvironment } = await import('./test/browser.mjs')
  const { presentCommit } = await import('./prove/results.mjs')
  const { startNetworks } = await import('./test/networks.mjs')
  const { forgetPersonalSettings, seededCluster } = await import('./test/seeded.mjs')
  const { runPlaywright, runVitest } = await import('./test/suites.mjs')

  forgetPersonalSettings()
  // The browser tests look at some of what a sweep has: at others with another commit, or with SEED=… npm test.
  process.env.SEED ||= presentCommit()
  say(`seed ${process.env.SEED}`)
  const alive = setInterval(() => say(`  still at it: ${[...running].join(', ')}`), 30_000)
  // Two rows of parts side by side, about equally long.
  const building = async () => {
    const made = async () => ({ dist: await ensureBuilt(state, { spare: '.next-test' }) })
    const build = await part('production build', made, { beside: true })
    await part('unit', () => runVitest('unit'), { beside: true })
    return build
  }
  const seeding = async () => {
    const seeded = await part('seeded database', seededCluster, { beside: true })
    await part('static checks', async () => summary(await runChecks({ atOnce: 1 })), { beside: true })
    await part('integration', () => runVitest('int'), { beside: true })
    return seeded
  }
  const [build, seeded] = await Promise.all([building(), seeding()])
  const networks =
    build && seeded && (await part('start of the networks', () => startNetworks(seeded, { ...build, count: workers })))
  if (!networks) cannot('end to end', !build ? 'there is no build' : 'there is no network')
  else await part('end to end', async () => runPlaywright({ ...networks, ...(await browserEnvironment()) }))
  clearInterval(alive)
  return sumUp()
}

await command(main)
