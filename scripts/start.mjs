// npm start. Kept so plain that an old Node can read it and be told so.
import { requireNode } from './run/node-version.mjs'

requireNode()
const { command } = await import('./run/command.mjs')
const { startNetwork } = await import('./run/network.mjs')
await command(() => startNetwork({ dev: process.argv.includes('--dev') }))
