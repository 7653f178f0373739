// npm run seed: the demo network, added to what is there; with -- --reset again from nothing.
import { requireNode } from './run/node-version.mjs'

requireNode()
const { command } = await import('./run/command.mjs')
const { withDatabase } = await import('./run/entry.mjs')
const { migrate, seed } = await import('./run/prepare.mjs')
const reset = process.argv.includes('--reset')
await command(() =>
  withDatabase(async ({ settings, url, env }) => {
    // What is emptied need not be brought up to date first, and is not always of a kind that can be.
    if (!reset) await migrate(settings.state, url, env)
    await seed(settings.state, url, env, { reset })
  }),
)
