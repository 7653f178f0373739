/** Withdrawing: closing a document's live and scheduled rows, in the languages given, in one transaction. */
import type { Locale } from '@/domain/locale/locales'
import type { PublishedCollection } from '@/domain/publication/views'
import type { Tx } from './database'
import { keysOf } from './door'
import { closeRow, openDoor, openRows, record } from './ledger'

export type Withdrawal = {
  actor: string
  collection: PublishedCollection
  key: string
  clinic: string | null
  locales: readonly Locale[]
  reason: string
}

/** @returns the ids of the rows that were closed; none if nothing was live or scheduled. */
export const withdraw = async (tx: Tx, { actor, locales, reason, ...document }: Withdrawal): Promise<string[]> => {
  const moment = await openDoor(tx)
  const closed: string[] = []
  const keys: string[] = []
  for (const locale of locales) {
    const place = { ...document, locale }
    for (const row of await openRows(tx, place, moment)) {
      await closeRow(tx, row.id, moment)
      closed.push(row.id)
      keys.push(...keysOf(place, true))
    }
  }
  if (closed.length > 0) {
    await record(tx, { actor, action: 'withdraw', moment, keys, publications: closed, detail: { ...document, reason } })
  }
  return closed
}
