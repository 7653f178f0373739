// npm run migration <name>: the next migration from the collections. It never asks: what it cannot decide is an error.
import { requireNode } from './run/node-version.mjs'

requireNode()
const { command } = await import('./run/command.mjs')
const { runNode, typescript } = await import('./run/children.mjs')
const { ensureInstalled } = await import('./run/install.mjs')
const { inRoot, makeState } = await import('./run/paths.mjs')
const { print } = await import('./run/progress.mjs')
await command(async () => {
  await ensureInstalled(makeState())
  const args = [...typescript, inRoot('scripts', 'migration', 'make.mjs'), ...process.argv.slice(2)]
  await runNode(args, { line: print, tail: 0, failure: 'No migration was made (the reason stands above).' })
})
