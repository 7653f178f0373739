/**
 * The network's clock as the front door sees it. The database tells the time (a demo may run on another day); in
 * between, it is this machine's clock moved by what was measured last.
 */
export type Clock = {
  /** Epoch milliseconds on the network's clock. */
  now(): number
  /** Takes over a reading of the database's clock; true where time has jumped, so that what was true may not be. */
  set(moment: number): boolean
}

/** Readings differ by the time a query takes; only a difference beyond that moves the clock. */
const noise = 40
const jump = 2000

export const createClock = (machine: () => number = Date.now): Clock => {
  let offset = 0
  return {
    now: () => machine() + offset,
    set: (moment) => {
      const measured = moment - machine()
      const moved = Math.abs(measured - offset)
      if (moved > noise) offset = measured
      return moved > jump
    },
  }
}
