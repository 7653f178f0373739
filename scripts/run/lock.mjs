// A lock between processes: a file that names its holder. A holder that was killed holds nothing.
import { linkSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { randomUUID } from 'node:crypto'
import { Failure } from './failure.mjs'
import { isRunning, self, waitUntil } from './processes.mjs'

const holderOf = (file) => {
  try {
    return JSON.parse(readFileSync(file, 'utf8'))
  } catch {
    return undefined
  }
}

/** Puts `file` there with its content at once, unless it exists: a link is atomic and never half written. */
const place = (file) => {
  const draft = `${file}.${randomUUID()}`
  writeFileSync(draft, JSON.stringify(self()))
  try {
    linkSync(draft, file)
    return true
  } catch (problem) {
    if (problem.code === 'EEXIST') return false
    throw problem
  } finally {
    rmSync(draft, { force: true })
  }
}

/** Clears a dead holder's file, one process at a time, so that nobody clears a lock just taken by another. */
const clearDead = (file) => {
  const broom = `${file}.clearing`
  if (!place(broom)) {
    const left = statSync(broom, { throwIfNoEntry: false })
    if (left && Date.now() - left.mtimeMs > 10_000) rmSync(broom, { force: true })
    return
  }
  try {
    const holder = holderOf(file)
    if (!holder || !isRunning(holder)) rmSync(file, { force: true })
  } finally {
    rmSync(broom, { force: true })
  }
}

/**
 * Holds the lock while `work` runs. `waiting(pid)` is called once when another process holds it;
 * after `limit` ms of waiting the command fails with a sentence that names the holder.
 */
export const withLock = async (file, work, { limit = 60_000, waiting = () => {} } = {}) => {
  let told = false
  const taken = await waitUntil(() => {
    if (place(file)) return true
    const holder = holderOf(file)
    if (!holder || !isRunning(holder)) clearDead(file)
    else if (!told) {
      told = true
      waiting(holder.pid)
    }
    return false
  }, limit)
  if (!taken) throw new Failure(`Process ${holderOf(file)?.pid} has been holding ${file} for too long: stop it first.`)
  try {
    return await work()
  } finally {
    rmSync(file, { force: true })
  }
}
