/**
 * Presents every live and scheduled row again, from the signed source kept in the row and never from a working copy: what
 * a new version of the code shows differently is appended, and nothing else changes.
 */
import type { Tx } from './database'
import { keysOf } from './write-plan'
import { appendRow, closeRow, openDoor, record, type Place } from './ledger'
import { hashOf, present, type Issue, type Source } from './present'

type OpenPublication = Place & {
  id: string
  source: Source
  contentHash: string
  safetyHash: string | null
  slug: string | null
  liveFrom: string
  liveUntil: string | null
}

export type Republished = { examined: number; changed: number; refused: { place: Place; issues: Issue[] }[] }

const openPublications = (tx: Tx, moment: string): Promise<OpenPublication[]> =>
  tx.query<OpenPublication>(
    `SELECT id::text, collection, document_key AS key, clinic_key AS clinic, locale, source, content_hash AS "contentHash",
            safety_hash AS "safetyHash", slug, to_json(greatest(live_from, $1::timestamptz)) #>> '{}' AS "liveFrom",
            to_json(live_until) #>> '{}' AS "liveUntil"
     FROM ledger.open_at($1::timestamptz)
     ORDER BY live_from, id`,
    [moment],
  )

/**
 * A row that the new code refuses stays as it is and is named in the result: what is live and signed is not taken away by
 * a release.
 */
export const republish = async (tx: Tx, actor: string): Promise<Republished> => {
  const moment = await openDoor(tx)
  const rows = await openPublications(tx, moment)
  const result: Republished = { examined: rows.length, changed: 0, refused: [] }
  const keys = new Set<string>()
  const publications: string[] = []
  for (const row of rows) {
    const { collection, key, clinic, locale, source } = row
    const place: Place = { collection, key, clinic, locale }
    const again = present(collection, source)
    if (!again.ok) {
      result.refused.push({ place, issues: again.issues })
      continue
    }
    const contentHash = hashOf(again.presented.view)
    if (contentHash === row.contentHash) continue
    await closeRow(tx, row.id, row.liveFrom)
    const { safetyHash, liveFrom, liveUntil } = row
    const next = { source, presented: again.presented, contentHash, safetyHash, actor, moment, liveFrom, liveUntil }
    publications.push(await appendRow(tx, { ...place, ...next }))
    keysOf(place, row.slug !== again.presented.slug).forEach((touched) => keys.add(touched))
    result.changed += 1
  }
  if (publications.length > 0) await record(tx, { actor, action: 'republish', moment, keys, publications })
  return result
}
