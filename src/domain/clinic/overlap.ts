/** Whether weekly hours contradict themselves (R21): two intervals of one audience at the same time. */
import type { ClinicView } from '../publication/view-types'
import { weekFrom } from './days'
import { closingMinute } from './hours'
import { minuteOf } from './zoned'

type WeeklyInterval = ClinicView['hours'][number]

const week = 7 * 1440
const order = weekFrom('mon')

/** An interval as minutes of the week; one that runs past Sunday's midnight ends after the week does. */
const span = (interval: WeeklyInterval) => {
  const midnight = order.indexOf(interval.day) * 1440
  return { from: midnight + minuteOf(interval.opens), to: midnight + closingMinute(interval) }
}

/** Pairs of places in the list whose intervals overlap within one audience. Touching is not overlapping. */
export const overlaps = (hours: readonly WeeklyInterval[]): [number, number][] =>
  hours.flatMap((a, i) =>
    hours.slice(i + 1).flatMap((b, offset): [number, number][] => {
      const [one, two] = [span(a), span(b)]
      const meet = [-week, 0, week].some((shift) => one.from < two.to + shift && two.from + shift < one.to)
      return a.audience === b.audience && meet ? [[i, i + 1 + offset]] : []
    }),
  )
