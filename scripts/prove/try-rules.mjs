// Runs inside the copy that rules-off.mjs makes: builds it once, seeds one database, and for every rule serves a copy of
// that database with the rule switched off and runs the tests that are named after it. RESULT names the file for the result.
import { writeFileSync } from 'node:fs'
import { ensureBuilt } from '../run/build.mjs'
import { command } from '../run/command.mjs'
import { inRoot, makeState } from '../run/paths.mjs'
import { say } from '../run/progress.mjs'
import { browserEnvironment } from '../test/browser.mjs'
import { dropDatabase } from '../test/clone.mjs'
import { startNetwork } from '../test/networks.mjs'
import { forgetPersonalSettings, seededCluster } from '../test/seeded.mjs'
import { runPlaywright } from '../test/suites.mjs'
import { testsIn } from './tests-in.mjs'

const rules = process.argv.slice(2)

/** Runs the tests of some rules against a network of its own with `rule` switched off; '' switches none off. */
const run = async ({ seeded, dist, browser }, rule, tested) => {
  const name = `without_${rule.toLowerCase() || 'nothing'}`
  const network = await startNetwork(seeded, { dist, name, more: { RULE_OFF: rule } })
  try {
    // Failures are what is hoped for: they are told in the table, not one by one.
    const choice = ['--grep', `(^|\\s)(${tested.join('|')}) `]
    const { report } = await runPlaywright({ NETWORKS: JSON.stringify([network.env]), ...browser }, choice, () => {})
    return testsIn(report)
  } finally {
    await network.stop()
    await dropDatabase(seeded.env.DATABASE_URL, name)
  }
}

await command(async () => {
  forgetPersonalSettings()
  const dist = await ensureBuilt(makeState(inRoot('.bodywork')))
  const stage = { dist, seeded: await seededCluster(), browser: await browserEnvironment() }
  const results = {}
  for (const rule of ['', ...rules]) {
    const tests = await run(stage, rule, rule ? [rule] : rules)
    results[rule] = tests
    const passed = tests.filter(({ ok }) => ok).length
    say(`${rule ? `${rule} off` : 'no rule off'}: ${passed} passed, ${tests.length - passed} failed`)
    writeFileSync(process.env.RESULT, JSON.stringify(results))
  }
})
