/** Pictures that the public may have: those of a published media document, by the address of each of their sizes. */
import { select } from './database'

/** @returns whether a live media document has a size at this address. */
export const isPublicPicture = async (url: string): Promise<boolean> => {
  const rows = await select<{ id: string }>(
    `SELECT id FROM ledger.live_publications
     WHERE collection = 'media' AND tags @> ARRAY['file:' || $1::text]
       AND (view->>'rightsUntil' IS NULL OR (view->>'rightsUntil')::date >= ledger.moment()::date) LIMIT 1`,
    [url],
  )
  return rows.length > 0
}
