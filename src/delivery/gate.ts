/** Lets so many renders run at once and so many wait, so that a flood of misses slows down and does not pile up. */

/** Not now: Next is still starting, or more are waiting than will be served in good time. */
export class Unavailable extends Error {
  override name = 'Unavailable'
}

export const createGate = (running: number, waiting: number) => {
  let free = running
  const queue: (() => void)[] = []

  return async <T>(work: () => Promise<T>): Promise<T> => {
    if (free > 0) free--
    else {
      if (queue.length >= waiting) throw new Unavailable('Too many pages are being made')
      await new Promise<void>((go) => queue.push(go))
    }
    try {
      return await work()
    } finally {
      const next = queue.shift()
      if (next) next()
      else free++
    }
  }
}
