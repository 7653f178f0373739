// A stand-in for `npm start` in the launcher's tests: opens the embedded database of a state folder, says so, and holds
// it until it is told to stop.
import { command, whenDone } from '../../scripts/run/command.mjs'
import { progressToStderr } from '../../scripts/run/progress.mjs'
import { openEmbedded } from '../../scripts/run/postgres/embedded.mjs'

const [state] = process.argv.slice(2)
progressToStderr()
await command(async () => {
  const database = await openEmbedded(state)
  whenDone(() => database.close())
  process.stdout.write(`${JSON.stringify({ url: database.url, how: database.how })}\n`)
  await new Promise((resolve) => setTimeout(resolve, 600_000))
})
