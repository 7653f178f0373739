/** When a clinic's notice is shown: local date-times of the clinic, either end open. */
import type { NoticeView } from '../publication/view-types'
import { instantOfLocal } from './zoned'

/** Whether a notice is shown at an instant, and the next moment at which that changes (null: it does not). */
export const noticeState = (
  notice: Pick<NoticeView, 'from' | 'until'>,
  timeZone: string,
  now: number,
): { shown: boolean; nextChange: number | null } => {
  const from = notice.from == null ? -Infinity : instantOfLocal(notice.from, timeZone)
  const until = notice.until == null ? Infinity : instantOfLocal(notice.until, timeZone)
  const next = [from, until].filter((moment) => moment > now && Number.isFinite(moment))
  return {
    shown: from <= now && now < until,
    nextChange: until <= now || next.length === 0 ? null : Math.min(...next),
  }
}
