// The secrets of a checkout: made once at random, kept in a file that only its owner can read.
import { randomBytes } from 'node:crypto'
import { existsSync, linkSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { Failure } from './failure.mjs'

const fileOf = (state) => join(state, 'secrets.json')
const fresh = () => randomBytes(24).toString('base64url')

/** Reads the secrets, making them first where there are none; two commands that begin at once get the same ones. */
export const localSecrets = (state) => {
  const file = fileOf(state)
  if (!existsSync(file)) {
    const draft = `${file}.${process.pid}`
    const made = {
      payloadSecret: fresh(),
      superuserPassword: fresh(),
      databasePassword: fresh(),
    }
    writeFileSync(draft, `${JSON.stringify(made, null, 2)}\n`, { mode: 0o600 })
    try {
      linkSync(draft, file)
    } catch (problem) {
      if (problem.code !== 'EEXIST') throw problem
    } finally {
      rmSync(draft, { force: true })
    }
  }
  try {
    return JSON.parse(readFileSync(file, 'utf8'))
  } catch {
    throw new Failure(`The secrets in ${file} cannot be read by this user: start as the user who made them.`)
  }
}
