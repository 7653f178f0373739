/** What publishing, going back and publishing again end with: one look at all that is planned, together. */
import type { Tx } from '../ledger/database'
import { takenAddresses } from './addresses'
import { closeLanguages } from './closed-languages'
import { unreadyClinics } from './going-live'
import { takenHosts } from './hosts'
import type { Intent } from './intent'
import type { Ready } from './ready'
import { settleLanguages } from './stand-ins'

export type GoingLive = Intent & {
  /** When it goes live, ISO 8601. */
  from: string
  /** What the plans put in place. */
  ready: readonly Ready[]
}

/** @returns the intent with every language that follows, or with all that speaks against it */
export const goLive = async (tx: Tx, { from, ready, ...intent }: GoingLive): Promise<Intent> => {
  const { moment, plans } = intent
  const detail = { liveFrom: from, ...intent.detail }
  const refusals = [
    ...intent.refusals,
    ...(await takenHosts(tx, ready, moment)),
    ...(await unreadyClinics(tx, ready, moment)),
  ]
  if (refusals.length > 0) return { ...intent, detail, refusals }
  const settled = await closeLanguages(tx, await settleLanguages(tx, plans, from, moment), from, moment)
  return { ...intent, detail, plans: settled, refusals: await takenAddresses(tx, settled, moment) }
}
