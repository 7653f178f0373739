// npm run db:url: the connection string of the database in use, and nothing else, on stdout.
import { requireNode } from './run/node-version.mjs'

requireNode()
const { command } = await import('./run/command.mjs')
const { Failure } = await import('./run/failure.mjs')
const { statePath } = await import('./run/paths.mjs')
const { knownUrl } = await import('./run/postgres/embedded.mjs')
const { progressToStderr } = await import('./run/progress.mjs')
progressToStderr()
await command(() => {
  const url = process.env.DATABASE_URL || knownUrl(statePath())
  if (!url) throw new Failure('No database was made yet: run npm start once, or set DATABASE_URL.')
  process.stdout.write(`${url}\n`)
})
