/** Dates, times, money, numbers and names as this page's reader writes them: domain/locale, with the page's own settings. */
import * as locale from '@/domain/locale/format'
import * as money from '@/domain/locale/money'
import type { Weekday } from '@/domain/kinds/terms'
import type { SiteContext } from './context'

/** What formatting needs of a context; `timeZone` is null on the network's own host. */
export type FormatContext = Pick<SiteContext, 'formatLocale' | 'timeZone'>

const zoneOf = (ctx: FormatContext): string => ctx.timeZone ?? 'UTC'

/** A calendar day, `YYYY-MM-DD`. */
export const formatDay = (ctx: FormatContext, day: string): string =>
  locale.formatDate(day.slice(0, 10), ctx.formatLocale)

/** The day of an instant in the clinic's zone. */
export const formatInstant = (ctx: FormatContext, instant: string | number): string =>
  locale.formatDate(new Date(instant), ctx.formatLocale, { timeZone: zoneOf(ctx) })

/** The weekday and day of an instant in the clinic's zone, without the year. */
export const formatWeekdayOf = (ctx: FormatContext, instant: number): string =>
  locale.formatDate(instant, ctx.formatLocale, { timeZone: zoneOf(ctx), weekday: true, year: false })

/** A wall-clock time, `HH:MM`. */
export const formatClock = (ctx: FormatContext, clock: string): string => locale.formatTime(clock, ctx.formatLocale)

/** The time of day of an instant in the clinic's zone. */
export const formatTimeOf = (ctx: FormatContext, instant: number): string =>
  locale.formatTime(instant, ctx.formatLocale, zoneOf(ctx))

export const formatWeekday = (ctx: FormatContext, day: Weekday): string => locale.formatWeekday(day, ctx.formatLocale)

export const formatNumber = (ctx: FormatContext, value: number): string => locale.formatNumber(value, ctx.formatLocale)

/** Integer minor units as money (R20). */
export const formatMoney = (ctx: FormatContext, minor: number, currency: string): string =>
  money.formatMoney(minor, currency, ctx.formatLocale)

export const formatList = (ctx: FormatContext, items: readonly string[]): string =>
  locale.formatList(items, ctx.formatLocale)

export const languageName = (ctx: FormatContext, code: string): string => locale.languageName(code, ctx.formatLocale)

export const countryName = (ctx: FormatContext, code: string): string => locale.countryName(code, ctx.formatLocale)

/** Sorts by a name as this language does. */
export const byName = <T>(ctx: FormatContext, name: (item: T) => string): ((a: T, b: T) => number) => {
  const collator = new Intl.Collator(ctx.formatLocale, { sensitivity: 'base', numeric: true })
  return (a, b) => collator.compare(name(a), name(b))
}
