/** Wall clocks and instants in a time zone, by Intl alone: right across daylight-saving changes, whatever the process's zone. */

const formats = new Map<string, Intl.DateTimeFormat>()

const formatOf = (timeZone: string): Intl.DateTimeFormat => {
  const known = formats.get(timeZone)
  if (known) return known
  const format = new Intl.DateTimeFormat('en-US', {
    timeZone,
    calendar: 'gregory',
    numberingSystem: 'latn',
    hourCycle: 'h23',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
  })
  formats.set(timeZone, format)
  return format
}

/** Whether the runtime knows a zone by this IANA name. */
export const isTimeZone = (name: string): boolean => {
  try {
    return formatOf(name) !== undefined
  } catch {
    return false
  }
}

/** The wall clock at an instant, written as if it were UTC (epoch milliseconds, whole seconds). */
const wallAsUtc = (instant: number, timeZone: string): number => {
  const part: Record<string, number> = {}
  for (const { type, value } of formatOf(timeZone).formatToParts(instant)) part[type] = Number(value)
  const { year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0 } = part
  return Date.UTC(year, month - 1, day, hour, minute, second)
}

/** The local calendar day and minute of the day at an instant. */
export const localMoment = (instant: number, timeZone: string): { day: string; minute: number } => {
  const wall = new Date(wallAsUtc(instant, timeZone))
  return { day: wall.toISOString().slice(0, 10), minute: wall.getUTCHours() * 60 + wall.getUTCMinutes() }
}

/** The local calendar day at an instant: a clinic's "today". */
export const localDay = (instant: number, timeZone: string): string => localMoment(instant, timeZone).day

const wholeDay = 86_400_000

/**
 * The instant at which the wall clock shows a day and a minute of it (1440 and more reach into the next days). A time that
 * occurs twice means its first time; one that is skipped moves on by as much as the clocks do.
 */
export const instantOf = (day: string, minute: number, timeZone: string): number => {
  const wall = Date.parse(`${day}T00:00:00Z`) + minute * 60_000
  const offsetNear = (instant: number) => wallAsUtc(instant, timeZone) - Math.floor(instant / 1000) * 1000
  const before = wall - offsetNear(wall - wholeDay)
  const after = wall - offsetNear(wall + wholeDay)
  const matches = [before, after].filter((instant) => wallAsUtc(instant, timeZone) === wall)
  return matches.length ? Math.min(...matches) : before
}

/** Minutes since midnight of a clock time, `HH:MM`. */
export const minuteOf = (clock: string): number => Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3, 5))

/** The instant of a local date-time, `YYYY-MM-DDTHH:MM`; NaN where it is none. */
export const instantOfLocal = (dateTime: string, timeZone: string): number =>
  /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}/.test(dateTime)
    ? instantOf(dateTime.slice(0, 10), minuteOf(dateTime.slice(11, 16)), timeZone)
    : NaN

/** Midnight at the end of a local day: the moment at which something that holds that day stops holding. */
export const endOfDay = (day: string, timeZone: string): number => instantOf(day, 1440, timeZone)
