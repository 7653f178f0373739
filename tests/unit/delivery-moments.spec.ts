/** Changes that nobody makes: the clock of the network, and the timer for scheduled beginnings and ends. */
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { createClock } from '@/delivery/clock'
import { createMoments } from '@/delivery/moments'

const hour = 3_600_000
beforeEach(() => vi.useFakeTimers({ now: 1_000_000 }))
afterEach(() => vi.useRealTimers())

const setUp = () => {
  const clock = createClock()
  const rung: string[][] = []
  return { clock, rung, moments: createMoments(clock, (keys) => rung.push(keys)) }
}

describe('the clock', () => {
  test('is the machine’s until the database tells another time', () => {
    const clock = createClock()
    expect(clock.now()).toBe(1_000_000)
    expect(clock.set(1_000_000 + 90 * hour)).toBe(true)
    vi.advanceTimersByTime(500)
    expect(clock.now()).toBe(1_000_500 + 90 * hour)
  })

  test('does not tremble with the time that a query takes, and reports only a jump', () => {
    const clock = createClock()
    expect(clock.set(1_000_020)).toBe(false)
    expect(clock.now()).toBe(1_000_000)
    expect(clock.set(1_000_500)).toBe(false)
    expect(clock.now()).toBe(1_000_500)
    expect(clock.set(1_005_000)).toBe(true)
  })
})

describe('moments', () => {
  test('ring in their order, shortly after they have come, together if they coincide', () => {
    const { rung, moments } = setUp()
    moments.set([
      { at: 1_005_000, keys: ['b'] },
      { at: 1_002_000, keys: ['a', 'x'] },
      { at: 1_002_000, keys: ['x'] },
    ])
    vi.advanceTimersByTime(2000)
    expect(rung).toEqual([])
    vi.advanceTimersByTime(100)
    expect(rung).toEqual([['a', 'x']])
    vi.advanceTimersByTime(3000)
    expect(rung).toEqual([['a', 'x'], ['b']])
    vi.advanceTimersByTime(100 * hour)
    expect(rung).toHaveLength(2)
  })

  test('far off do not overflow a timer', () => {
    const { rung, moments } = setUp()
    moments.set([{ at: 1_000_000 + 2000 * hour, keys: ['a'] }])
    vi.advanceTimersByTime(1999 * hour)
    expect(rung).toEqual([])
    vi.advanceTimersByTime(2 * hour)
    expect(rung).toEqual([['a']])
  })

  test('read anew replace those read before, but for one that is just passing', () => {
    const { rung, moments } = setUp()
    moments.set([
      { at: 1_001_000, keys: ['passing'] },
      { at: 1_009_000, keys: ['cancelled'] },
    ])
    vi.advanceTimersByTime(1010)
    moments.set([{ at: 1_003_000, keys: ['new'] }])
    vi.advanceTimersByTime(20_000)
    expect(rung).toEqual([['passing'], ['new']])
  })

  test('ring at once when the clock is moved past them', () => {
    const { clock, rung, moments } = setUp()
    moments.set([{ at: 1_000_000 + hour, keys: ['a'] }])
    clock.set(1_000_000 + 2 * hour)
    moments.check()
    expect(rung).toEqual([['a']])
  })

  test('do not ring after closing time', () => {
    const { rung, moments } = setUp()
    moments.set([{ at: 1_001_000, keys: ['a'] }])
    moments.close()
    vi.advanceTimersByTime(hour)
    expect(rung).toEqual([])
  })
})
