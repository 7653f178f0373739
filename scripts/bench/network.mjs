// The benched network: a database of its own with the demo in it, the production build, one server process.
import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { ensureBuilt, serverFile } from '../run/build.mjs'
import { whenDone } from '../run/command.mjs'
import { environment, openDatabase } from '../run/database.mjs'
import { ensureInstalled } from '../run/install.mjs'
import { inRoot, makeState } from '../run/paths.mjs'
import { freePort } from '../run/ports.mjs'
import { destroyEmbedded } from '../run/postgres/embedded.mjs'
import { ensureSeeded, migrate } from '../run/prepare.mjs'
import { step } from '../run/progress.mjs'
import { serve } from '../run/serve.mjs'
import { readSettings } from '../run/settings.mjs'
import { openWire } from './wire.mjs'

/** Starts it; gives {port, password, statements}. Everything goes away with the command. */
export const startBenchedNetwork = async () => {
  const checkout = makeState(inRoot('.bodywork'))
  await ensureInstalled(checkout)
  const dist = await ensureBuilt(checkout, { spare: '.next-test' })
  const folder = mkdtempSync(join(tmpdir(), 'bodywork-bench-'))
  chmodSync(folder, 0o755)
  const state = makeState(join(folder, 'state'))
  const port = await freePort()
  const settings = { ...readSettings({}), state, port, foreign: undefined, wantsDemo: true }
  const database = await openDatabase(settings)
  whenDone(async () => {
    await database.close()
    await destroyEmbedded(state)
    rmSync(folder, { recursive: true, force: true })
  })
  const env = { ...environment(settings, database), STATE_DIR: state, ADMIN_ORIGINS: `http://localhost:${port}` }
  await migrate(state, database.url, env)
  await ensureSeeded(state, database.url, env, true)
  const wire = await openWire(database.url)
  whenDone(wire.close)
  await step('Starting the server', 'Server started', () =>
    serve({
      state,
      port,
      file: serverFile(dist),
      env: { ...env, DATABASE_URL: wire.url, NEXT_DIST_DIR: dist, DEMO: '1' },
    }),
  )
  return { port, password: settings.demoPassword, statements: wire.statements }
}
