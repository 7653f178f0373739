// Where the embedded database lives and which user runs it. PostgreSQL refuses to run as root, so root hands it to the
// system's nobody; and nobody may not enter every folder, so the database can live outside the checkout.
import { createHash } from 'node:crypto'
import {
  chmodSync,
  chownSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { Failure } from '../failure.mjs'

const nobody = 65534

/** Whether a user without any group rights of note may pass through every folder down to `path`. */
const mayEnter = (path, { uid, gid }) => {
  for (let folder = path; ; folder = dirname(folder)) {
    const { mode, uid: owner, gid: group } = statSync(folder)
    const bit = owner === uid ? 0o100 : group === gid ? 0o010 : 0o001
    if (!(mode & bit)) return false
    if (folder === dirname(folder)) return true
  }
}

const note = (state) => join(state, 'postgres-home')
const here = 'here' // Not the path itself: a checkout may be moved.

const remembered = (state) => {
  if (!existsSync(note(state))) return undefined
  const home = readFileSync(note(state), 'utf8').trim()
  return home === here ? state : home
}

/** Makes a folder of ours outside the checkout, and refuses one that somebody else put in its place. */
const claim = (folder) => {
  mkdirSync(folder, { recursive: true, mode: 0o711 })
  const found = lstatSync(folder)
  if (!found.isDirectory() || found.uid !== process.getuid()) throw new Error(`${folder} belongs to another user`)
  chmodSync(folder, 0o711)
  return folder
}

const outside = (state) => {
  const name = `bodywork-${createHash('sha256').update(state).digest('hex').slice(0, 12)}`
  const problems = []
  for (const base of ['/var/lib', tmpdir()]) {
    try {
      return claim(join(base, name))
    } catch (problem) {
      problems.push(problem.message)
    }
  }
  throw new Failure(`No folder was found that the database's user may enter: ${problems.join('; ')}.`)
}

/** The user for whom root starts the server; {} when we are an ordinary user (or on Windows). */
const serverUser = () => (process.getuid?.() === 0 ? { uid: nobody, gid: nobody } : {})

/**
 * The home of this state folder's cluster: {home, data, owner}. A home outside the checkout is remembered in the state
 * folder, so that a later change of rights does not lose the data.
 */
export const findHome = (state) => {
  const owner = serverUser()
  let home = remembered(state)
  if (home === undefined) {
    home = owner.uid !== undefined && !mayEnter(state, owner) ? outside(state) : state
    writeFileSync(note(state), `${home === state ? here : home}\n`)
  } else if (home !== state) claim(home)
  const folder = join(home, 'postgres')
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  if (owner.uid !== undefined && statSync(folder).uid !== owner.uid) chownSync(folder, owner.uid, owner.gid)
  return { home, folder, data: join(folder, 'data'), owner }
}

/** The data folder of a state folder that may never have been used: undefined when nothing is there. */
export const knownHome = (state) => (existsSync(note(state)) ? findHome(state) : undefined)

/** Removes a stopped cluster for good, wherever it lives. */
export const removeHome = (state) => {
  const home = remembered(state) ?? state
  rmSync(home === state ? join(home, 'postgres') : home, { recursive: true, force: true })
}
