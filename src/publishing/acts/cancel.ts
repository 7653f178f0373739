/** Cancelling: what is scheduled never begins, and what is live goes on. Nothing that is live becomes looser by it (R36). */
import { sourceLocale } from '@/domain/locale/locales'
import type { Tx } from '../ledger/database'
import { openDoor, record } from '../ledger/ledger'
import { lineOf, planOf } from '../plan/plan'
import { settleLanguages } from '../plan/stand-ins'
import { laterThan, periodAt } from '../plan/timeline'
import { unscheduleIn, unscheduleWithSource } from '../plan/unscheduling'
import type { Withdrawal } from './withdraw'
import { writePlan, type Cancelled } from '../ledger/write-plan'

export type Cancelling = Omit<Withdrawal, 'reason' | 'clinician'>

/** @returns what was taken off the schedule; a translation goes with the English text that it was scheduled with */
export const cancel = async (tx: Tx, { actor, locales, ...cancelling }: Cancelling): Promise<Cancelled[]> => {
  const { english, clinicLocales, ...document } = cancelling
  const moment = await openDoor(tx)
  const plan = await planOf(tx, { ...document, english, locales: clinicLocales }, moment)
  for (const locale of locales) {
    const line = lineOf(plan, locale)
    const later = laterThan(line, moment)
    // What only goes on is not on the schedule.
    const changes = later.filter(
      ({ contentHash }, at) => contentHash !== (later[at - 1] ?? periodAt(line, moment))?.contentHash,
    )
    const moments = changes.map(({ from }) => from)
    if (moments.length === 0) continue
    unscheduleIn(plan, locale, moments)
    if (locale === sourceLocale) unscheduleWithSource(plan, moments)
  }
  const { keys, cancelled, publications } = await writePlan(tx, await settleLanguages(tx, [plan], moment, moment), {
    actor,
    moment,
  })
  if (cancelled.length > 0) {
    const detail = { ...document, locales, cancelled }
    await record(tx, { actor, action: 'cancel', moment, keys, publications: publications.map(({ id }) => id), detail })
  }
  return cancelled
}
