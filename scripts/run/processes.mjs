// What can be known of another process: whether it is still the one we wrote down, and what it runs.
import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'

/** Whether a process with this number exists (it may belong to somebody else). */
export const exists = (pid) => {
  try {
    process.kill(pid, 0)
    return true
  } catch (problem) {
    return problem.code === 'EPERM'
  }
}

/** The fields of /proc/<pid>/stat after the name: state, parent, …; empty where the system does not tell. */
const statOf = (pid) => {
  try {
    const line = readFileSync(`/proc/${pid}/stat`, 'utf8')
    return line.slice(line.lastIndexOf(')') + 2).split(' ')
  } catch {
    return []
  }
}

/**
 * When a process began, as an opaque word; with its number it names a process for good, since numbers are used again.
 * Empty where the system does not tell.
 */
const birthOf = (pid) => statOf(pid)[19] ?? ''

/** A process gone but not yet collected by its parent still has a number; it is no longer running. */
const isZombie = (pid) => statOf(pid)[0] === 'Z'

/** The number of a process's parent, or undefined. */
export const parentOf = (pid) => {
  const said = statOf(pid)[1] ?? spawnSync('ps', ['-o', 'ppid=', '-p', String(pid)], { encoding: 'utf8' }).stdout
  return Number(said) || undefined
}

/** Whether the process written down as {pid, birth} is still running. */
export const isRunning = ({ pid, birth }) =>
  Number.isInteger(pid) && exists(pid) && !isZombie(pid) && (!birth || birthOf(pid) === birth)

/** This process, as it is written down for others. */
export const self = () => ({ pid: process.pid, birth: birthOf(process.pid) })

/** The command line of a process, or an empty string. */
export const commandOf = (pid) => {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ').trim()
  } catch {
    return spawnSync('ps', ['-p', String(pid), '-o', 'command='], { encoding: 'utf8' }).stdout?.trim() ?? ''
  }
}

/** Waits until `condition` holds, asking again every `every` ms; false when `limit` ms went by. */
export const waitUntil = async (condition, limit, every = 50) => {
  const until = performance.now() + limit
  while (performance.now() < until) {
    if (await condition()) return true
    await new Promise((resolve) => setTimeout(resolve, every))
  }
  return Boolean(await condition())
}
