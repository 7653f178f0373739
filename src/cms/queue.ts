/** So many at a time, the others in the order in which they came; who would wait too long is told to come again. */

/** PostgreSQL's code for "too many connections". */
const tooMany = '53300'

/** Nothing is wrong with the request: there was no room for it just now. */
export class Busy extends Error {
  readonly code = tooMany

  /** @returns the error itself, unless a pool of connections has given up waiting for one, which says so in words only. */
  static from(error: unknown): unknown {
    const { message, cause } = (error ?? {}) as { message?: unknown; cause?: unknown }
    if (/timeout exceeded when trying to connect/.test(String(message))) return new Busy(String(message))
    return cause !== undefined && Busy.from(cause) instanceof Busy ? new Busy(String(message)) : error
  }
}

type Queue = {
  /** @returns what has to be called, once, to make room again; @throws Busy where nobody made room in time */
  enter: () => Promise<() => void>
}

/** @param longest how long anybody waits, in milliseconds */
export const queue = (places: number, longest: number): Queue => {
  let free = places
  const waiting: (() => void)[] = []
  const out = () => {
    let isOut = false
    return () => {
      if (isOut) return
      isOut = true
      const next = waiting.shift()
      // The place goes on to whoever waits longest, so that nobody who comes by is served before them.
      if (next) next()
      else free += 1
    }
  }
  const wait = () =>
    new Promise<void>((resolve, reject) => {
      const called = () => {
        clearTimeout(timer)
        resolve()
      }
      const timer = setTimeout(() => {
        waiting.splice(waiting.indexOf(called), 1)
        reject(new Busy(`Nobody made room within ${longest} ms`))
      }, longest)
      waiting.push(called)
    })
  return {
    enter: async () => {
      if (free > 0) free -= 1
      else await wait()
      return out()
    },
  }
}
