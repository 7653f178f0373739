/** The period in which a publication is what the public sees: from its beginning up to, and without, its end. */

type Moment = Date | string | number
/** A row's period; `liveUntil` null means until further notice. Strings are ISO 8601, numbers epoch milliseconds. */
export type Period = { liveFrom: Moment; liveUntil: Moment | null }

/** A moment as epoch milliseconds; NaN where it is none. */
export const epochOf = (moment: Moment): number => new Date(moment).getTime()

const endOf = ({ liveUntil }: Period): number => (liveUntil === null ? Infinity : epochOf(liveUntil))

/** Whether a row is live at an instant. A row whose dates cannot be read is not. */
export const isLive = (row: Period, now: number): boolean => epochOf(row.liveFrom) <= now && now < endOf(row)

/** Whether a row has yet to begin; a schedule that was cancelled (closed at its own beginning) never will. */
export const isScheduled = (row: Period, now: number): boolean =>
  epochOf(row.liveFrom) > now && endOf(row) > epochOf(row.liveFrom)

/** The next moment at which this row begins or ends; null where nothing is to come. */
export const nextChange = (row: Period, now: number): number | null => {
  if (isScheduled(row, now)) return epochOf(row.liveFrom)
  const end = endOf(row)
  return isLive(row, now) && Number.isFinite(end) ? end : null
}
