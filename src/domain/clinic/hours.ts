/**
 * What a clinic's hours say about a calendar day (R21): the week, then exceptions, which beat it. A night belongs to the
 * day it starts on, so a closed day does not cut short the night before.
 */
import type { ClinicView } from '../publication/view-types'
import type { Audience, Weekday } from '../kinds/terms'
import { addDays, daysBetween, weekdayOf, weekFrom } from './days'
import { minuteOf } from './zoned'

export type HoursException = ClinicView['exceptions'][number]
export type Hours = Pick<ClinicView, 'hours' | 'exceptions'>

/** An interval of one day; `closes` at or before `opens` is past midnight. */
export type DayInterval = {
  opens: string
  closes: string
  audience: Audience
  label: string | null
  provisional: boolean
}

type Stored = HoursException['intervals'][number]

const intervalOf = ({ opens, closes, audience, label }: Stored, provisional: boolean): DayInterval => ({
  opens,
  closes,
  audience,
  label: label ?? null,
  provisional,
})

const byOpening = (a: DayInterval, b: DayInterval): number => (a.opens < b.opens ? -1 : a.opens > b.opens ? 1 : 0)

/** Exceptions that cover a day. */
export const exceptionsOn = (exceptions: readonly HoursException[], day: string): HoursException[] =>
  exceptions.filter(({ from, to }) => from <= day && day <= to)

/**
 * The exception that replaces the week on a day. Of several the shortest speaks, as the most deliberate (one special day
 * within a closed fortnight); of equally long ones a closed one does.
 */
const replacementOn = (exceptions: readonly HoursException[]): HoursException | undefined =>
  exceptions
    .filter(({ kind }) => kind !== 'extra')
    .toSorted(
      (a, b) =>
        daysBetween(a.from, a.to) - daysBetween(b.from, b.to) ||
        Number(b.kind === 'closed') - Number(a.kind === 'closed'),
    )[0]

/** What holds on one day: its intervals in order, and whether an exception that is not certain yet has a say in it. */
export const dayHours = (hours: Hours, day: string): { intervals: DayInterval[]; provisional: boolean } => {
  const weekday = weekdayOf(day)
  const here = exceptionsOn(hours.exceptions, day)
  const replacement = replacementOn(here)
  const ofException = ({ intervals, provisional }: HoursException) =>
    intervals.filter((each) => each.day == null || each.day === weekday).map((each) => intervalOf(each, provisional))
  const usual = replacement
    ? replacement.kind === 'closed'
      ? []
      : ofException(replacement)
    : hours.hours.filter((each) => each.day === weekday).map((each) => intervalOf(each, false))
  const extra = here.filter(({ kind }) => kind === 'extra')
  return {
    intervals: [...usual, ...extra.flatMap(ofException)].sort(byOpening),
    provisional: [...extra, ...(replacement ? [replacement] : [])].some((each) => each.provisional),
  }
}

/** The usual week as a table, in the order of the jurisdiction's week; a day without intervals is a closed day. */
export const weekTable = (
  hours: Pick<Hours, 'hours'>,
  weekStart: Weekday,
): { day: Weekday; intervals: DayInterval[] }[] =>
  weekFrom(weekStart).map((day) => ({
    day,
    intervals: hours.hours
      .filter((each) => each.day === day)
      .map((each) => intervalOf(each, false))
      .sort(byOpening),
  }))

/** Exceptions that are under way or begin within some days, the earliest first. */
export const upcomingExceptions = (
  exceptions: readonly HoursException[],
  today: string,
  days: number,
): HoursException[] => {
  const last = addDays(today, days)
  return exceptions
    .filter(({ from, to }) => to >= today && from <= last)
    .toSorted((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0))
}

/** Minutes from the day's midnight at which an interval ends; over 1440 where it is past midnight. */
export const closingMinute = ({ opens, closes }: Pick<DayInterval, 'opens' | 'closes'>): number =>
  minuteOf(closes) + (minuteOf(closes) <= minuteOf(opens) ? 1440 : 0)
