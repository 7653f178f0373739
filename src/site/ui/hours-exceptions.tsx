/** The days ahead on which a clinic's hours differ from the week. */
import { useTranslations } from 'next-intl'
import { upcomingExceptions, type HoursException } from '@/domain/clinic/hours'
import type { Weekday } from '@/domain/kinds/terms'
import type { SiteContext } from '../context'
import { formatDay, formatList, formatWeekday } from '../format'
import { Interval } from './interval'

const yearAhead = 366

type Stored = HoursException['intervals'][number]
type Alike = { interval: Stored; days: Weekday[] }

/** Intervals that differ only in their weekday are said once, with the weekdays in front. */
const alike = (intervals: Stored[]): Alike[] => {
  const groups: Alike[] = []
  for (const interval of intervals) {
    const { opens, closes, audience, label } = interval
    const same = groups.find(
      ({ interval: other }) =>
        other.opens === opens && other.closes === closes && other.audience === audience && other.label === label,
    )
    const group = same ?? { interval, days: [] }
    if (interval.day) group.days.push(interval.day)
    if (!same) groups.push(group)
  }
  return groups
}

type Props = { ctx: SiteContext; exceptions: HoursException[]; today: string }

export const HoursExceptions = ({ ctx, exceptions, today }: Props) => {
  const t = useTranslations('hours')
  const ahead = upcomingExceptions(exceptions, today, yearAhead)
  if (ahead.length === 0) return null
  return (
    <section aria-labelledby="page-hours-exceptions">
      <h3 id="page-hours-exceptions">{t('exceptions')}</h3>
      <ul className="rows">
        {ahead.map((exception) => (
          <li key={exception.id}>
            <p>
              <strong>
                {exception.from === exception.to
                  ? t('oneDay', { date: formatDay(ctx, exception.from) })
                  : t('dayRange', { from: formatDay(ctx, exception.from), to: formatDay(ctx, exception.to) })}
              </strong>
              {exception.reason ? <> · {exception.reason}</> : null}
            </p>
            <p>{t(`kind.${exception.kind}`)}</p>
            <ExceptionTimes ctx={ctx} exception={exception} />
            {exception.provisional ? <p className="tag">{t('provisional')}</p> : null}
          </li>
        ))}
      </ul>
    </section>
  )
}

const ExceptionTimes = ({ ctx, exception }: { ctx: SiteContext; exception: HoursException }) => {
  if (exception.kind === 'closed' || exception.intervals.length === 0) return null
  return (
    <ul className="plain">
      {alike(exception.intervals).map(({ interval, days }) => (
        <li key={`${interval.opens}${interval.audience}${days.join()}`}>
          {days.length > 0 ? (
            <>
              {formatList(
                ctx,
                days.map((day) => formatWeekday(ctx, day)),
              )}
              :{' '}
            </>
          ) : null}
          <Interval ctx={ctx} interval={interval} />
        </li>
      ))}
    </ul>
  )
}
