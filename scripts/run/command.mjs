// The frame of every command: signals, cleaning up in the right order, exit codes.
import { stopChildren } from './children.mjs'
import { report } from './failure.mjs'
import { commandOf, exists, parentOf } from './processes.mjs'
import { say } from './progress.mjs'

const cleanups = []
let stopping

/** Something to do before the process ends, whatever ends it; the last one added is done first. */
export const whenDone = (work) => void cleanups.push(work)

/** Stops children, cleans up, and ends the process. Further calls wait for the first. */
const finish = (code) =>
  (stopping ??= (async () => {
    try {
      await stopChildren()
      while (cleanups.length > 0) await cleanups.pop()()
    } catch (problem) {
      report(problem)
      code ||= 1
    }
    process.exit(code)
  })())

/**
 * Under `npm start` a signal or a kill may reach npm alone, or the shell between npm and us, and leave us behind with
 * nobody to stop what we started: so we end when they do.
 */
const watchNpm = () => {
  const script = process.env.npm_lifecycle_script
  if (!script || process.platform === 'win32') return
  const parent = process.ppid
  const npm = commandOf(parent).startsWith('sh -c') ? parentOf(parent) : undefined
  setInterval(() => (process.ppid !== parent || (npm && !exists(npm))) && void finish(0), 200).unref()
}

/** Runs a command: a Failure or an error ends it with 1, SIGINT and SIGTERM with 0 once all it started has stopped. */
export const command = async (work) => {
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
    process.on(signal, () => {
      if (!stopping) say('Stopping …')
      void finish(0)
    })
  }
  process.on('disconnect', () => void finish(0))
  process.channel?.unref()
  watchNpm()
  try {
    await finish((await work()) ?? 0)
  } catch (problem) {
    if (!stopping) report(problem)
    await finish(1)
  }
}
