// npm run check: every static check, two at a time, each with its verdict.
import { requireNode } from './run/node-version.mjs'

requireNode()
const { command } = await import('./run/command.mjs')
const { runChecks, summary } = await import('./check/parts.mjs')
await command(async () => {
  const results = await runChecks()
  const { passed, failed } = summary(results)
  console.log(`${passed} passed, ${failed} failed`)
  return failed === 0 ? 0 : 1
})
