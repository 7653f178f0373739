/**
 * Publishing again: what is live is presented anew from what was signed, and takes its own place where it looks different
 * by now: as the code of today makes it, and as its English has it. Nobody's words change, so that nobody signs.
 */
import { sourceLocale } from '@/domain/locale/locales'
import type { Tx } from '../ledger/database'
import { openDoor } from '../ledger/ledger'
import { goLive } from '../plan/go-live'
import type { Intent } from '../plan/intent'
import { lineOf, planOf } from '../plan/plan'
import { readyWith, type Ready } from '../plan/ready'
import type { Refusal } from '../plan/refused'
import { periodAt } from '../plan/timeline'
import { putIn } from '../plan/unscheduling'
import type { Cancelling } from './cancel'
import { carryOut, type Outcome } from './carry-out'

/** What publishing again would do. */
export const planToRepublish = async (tx: Tx, again: Cancelling, moment: string): Promise<Intent> => {
  const { actor, locales, english, clinicLocales, ...document } = again
  const plan = await planOf(tx, { ...document, english, locales: clinicLocales }, moment)
  const ready: Ready[] = []
  const refusals: Refusal[] = []
  for (const locale of [...locales].sort((a, b) => Number(b === sourceLocale) - Number(a === sourceLocale))) {
    const live = periodAt(lineOf(plan, locale), moment)
    if (!live) continue
    const { collection, key, clinic } = plan
    const result = readyWith({ collection, key, clinic, locale }, live.source)
    if (Array.isArray(result)) refusals.push(...result.map((issue) => ({ ...issue, collection, key, locale })))
    else {
      ready.push(result)
      putIn(plan, result, moment, 'keep')
    }
  }
  const detail = { ...document, locales }
  return goLive(tx, { actor, action: 'republish', moment, from: moment, plans: [plan], ready, refusals, detail })
}

/** @throws PublishRefused where what is live cannot be shown any more; nothing has changed then */
export const republish = async (tx: Tx, again: Cancelling): Promise<Outcome> =>
  carryOut(tx, await planToRepublish(tx, again, await openDoor(tx)))
