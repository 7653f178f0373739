/** Cancelling: what is scheduled never begins, and what is live goes on. Nothing that is live becomes looser by it (R36). */
import { sourceLocale } from '@/domain/locale/locales'
import type { Tx } from '../ledger/database'
import { openDoor } from '../ledger/ledger'
import type { Intent } from '../plan/intent'
import { lineOf, planOf } from '../plan/plan'
import { settleLanguages } from '../plan/stand-ins'
import { laterThan, periodAt } from '../plan/timeline'
import { unscheduleIn, unscheduleWithSource } from '../plan/unscheduling'
import { carryOut, type Outcome } from './carry-out'
import type { Withdrawal } from './withdraw'

export type Cancelling = Omit<Withdrawal, 'reason' | 'clinician'>

/** What taking texts off the schedule would do; a translation goes with the English text that it was scheduled with. */
export const planToCancel = async (tx: Tx, cancelling: Cancelling, moment: string): Promise<Intent> => {
  const { actor, locales, english, clinicLocales, ...document } = cancelling
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
  const plans = await settleLanguages(tx, [plan], moment, moment)
  return { actor, action: 'cancel', moment, plans, refusals: [], detail: { ...document, locales } }
}

/** Takes what is scheduled off the schedule; nothing where nothing is. */
export const cancel = async (tx: Tx, cancelling: Cancelling): Promise<Outcome> =>
  carryOut(tx, await planToCancel(tx, cancelling, await openDoor(tx)))
