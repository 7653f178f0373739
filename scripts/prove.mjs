// npm run prove: the long proofs, all of them or those named, as in npm run prove -- axe. A part that was stopped goes on
// where it was, as long as the commit is the same; what each has shown is kept in .bodywork/proofs.
import { requireNode } from './run/node-version.mjs'

requireNode()
const { command } = await import('./run/command.mjs')
const { Failure } = await import('./run/failure.mjs')
const { ensureInstalled } = await import('./run/install.mjs')
const { inRoot, makeState } = await import('./run/paths.mjs')
const { print, say } = await import('./run/progress.mjs')

const main = async () => {
  const state = makeState(inRoot('.bodywork'))
  await ensureInstalled(state)
  const { parts } = await import('./prove/parts.mjs')
  const { presentCommit, proveSteps } = await import('./prove/results.mjs')
  const { forgetPersonalSettings } = await import('./test/seeded.mjs')
  const asked = process.argv.slice(2)
  const unknown = asked.filter((name) => !parts[name])
  const known = Object.entries(parts).map(([name, { says }]) => `  ${name}: ${says}`)
  if (unknown.length > 0)
    throw new Failure(`There is no proof called ${unknown.join(', ')}; there are:\n${known.join('\n')}`)

  forgetPersonalSettings()
  const commit = presentCommit()
  const lines = []
  for (const name of asked.length > 0 ? asked : Object.keys(parts)) {
    say(`— ${name} at ${commit}`)
    const file = inRoot('.bodywork', 'proofs', `${name}.json`)
    const results = await proveSteps({ file, commit, steps: await parts[name].steps() })
    for (const [step, result] of Object.entries(results)) lines.push({ name: `${name} · ${step}`, ...result })
  }
  print()
  for (const { name, passed, failed, at } of lines)
    print(`  ${failed ? '✗' : '✓'} ${name}: ${passed} passed, ${failed} failed (${commit}, ${at.slice(0, 10)})`)
  const total = (what) => lines.reduce((sum, line) => sum + line[what], 0)
  print(`${total('passed')} passed, ${total('failed')} failed`)
  return total('failed') === 0 ? 0 : 1
}

await command(main)
