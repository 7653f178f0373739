// npm run republish: presents every live publication again from its signed source, after a change of the code.
import { requireNode } from './run/node-version.mjs'

requireNode()
const { command } = await import('./run/command.mjs')
const { runNode, typescript } = await import('./run/children.mjs')
const { withDatabase } = await import('./run/entry.mjs')
const { inRoot } = await import('./run/paths.mjs')
const { print, step } = await import('./run/progress.mjs')
await command(() =>
  withDatabase(({ env }) =>
    step('Presenting every live publication again', 'Republished', async () => {
      const args = [...typescript, inRoot('scripts', 'republish.ts'), ...process.argv.slice(2)]
      await runNode(args, { env, line: print, tail: 0, failure: 'Republishing stopped (the reason stands above).' })
    }),
  ),
)
