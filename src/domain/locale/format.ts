/**
 * Dates, times, numbers and lists as readers write them, by Intl alone. `tag` is what `formattingLocale` gives. Output is for
 * people only: it holds invisible marks and changes with the language data, so nothing may compare or parse it.
 */
import { weekFrom } from '../clinic/days'
import type { Weekday } from '../kinds/terms'

const formats = new Map<string, unknown>()

/** Intl's formatters are slow to make and few: one per tag and options. */
export const remembered = <T>(kind: string, tag: string, options: object, make: () => T): T => {
  const name = `${kind} ${tag} ${JSON.stringify(options)}`
  const format = (formats.get(name) as T | undefined) ?? make()
  formats.set(name, format)
  return format
}

const dateFormat = (tag: string, options: Intl.DateTimeFormatOptions) =>
  remembered('date', tag, options, () => new Intl.DateTimeFormat(tag, { calendar: 'gregory', ...options }))

/** A calendar day (`YYYY-MM-DD`) is the same everywhere; an instant needs a zone to have one. */
const isDay = (value: string | number | Date): value is string => typeof value === 'string' && value.length === 10

export type DateOptions = { timeZone?: string; weekday?: boolean; year?: boolean }

/** A date with the month in letters: 5 March 2027. All-digit dates are read in two ways, so there are none. */
export const formatDate = (
  value: string | number | Date,
  tag: string,
  { timeZone = 'UTC', weekday = false, year = true }: DateOptions = {},
): string =>
  dateFormat(tag, {
    timeZone: isDay(value) ? 'UTC' : timeZone,
    day: 'numeric',
    month: 'long',
    ...(year ? { year: 'numeric' } : {}),
    ...(weekday ? { weekday: 'long' } : {}),
  }).format(new Date(value))

const timeOptions = { hour: 'numeric', minute: '2-digit' } as const
const onSomeDay = (clock: string): Date => new Date(`2027-01-04T${clock}:00Z`)

/** A clock time (`HH:MM`), or the time of an instant in a zone. */
export const formatTime = (value: string | number | Date, tag: string, timeZone = 'UTC'): string =>
  typeof value === 'string' && value.length === 5
    ? dateFormat(tag, { ...timeOptions, timeZone: 'UTC' }).format(onSomeDay(value))
    : dateFormat(tag, { ...timeOptions, timeZone }).format(new Date(value))

/** From one clock time to another, which may be past midnight. */
export const formatTimeRange = (opens: string, closes: string, tag: string): string =>
  dateFormat(tag, { ...timeOptions, timeZone: 'UTC' }).formatRange(onSomeDay(opens), onSomeDay(closes))

/** A weekday's name. */
export const formatWeekday = (day: Weekday, tag: string, style: 'long' | 'short' = 'long'): string =>
  // 4 January 2027 is a Monday.
  dateFormat(tag, { weekday: style, timeZone: 'UTC' }).format(
    new Date(Date.UTC(2027, 0, 4 + weekFrom('mon').indexOf(day))),
  )

/** A plain number. */
export const formatNumber = (value: number, tag: string): string =>
  remembered('number', tag, {}, () => new Intl.NumberFormat(tag)).format(value)

/** A length of time in minutes, in words. */
export const formatDuration = (minutes: number, tag: string): string => {
  const options = { style: 'unit', unit: 'minute', unitDisplay: 'long' } as const
  return remembered('duration', tag, {}, () => new Intl.NumberFormat(tag, options)).format(minutes)
}

/** Several things in a sentence: a, b and c. */
export const formatList = (
  items: readonly string[],
  tag: string,
  type: 'conjunction' | 'disjunction' = 'conjunction',
): string => remembered('list', tag, { type }, () => new Intl.ListFormat(tag, { type })).format(items)

const nameOf = (type: 'language' | 'region', code: string, tag: string): string => {
  try {
    return remembered(type, tag, {}, () => new Intl.DisplayNames(tag, { type })).of(code) ?? code
  } catch {
    return code
  }
}

/** A language's name (`fr`: French), for the languages that people and clinics speak. */
export const languageName = (code: string, tag: string): string => nameOf('language', code, tag)

/** A country's name. */
export const countryName = (code: string, tag: string): string => nameOf('region', code.toUpperCase(), tag)
