/** One opening in words. */
import { useTranslations } from 'next-intl'
import type { DayInterval } from '@/domain/clinic/hours'
import type { SiteContext } from '../context'
import { formatClock } from '../format'

type IntervalWords = Pick<DayInterval, 'opens' | 'closes' | 'audience'> & { label?: string | null }

/** One opening in words: from when to when, for whom, and what the clinic says of it. */
export const Interval = ({ ctx, interval }: { ctx: SiteContext; interval: IntervalWords }) => {
  const t = useTranslations('hours')
  const audiences = useTranslations('audience')
  const { opens, closes, audience, label } = interval
  const times = { opens: formatClock(ctx, opens), closes: formatClock(ctx, closes) }
  return (
    <>
      <bdi>{t(closes <= opens ? 'rangeNextDay' : 'range', times)}</bdi>
      {audience === 'all' ? null : <> · {audiences(audience)}</>}
      {label ? <small className="line">{label}</small> : null}
    </>
  )
}
