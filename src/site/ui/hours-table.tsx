/** A clinic's opening hours: the usual week in the order of its jurisdiction, then the days that differ (R21). */
import { useTranslations } from 'next-intl'
import { weekdayOf } from '@/domain/clinic/days'
import { weekTable } from '@/domain/clinic/hours'
import { localDay } from '@/domain/clinic/zoned'
import type { ViewOf } from '@/domain/kinds'
import type { Weekday } from '@/domain/kinds/terms'
import type { SiteContext } from '../context'
import { formatWeekday } from '../format'
import { HoursExceptions } from './hours-exceptions'
import { Interval } from './interval'
import { OpenNow } from './open-now'

type Props = { ctx: SiteContext; clinic: ViewOf<'clinics'>; weekStart: Weekday }

export const HoursTable = ({ ctx, clinic, weekStart }: Props) => {
  const t = useTranslations('hours')
  const today = localDay(ctx.moment, clinic.timeZone)
  if (clinic.hours.length === 0) return <p>{t('noHours')}</p>
  return (
    <>
      <p>
        <OpenNow ctx={ctx} clinic={clinic} />
      </p>
      <table className="hours">
        <caption className="hush">{t('caption')}</caption>
        <thead className="hush">
          <tr>
            <th scope="col">{t('day')}</th>
            <th scope="col">{t('times')}</th>
          </tr>
        </thead>
        <tbody>
          {weekTable(clinic, weekStart).map(({ day, intervals }) => (
            <tr key={day} data-today={day === weekdayOf(today) ? '' : undefined}>
              <th scope="row">{formatWeekday(ctx, day)}</th>
              <td>
                {intervals.length === 0 ? t('closed') : null}
                <ul>
                  {intervals.map((interval) => (
                    <li key={`${interval.opens}${interval.audience}`}>
                      <Interval ctx={ctx} interval={interval} />
                    </li>
                  ))}
                </ul>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <p>
        <small>{t('zone')}</small>
      </p>
      <HoursExceptions ctx={ctx} exceptions={clinic.exceptions} today={today} />
    </>
  )
}
