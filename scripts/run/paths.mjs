// Where things stand: the checkout, and the state folder that a checkout keeps to itself.
import { mkdirSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { Failure } from './failure.mjs'

/** The checkout's root folder. */
export const root = resolve(dirname(fileURLToPath(import.meta.url)), '..', '..')

/** A path inside the checkout. */
export const inRoot = (...parts) => join(root, ...parts)

/** The state folder: secrets, logs, the embedded database. `STATE_DIR` names another one (tests have their own). */
export const statePath = () => resolve(root, process.env.STATE_DIR || '.bodywork')

/** Makes the state folder and what stands in it; says whose it is when we may not write there. */
export const makeState = (state = statePath()) => {
  try {
    for (const folder of ['.', 'logs', 'running']) mkdirSync(join(state, folder), { recursive: true })
  } catch (problem) {
    if (problem.code !== 'EACCES' && problem.code !== 'EPERM' && problem.code !== 'EROFS') throw problem
    throw new Failure(`The state folder ${state} cannot be written by this user: start as its owner, or remove it.`)
  }
  return state
}
