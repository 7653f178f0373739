// npm run migrate: brings the database in use up to date, and presents again what this code shows differently.
import { requireNode } from './run/node-version.mjs'

requireNode()
const { command } = await import('./run/command.mjs')
const { withDatabase } = await import('./run/entry.mjs')
const { bringUpToDate } = await import('./run/prepare.mjs')
await command(() => withDatabase(({ settings, env }) => bringUpToDate(settings.state, env)))
