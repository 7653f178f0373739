// npm run build: the production build, unless the one that stands there is of these sources.
import { requireNode } from './run/node-version.mjs'

requireNode()
const { ensureBuilt } = await import('./run/build.mjs')
const { command } = await import('./run/command.mjs')
const { ensureInstalled } = await import('./run/install.mjs')
const { makeState } = await import('./run/paths.mjs')
const { say } = await import('./run/progress.mjs')
await command(async () => {
  const state = makeState()
  await ensureInstalled(state)
  say(`The build stands in ${await ensureBuilt(state)}`)
})
