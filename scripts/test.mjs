// npm test: from a fresh clone to a verdict. Its last line is `N passed, N failed`.
import { requireNode } from './run/node-version.mjs'

requireNode()
const { rmSync } = await import('node:fs')
const { command } = await import('./run/command.mjs')
const { ensureInstalled } = await import('./run/install.mjs')
const { inRoot, makeState } = await import('./run/paths.mjs')
const { print, say } = await import('./run/progress.mjs')
const { report } = await import('./run/failure.mjs')

const results = []

/** Runs one part; one that cannot run at all counts as one failure. */
const part = async (name, work) => {
  print()
  say(`— ${name}`)
  try {
    const counts = await work()
    results.push({ name, passed: counts.passed ?? 1, failed: counts.failed ?? 0 })
    return counts
  } catch (problem) {
    report(problem)
    results.push({ name, passed: 0, failed: 1 })
    return undefined
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
  const { startProduct } = await import('./test/product.mjs')
  const { runPlaywright, runVitest } = await import('./test/suites.mjs')

  await part('static checks', async () => summary(await runChecks()))
  await part('unit', () => runVitest('unit'))
  await part('integration', () => runVitest('int'))
  const build = await part('production build', async () => ({
    dist: await ensureBuilt(state, { spare: '.next-test' }),
  }))
  const product = build && (await part('start of the product', async () => ({ env: await startProduct(build.dist) })))
  if (!build) cannot('start of the product', 'there is no build')
  if (!product) cannot('end to end', 'the product does not run')
  else await part('end to end', async () => runPlaywright({ ...product.env, ...(await browserEnvironment()) }))
  return sumUp()
}

await command(main)
