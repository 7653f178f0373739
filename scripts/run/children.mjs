// The processes that a command starts, so that it can stop every one of them.
import { spawn } from 'node:child_process'
import { pathToFileURL } from 'node:url'
import { Failure } from './failure.mjs'
import { openLog } from './log.mjs'
import { inRoot, root } from './paths.mjs'

const running = new Set()
const grouped = process.platform !== 'win32'

/** Ends a child and everything it started: it leads a process group of its own. */
const end = (child, signal) => {
  try {
    if (grouped) process.kill(-child.pid, signal)
    else child.kill(signal)
  } catch {
    // It ended by itself in the meantime.
  }
}

/** Starts a child in a group of its own, so that Ctrl-C reaches it through us alone and in the right order. */
export const startChild = (command, args, options = {}) => {
  const child = spawn(command, args, { cwd: root, detached: grouped, windowsHide: true, ...options })
  running.add(child)
  child.once('exit', () => running.delete(child))
  child.once('error', () => running.delete(child))
  return child
}

/** Stops all children: politely, and after `patience` ms with force. */
export const stopChildren = async (patience = 4000) => {
  const left = [...running]
  const gone = Promise.all(left.map((child) => new Promise((resolve) => child.once('exit', resolve))))
  for (const child of left) end(child, 'SIGTERM')
  const force = setTimeout(() => left.forEach((child) => end(child, 'SIGKILL')), patience)
  await Promise.race([gone, new Promise((resolve) => setTimeout(resolve, patience + 1000))])
  clearTimeout(force)
}

// Whatever ends this process, nothing that it started outlives it.
process.on('exit', () => running.forEach((child) => end(child, 'SIGKILL')))

/**
 * Runs a command to its end and gives what it printed. With `log` its output also goes to that file,
 * with `line` each line is handed over as it comes. A non-zero exit throws a Failure with the last lines.
 */
export const run = (command, args, { log, line, failure, tail = 25, env, cwd = root, limit, leash, ...rest } = {}) =>
  new Promise((resolve, reject) => {
    const stdio = ['ignore', 'pipe', 'pipe', ...(leash ? ['ipc'] : [])]
    const child = startChild(command, args, { ...rest, cwd, env: { ...process.env, ...env }, stdio })
    const write = log ? openLog(log, { fresh: true }) : undefined
    let output = ''
    let partial = ''
    const take = (text) => {
      output = (output + text).slice(-2_000_000)
      write?.(text)
      if (!line) return
      const lines = (partial + text).split('\n')
      partial = lines.pop() ?? ''
      lines.forEach(line)
    }
    const timer = limit ? setTimeout(() => end(child, 'SIGKILL'), limit) : undefined
    child.stdout.setEncoding('utf8').on('data', take)
    child.stderr.setEncoding('utf8').on('data', take)
    child.once('error', (problem) => {
      clearTimeout(timer)
      reject(new Failure(`${failure ?? 'A command could not be started.'} (${command}: ${problem.message})`))
    })
    child.once('close', (code, signal) => {
      clearTimeout(timer)
      if (partial) line?.(partial)
      if (code === 0) return resolve(output)
      const full = /ENOSPC|No space left on device/.test(output)
      const sentence = full ? 'The disk is full: make room, then run the command again.' : failure
      const where = log ? ` The whole output is in ${log}.` : ''
      const last = tail ? output.trimEnd().split('\n').slice(-tail).join('\n') : ''
      reject(new Failure(`${sentence ?? `${command} failed (${signal ?? code}).`}${where}`, last))
    })
  })

const leash = ['--import', pathToFileURL(inRoot('scripts', 'run', 'leash.mjs')).href]

/**
 * Node's arguments for a program in TypeScript. Lexical's build for Node awaits at the top of its modules, and Node 20 now
 * and then never gets out of such a circle of modules (it ends with code 13); its build for production awaits nothing.
 */
export const typescript = ['--conditions', 'production', '--import', 'tsx']

/** Starts Node on a leash: it ends when this process does, whatever ended this process. */
export const startNode = (args, options = {}) =>
  startChild(process.execPath, [...leash, ...args], { ...options, stdio: ['ignore', 'pipe', 'pipe', 'ipc'] })

/** Runs Node on a leash to its end, as `run` does. */
export const runNode = (args, options = {}) =>
  run(process.execPath, [...leash, ...args], {
    ...options,
    env: { NO_COLOR: '1', FORCE_COLOR: undefined, ...options.env },
    leash: true,
  })
