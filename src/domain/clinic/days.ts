/** Arithmetic with calendar days, `YYYY-MM-DD`, and weekdays: no zone, no clock. Days compare as strings. */
import type { Weekday } from '../kinds/terms'

const dayLength = 86_400_000
/** From Sunday, as JavaScript counts. */
const sundayFirst = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'] as const satisfies readonly Weekday[]

/** The day as if it were in UTC, in epoch milliseconds. */
export const utcOfDay = (day: string): number => Date.parse(`${day}T00:00:00Z`)

/** The calendar day of a UTC instant. */
export const dayOfUtc = (epoch: number): string => new Date(epoch).toISOString().slice(0, 10)

/** A day some days later, or earlier. */
export const addDays = (day: string, days: number): string => dayOfUtc(utcOfDay(day) + days * dayLength)

/** How many days after `from` the day `to` is. */
export const daysBetween = (from: string, to: string): number => Math.round((utcOfDay(to) - utcOfDay(from)) / dayLength)

/** The weekday of a calendar day. */
export const weekdayOf = (day: string): Weekday => sundayFirst[new Date(utcOfDay(day)).getUTCDay()] ?? 'sun'

/** The seven weekdays in order, beginning with the one that the jurisdiction's week starts on. */
export const weekFrom = (start: Weekday): Weekday[] => {
  const first = sundayFirst.indexOf(start)
  return [...sundayFirst.slice(first), ...sundayFirst.slice(0, first)]
}
