// Progress that a person can follow: one line per step, with the time since the command began.
import { AsyncLocalStorage } from 'node:async_hooks'

const begun = performance.now()

const stamp = () => `[${((performance.now() - begun) / 1000).toFixed(1).padStart(6)} s]`

// Progress that cannot be written (a full disk, a reader that left) stops nobody's network.
for (const stream of [process.stdout, process.stderr]) stream.on('error', () => {})

/** Where progress goes; `db:url` and its like keep stdout for their answer. */
let out = process.stdout

/** Sends progress to stderr, for commands whose stdout is their answer. */
export const progressToStderr = () => {
  out = process.stderr
}

let lastLine = begun

/** The lines of a part that are held back until it is done. */
const held = new AsyncLocalStorage()

const write = (line) => {
  const lines = held.getStore()
  if (lines) return void lines.push(line)
  lastLine = performance.now()
  out.write(`${line}\n`)
}

/** Runs work, and lets what it says come in one piece at its end: for work that runs beside other work. */
export const inOnePiece = async (work) => {
  const lines = []
  try {
    return await held.run(lines, work)
  } finally {
    for (const line of lines) write(line)
  }
}

/** One line of progress. */
export const say = (line) => write(`${stamp()} ${line}`)

/** A line without the time, for tables and what child processes say. */
export const print = (line = '') => write(line)

const seconds = (from) => `${((performance.now() - from) / 1000).toFixed(1)} s`

/**
 * Runs one step: says that it begins, that it still goes on (when nothing was said for 20 s), and how long it took.
 * `doing` and `done` are the words, such as "Building the site" and "Site built".
 */
export const step = async (doing, done, work) => {
  const from = performance.now()
  say(`${doing} …`)
  const patience = setInterval(() => {
    if (performance.now() - lastLine > 20_000) say(`  still at it: ${doing.toLowerCase()} (${seconds(from)})`)
  }, 1000)
  try {
    const result = await work()
    say(`${done} (${seconds(from)})`)
    return result
  } finally {
    clearInterval(patience)
  }
}
