/** Whether a clinic is open at an instant, until when, and when it opens next (R21), in the clinic's own zone. */
import type { Audience } from '../kinds/terms'
import { addDays } from './days'
import { closingMinute, dayHours, type Hours } from './hours'
import { instantOf, localMoment, minuteOf } from './zoned'

export type OpenState = {
  open: boolean
  /** Epoch milliseconds at which it closes; null while closed. */
  until: number | null
  /** Epoch milliseconds at which it opens next, within 400 days; null while open or where nothing is planned. */
  opensAt: number | null
  /** For whom: of the present opening, or while closed of the next one. "All" where several audiences are served at once. */
  audience: Audience | null
  /** What is said here rests on hours that are not certain yet. */
  provisional: boolean
  /** The next moment at which any of this may change; pages expire then. Null where nothing is planned. */
  nextChange: number | null
  /** The clinic's calendar day and the minute of it. */
  localDay: string
  localMinute: number
}

type Span = { from: number; to: number; audience: Audience; provisional: boolean }

const horizon = 400

/** The openings that start on a local day, as instants. One that a clock change swallows whole is none. */
const spansOf = (hours: Hours, timeZone: string, day: string): Span[] =>
  dayHours(hours, day)
    .intervals.map(({ audience, provisional, ...interval }) => ({
      from: instantOf(day, minuteOf(interval.opens), timeZone),
      to: instantOf(day, closingMinute(interval), timeZone),
      audience,
      provisional,
    }))
    .filter(({ from, to }) => from < to)
    .sort((a, b) => a.from - b.from)

const together = (spans: readonly Span[]): Audience | null => {
  const [first, ...others] = new Set(spans.map(({ audience }) => audience))
  return first === undefined ? null : others.length ? 'all' : first
}

/** Follows openings that touch or overlap to where they end. */
const endOf = (active: readonly Span[], spans: readonly Span[]): number => {
  let end = Math.max(...active.map(({ to }) => to))
  for (const { from, to } of spans) if (from <= end) end = Math.max(end, to)
  return end
}

/** The first openings after an instant, from a local day on: all that begin at the earliest moment. */
const nextSpans = (hours: Hours, timeZone: string, today: string, now: number): Span[] => {
  for (let ahead = 0; ahead <= horizon; ahead++) {
    const later = spansOf(hours, timeZone, addDays(today, ahead)).filter(({ from }) => from > now)
    const first = later[0]
    if (first) return later.filter(({ from }) => from === first.from)
  }
  return []
}

/** The opening state of a clinic at an instant. Its status (paused, closed for good) is not looked at here. */
export function openState(clinic: Hours & { timeZone: string }, instant: Date | number): OpenState {
  const now = instant.valueOf()
  const { timeZone } = clinic
  const { day, minute } = localMoment(now, timeZone)
  // Yesterday's nights may still run; tomorrow's openings may continue today's without a break.
  const near = [-1, 0, 1].flatMap((ahead) => spansOf(clinic, timeZone, addDays(day, ahead)))
  const active = near.filter(({ from, to }) => from <= now && now < to)
  const next = nextSpans(clinic, timeZone, day, now)
  const moments = [...active.map(({ to }) => to), ...next.map(({ from }) => from)]
  const open = active.length > 0
  const deciding = open ? active : next
  return {
    open,
    until: open ? endOf(active, near) : null,
    opensAt: open ? null : (next[0]?.from ?? null),
    audience: together(deciding),
    provisional: deciding.some((span) => span.provisional) || (!open && dayHours(clinic, day).provisional),
    nextChange: moments.length ? Math.min(...moments) : null,
    localDay: day,
    localMinute: minute,
  }
}
