// npm run serve: serves the build that stands there from a database that is up to date, and does nothing else.
import { requireNode } from './run/node-version.mjs'

requireNode()
const { command } = await import('./run/command.mjs')
const { serveNetwork } = await import('./run/network.mjs')
await command(serveNetwork)
