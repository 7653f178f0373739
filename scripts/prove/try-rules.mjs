// Runs inside the copy that rules-off.mjs makes: builds it once, seeds one database, and for every rule serves a copy of
// that database with the rule switched off and runs the tests that are named after it. RESULT names the file for the result.
import { rmSync, writeFileSync } from 'node:fs'
import { browserEnvironment } from '../test/browser.mjs'
import { demoNow, forgetPersonalSettings } from '../test/product.mjs'
import { runPlaywright } from '../test/suites.mjs'
import { ensureBuilt, serverFile } from '../run/build.mjs'
import { command, whenDone } from '../run/command.mjs'
import { environment } from '../run/database.mjs'
import { inRoot, makeState } from '../run/paths.mjs'
import { freePort } from '../run/ports.mjs'
import { destroyEmbedded, openEmbedded } from '../run/postgres/embedded.mjs'
import { withClient } from '../run/postgres/client.mjs'
import { migrate, seed } from '../run/prepare.mjs'
import { say } from '../run/progress.mjs'
import { localSecrets } from '../run/secrets.mjs'
import { serve } from '../run/serve.mjs'
import { readSettings } from '../run/settings.mjs'
import { testsIn } from './tests-in.mjs'

const rules = process.argv.slice(2)

/** Nothing outlives these databases, so nothing waits for the disk. */
const unsafe = { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off' }

const seededDatabase = async (state) => {
  const { url } = await openEmbedded(state, { testing: true, settings: unsafe })
  whenDone(async () => {
    await destroyEmbedded(state)
    rmSync(state, { recursive: true, force: true })
  })
  const { payloadSecret, previewSecret } = localSecrets(state)
  const env = { ...environment(readSettings(), { url, payloadSecret, previewSecret }), STATE_DIR: state, DEMO: '1' }
  await migrate(state, url, env)
  await seed(state, url, env)
  return env
}

const databaseNamed = (env, name) => {
  const url = new URL(env.DATABASE_URL)
  url.pathname = `/${name}`
  return url.href
}

/** A database for one run, made from the seeded one, so that no run sees what another has left. */
const withOwnDatabase = async (env, rule, work) => {
  const name = `without_${rule.toLowerCase() || 'nothing'}`
  const administer = (sql) =>
    withClient(databaseNamed(env, 'postgres'), (client) => client.query(sql), { limit: 60_000 })
  await administer(`CREATE DATABASE ${name} TEMPLATE bodywork`)
  try {
    return await work(databaseNamed(env, name))
  } finally {
    await administer(`DROP DATABASE ${name} WITH (FORCE)`)
  }
}

/** Runs the tests of some rules against the product, with `rule` switched off; '' switches none off. */
const run = ({ env, dist, state, browser }, rule, tested) =>
  withOwnDatabase(env, rule, async (url) => {
    const port = await freePort()
    const own = { ...env, DATABASE_URL: url, PORT: String(port), NEXT_DIST_DIR: dist, RULE_OFF: rule }
    const server = await serve({ state, port, env: own, file: serverFile(dist) })
    try {
      const tests = { ...own, ...browser, BASE_URL: `http://localhost:${port}`, BODYWORK_STATE: state }
      // Failures are what is hoped for: they are told in the table, not one by one.
      const { report } = await runPlaywright(tests, ['--grep', `(^|\\s)(${tested.join('|')}) `], () => {})
      return testsIn(report)
    } finally {
      await server.stop()
    }
  })

await command(async () => {
  forgetPersonalSettings()
  process.env.DEMO_NOW = demoNow
  const state = makeState(inRoot('.bodywork'))
  process.env.BODYWORK_STATE = state
  const dist = await ensureBuilt(state)
  const stage = { dist, state, env: await seededDatabase(state), browser: await browserEnvironment() }
  const results = {}
  for (const rule of ['', ...rules]) {
    const tests = await run(stage, rule, rule ? [rule] : rules)
    results[rule] = tests
    const passed = tests.filter(({ ok }) => ok).length
    say(`${rule ? `${rule} off` : 'no rule off'}: ${passed} passed, ${tests.length - passed} failed`)
    writeFileSync(process.env.RESULT, JSON.stringify(results))
  }
})
