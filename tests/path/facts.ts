/** What must be the same after a change of the code, whatever happened on the way. */
import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Client } from 'pg'

type Row = Record<string, unknown> & { id: string }

export type Facts = {
  /** Every place that shows or will show something, with its address, when, and who signed it. */
  open: Row[]
  /** Every row there ever was, by id, as it was published. */
  history: Row[]
  signatures: Row[]
  edits: Row[]
  /** Former addresses and where they lead. */
  moved: Row[]
  /** By file name. */
  pictures: Record<string, string>
}

const rows = async (client: Client, sql: string): Promise<Row[]> => (await client.query<Row>(sql)).rows

/** @param media the folder that pictures are kept in */
export const factsOf = async (client: Client, media: string): Promise<Facts> => ({
  // Replaced while live, a row begins anew: what has begun is told without the moment.
  open: await rows(
    client,
    `SELECT collection, document_key, clinic_key, locale, slug, source, safety_hash, signed_off_by, signed_off_at::text,
       review_due_at::text, live_until::text, CASE WHEN live_from > ledger.moment() THEN live_from::text END AS begins
     FROM ledger.publications WHERE live_until IS NULL OR (live_until > ledger.moment() AND live_until > live_from)
     ORDER BY collection, document_key, clinic_key, locale, live_from`,
  ),
  history: await rows(
    client,
    `SELECT id::text, collection, document_key, clinic_key, locale, live_from::text, source, view, content_hash, safety_hash,
       slug, signed_off_by, signed_off_at::text, published_by, published_at::text, review_due_at::text,
       CASE WHEN live_until <= ledger.moment() OR live_until = live_from THEN live_until::text END AS closed
     FROM ledger.publications ORDER BY id`,
  ),
  signatures: await rows(client, 'SELECT * FROM ledger.sign_offs ORDER BY id'),
  edits: await rows(client, 'SELECT * FROM ledger.edits ORDER BY id'),
  moved: await rows(client, 'SELECT * FROM ledger.moved ORDER BY collection, locale, former_slug'),
  pictures: Object.fromEntries(
    (existsSync(media) ? readdirSync(media).sort() : []).map((name) => [
      name,
      createHash('sha256')
        .update(readFileSync(join(media, name)))
        .digest('hex'),
    ]),
  ),
})

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b)

/** What was lost or changed on the way from one to the other, in words; nothing where all is well. */
export const lostBetween = (before: Facts, after: Facts): string[] => {
  const lost: string[] = []
  for (const part of ['open', 'signatures', 'edits', 'moved', 'pictures'] as const)
    if (!same(before[part], after[part])) lost.push(`${part} changed`)
  const now = new Map(after.history.map((row) => [row.id, row]))
  for (const row of before.history) {
    const found = now.get(row.id)
    // A row that was open may have been closed since, when another took its place.
    if (!found || !same({ ...row, closed: null }, { ...found, closed: null })) lost.push(`row ${row.id} changed`)
    else if (row.closed && row.closed !== found.closed) lost.push(`row ${row.id} closed at another moment`)
  }
  return lost
}
