// Which processes use this checkout's database and build: one small file each, gone or ignored when the process is.
// The last one to leave stops the embedded database.
import { readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { isRunning, self } from './processes.mjs'

const fileOf = (state, pid) => join(state, 'running', `${pid}.json`)

/** Writes down that this process is at work here; `facts` may say its port and the build it serves. */
export const signIn = (state, facts = {}) =>
  writeFileSync(fileOf(state, process.pid), JSON.stringify({ ...self(), ...facts }))

/** Takes this process off the list. */
export const signOut = (state) => rmSync(fileOf(state, process.pid), { force: true })

/** The other processes at work here; entries of dead ones are cleared. */
export const others = (state) => {
  const found = []
  for (const name of readdirSync(join(state, 'running'))) {
    const file = join(state, 'running', name)
    let entry
    try {
      entry = JSON.parse(readFileSync(file, 'utf8'))
    } catch {
      continue
    }
    if (entry.pid === process.pid) continue
    if (isRunning(entry)) found.push(entry)
    else rmSync(file, { force: true })
  }
  return found
}
