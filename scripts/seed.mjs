// npm run seed: the demo network, added to what is there; with -- --reset again from nothing.
import { requireNode } from './run/node-version.mjs'

requireNode()
const { command } = await import('./run/command.mjs')
const { withDatabase } = await import('./run/entry.mjs')
const { seed } = await import('./run/prepare.mjs')
const reset = process.argv.includes('--reset')
await command(() => withDatabase(({ settings, url, env }) => seed(settings.state, url, env, { reset })))
