/** Changes that nobody makes: a scheduled publication begins, another ends. One timer, set for the nearest of them. */
import type { Clock } from './clock'
import type { Boundary } from './ledger-reads'

/** Longest wait a timer takes; what is further off is looked at again. */
const longest = 6 * 3600_000
/** The clock is known to within the time of a query; a page made a moment too early would show the old state for good. */
const grace = 60

/** Calls `due` with the keys of each boundary once it has passed. */
export const createMoments = (clock: Clock, due: (keys: string[]) => void) => {
  let ahead: Boundary[] = []
  let timer: NodeJS.Timeout | undefined

  const arm = (): void => {
    clearTimeout(timer)
    const next = ahead[0]
    if (!next) return
    timer = setTimeout(ring, Math.min(longest, Math.max(0, next.at + grace - clock.now())))
    timer.unref()
  }

  const ring = (): void => {
    const passed = ahead.filter(({ at }) => at + grace <= clock.now())
    ahead = ahead.slice(passed.length)
    if (passed.length > 0) due([...new Set(passed.flatMap(({ keys }) => keys))])
    arm()
  }

  return {
    /** Replaces what is ahead by a fresh reading; what has just passed and has not rung yet is kept. */
    set: (boundaries: readonly Boundary[]): void => {
      const waiting = ahead.filter(({ at }) => at <= clock.now())
      ahead = [...waiting, ...boundaries].sort((a, b) => a.at - b.at)
      arm()
    },
    /** Looks again at once: the clock may have been moved. */
    check: ring,
    close: (): void => clearTimeout(timer),
  }
}
