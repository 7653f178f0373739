/** When signed medical content has to be looked at again (R14): 24 months at most, 12 where it is sensitive. */
import type { TechniqueView } from './view-types'

type Sensitivity = TechniqueView['sensitivity']

const months = { none: 24, 'health-sensitive': 12, adult: 12 } as const satisfies Record<Sensitivity, number>

/** As what a document is reviewed: one on a topic of its own is as sensitive as they come, whatever it says of itself. */
export const reviewedAs = (view: { topic?: unknown; sensitivity?: unknown }): Sensitivity => {
  if (view.topic != null && view.topic !== 'general') return 'adult'
  return view.sensitivity === 'adult' || view.sensitivity === 'health-sensitive' ? view.sensitivity : 'none'
}

/** The instant (ISO 8601) at which a sign-off falls due again; the last day of a month stays the last day. */
export const reviewDueAt = (signedAt: string, sensitivity: Sensitivity): string => {
  const due = new Date(signedAt)
  const dayOfMonth = due.getUTCDate()
  due.setUTCDate(1)
  due.setUTCMonth(due.getUTCMonth() + months[sensitivity])
  const lastDay = new Date(Date.UTC(due.getUTCFullYear(), due.getUTCMonth() + 1, 0)).getUTCDate()
  due.setUTCDate(Math.min(dayOfMonth, lastDay))
  return due.toISOString()
}

/** Whether a review is overdue at an instant (epoch milliseconds). An illegible date is; one that was never set is not. */
export const isOverdue = (dueAt: string | null | undefined, now: number): boolean =>
  dueAt != null && !(Date.parse(dueAt) > now)
