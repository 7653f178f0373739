/** Pictures that the public may have: those of a published media document, by the address of each of their sizes. */
import { select } from './database'
import { soundView } from './legible-row'

/** @returns whether a live media document has a size at this address. */
export const isPublicPicture = async (url: string): Promise<boolean> => {
  const rows = await select<{ key: string; view: unknown; today: string }>(
    `SELECT document_key AS key, view, ledger.moment()::date::text AS today FROM ledger.live_publications
     WHERE collection = 'media' AND files @> ARRAY[$1::text]`,
    [url],
  )
  return rows.some(({ key, view, today }) => {
    const media = soundView('media', key, view)
    return media !== null && (media.rightsUntil == null || media.rightsUntil >= today)
  })
}
