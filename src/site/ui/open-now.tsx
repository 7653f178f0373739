/**
 * Whether the clinic is open now, in words. The states that follow are written here too, so that the island can keep a
 * tab that stays open true without formatting a time in the browser, which would format it differently.
 */
import { useTranslations } from 'next-intl'
import { openState, type OpenState } from '@/domain/clinic/open-now'
import { localDay } from '@/domain/clinic/zoned'
import type { ViewOf } from '@/domain/kinds'
import type { SiteContext } from '../context'
import { formatTimeOf, formatWeekdayOf } from '../format'

type Clinic = ViewOf<'clinics'>

/**
 * What the island gets: states in order, each from a moment (epoch milliseconds of the network's clock). The first holds
 * from the beginning: a page that is made again while nothing has changed must be the same to the byte.
 */
export type WrittenState = { from: number; open: boolean; text: string }

const ahead = 12

/** The present state and those after it; each begins where the one before it changes. */
const following = (clinic: Clinic, moment: number): { from: number; state: OpenState }[] => {
  const states: { from: number; state: OpenState }[] = []
  let from: number | null = moment
  while (from !== null && states.length < ahead) {
    const state: OpenState = openState(clinic, from)
    states.push({ from, state })
    from = state.nextChange
  }
  return states
}

/** Says one state in a sentence. */
const useSentence = (ctx: SiteContext) => {
  const t = useTranslations('hours')
  const audiences = useTranslations('audience')
  const zoned = (clinic: Clinic) => ({ ...ctx, timeZone: clinic.timeZone })
  const main = (clinic: Clinic, { open, until, opensAt, localDay: today }: OpenState, from: number): string => {
    const moment = open ? until : opensAt
    if (moment === null) return t(open ? 'openAlways' : 'closedLong')
    const time = formatTimeOf(zoned(clinic), moment)
    const day = formatWeekdayOf(zoned(clinic), moment)
    const near = open ? moment - from < 64_800_000 : localDay(moment, clinic.timeZone) === today
    if (near) return t(open ? 'openUntil' : 'closedToday', { time })
    return t(open ? 'openUntilDay' : 'closedDay', { day, time })
  }
  return (clinic: Clinic, state: OpenState, from: number): string => {
    const { audience, open, provisional } = state
    const whom = audience && audience !== 'all' ? (open ? t(`audienceNow.${audience}`) : audiences(audience)) : null
    return [main(clinic, state, from), whom, provisional ? t('provisional') : null].filter(Boolean).join(' · ')
  }
}

export const OpenNow = ({ ctx, clinic }: { ctx: SiteContext; clinic: Clinic }) => {
  const sentence = useSentence(ctx)
  const status = useTranslations('clinicStatus')
  if (clinic.status !== 'open') {
    return (
      <span className="open-now" data-open-now="closed">
        {status(clinic.status)}
      </span>
    )
  }
  const states: WrittenState[] = following(clinic, ctx.moment).map(({ from, state }, index) => ({
    from: index === 0 ? 0 : from,
    open: state.open,
    text: sentence(clinic, state, from),
  }))
  const [now] = states
  if (!now) return null
  return (
    <open-now>
      <span
        className="open-now"
        data-open-now={now.open ? 'open' : 'closed'}
        data-clock-offset={ctx.clockOffset}
        data-states={JSON.stringify(states)}
      >
        {now.text}
      </span>
    </open-now>
  )
}
