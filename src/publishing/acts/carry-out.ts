/** Carrying out what an act intends: all of it is written, or nothing is. */
import type { Tx } from '../ledger/database'
import { record } from '../ledger/ledger'
import { writePlan, type Cancelled, type Published } from '../ledger/write-plan'
import type { Intent } from '../plan/intent'
import { PublishRefused } from '../plan/refused'

/** The rows appended, the ids of those closed, and what was taken off the schedule. */
export type Outcome = { published: Published[]; closed: string[]; cancelled: Cancelled[] }

/**
 * To be asked in the transaction that took the door's lock before the intent was found.
 *
 * @throws PublishRefused with every reason found; the transaction must then be rolled back, and nothing has changed
 */
export const carryOut = async (tx: Tx, intent: Intent): Promise<Outcome> => {
  const { actor, action, moment, plans, refusals } = intent
  if (refusals.length > 0) throw new PublishRefused([...refusals])
  const { keys, cancelled, closed, publications: published } = await writePlan(tx, plans, { actor, moment })
  if (published.length > 0 || closed.length > 0) {
    const publications = [...published.map(({ id }) => id), ...closed]
    await record(tx, { actor, action, moment, keys, publications, detail: { ...intent.detail, closed, cancelled } })
  }
  return { published, closed, cancelled }
}

/** The same without what something else has taken the place of: that is not cancelled for whoever publishes. */
export const withoutFollowed = ({ cancelled, ...outcome }: Outcome): Outcome => ({
  ...outcome,
  cancelled: cancelled.filter(({ isFollowed }) => !isFollowed),
})
