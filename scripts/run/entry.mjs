// The commands that run one TypeScript program against the database in use: migrate, seed.
import { whenDone } from './command.mjs'
import { environment, knock, openDatabase } from './database.mjs'
import { ensureInstalled } from './install.mjs'
import { makeState } from './paths.mjs'
import { readSettings } from './settings.mjs'

/** Opens the database in use and hands over {settings, url, env}. */
export const withDatabase = async (work) => {
  const settings = readSettings()
  makeState(settings.state)
  if (settings.foreign) await knock(settings.foreign)
  await ensureInstalled(settings.state)
  const database = await openDatabase(settings)
  whenDone(() => database.close())
  const env = { ...environment(settings, database), STATE_DIR: settings.state }
  return work({ settings, url: database.url, env })
}
