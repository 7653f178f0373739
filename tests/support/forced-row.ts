/** Rows that never went through the door, written straight into the ledger as an attacker or an accident might. */
import { Client } from 'pg'
import { documentKey, listKey, pathsKey } from '@/domain/publication/keys'
import type { KindName } from '@/domain/kinds'
import type { Locale } from '@/domain/locale/locales'
import { databaseUrl } from './another-server'
import { untilHeard } from './front-door-heard'

export type Place = { collection: KindName; key: string; clinic: string | null; locale: Locale }
export type ForcedRow = Place & {
  view: unknown
  /** Addresses of pictures that it has. */
  files?: string[]
  /** Where it is to have a page of its own. */
  slug?: string
}
/** Columns of a live row that a test may damage. */
export type LiveRow = { view: unknown; topic: string | null; about: string[]; title: string; slug: string | null }
export type Damage = { place: Place; change: (live: LiveRow) => Partial<LiveRow> }

/** Everything of a row but its id and its period: what a copy of it takes over. */
const kept = `collection, document_key, clinic_key, locale, source, view, refs, content_hash, safety_hash, signed_off_by,
  signed_off_at, published_by, published_at, review_due_at, slug, title, summary, topic, hosts, files, about,
  position, search`
const here = `collection = $1 AND document_key = $2 AND clinic_key IS NOT DISTINCT FROM $3 AND locale = $4`
const close = `UPDATE ledger.publications SET live_until = greatest(live_from, ledger.moment()) WHERE ${here} AND live_until IS NULL`

const valuesOf = ({ collection, key, clinic, locale }: Place) => [collection, key, clinic, locale]

/** Runs statements under the door's lock, and puts them on record so that pages are made again. */
const act = async (places: readonly Place[], statements: (client: Client) => Promise<unknown>): Promise<void> => {
  const client = new Client({ connectionString: databaseUrl() })
  await client.connect()
  try {
    await client.query('BEGIN')
    await client.query('SELECT ledger.lock_door()')
    await statements(client)
    await client.query(
      `INSERT INTO ledger.audit (at, actor, action, keys) VALUES (ledger.moment(), 'nobody', 'force', $1::text[])`,
      [places.flatMap((place) => [documentKey(place), listKey(place), pathsKey(place)])],
    )
    await client.query(`SELECT pg_notify('bodywork_audit', '')`)
    await client.query('COMMIT')
    await untilHeard()
  } finally {
    await client.end()
  }
}

/** Writes a row of which nothing is known beside its view, and gives what closes it. */
export const forceRow = async ({ view, files = [], slug, ...place }: ForcedRow): Promise<() => Promise<void>> => {
  await act([place], (client) =>
    client.query(
      `INSERT INTO ledger.publications (collection, document_key, clinic_key, locale, live_from, source, view, content_hash,
         published_by, published_at, title, files, slug)
       VALUES ($1, $2, $3, $4, ledger.moment(), '{}', $5::jsonb, 'forced', 'nobody', ledger.moment(), $2, $6::text[], $7)`,
      [...valuesOf(place), JSON.stringify(view), files, slug ?? null],
    ),
  )
  return () => act([place], (client) => client.query(close, valuesOf(place)))
}

/** Puts damaged copies in the place of live rows, all at once; what it gives puts the rows back as they were. */
export const replaceRows = async (damages: readonly Damage[]): Promise<() => Promise<void>> => {
  const places = damages.map(({ place }) => place)
  const originals: string[] = []
  await act(places, async (client) => {
    for (const { place, change } of damages) {
      const { rows } = await client.query<LiveRow & { id: string }>(
        `SELECT id::text, view, topic, about, title, slug FROM ledger.publications WHERE ${here} AND live_until IS NULL`,
        valuesOf(place),
      )
      const [live] = rows
      if (!live) throw new Error(`${documentKey(place)} is not live, so it cannot be damaged`)
      originals.push(live.id)
      const { view, topic, about, title, slug } = { ...live, ...change(live) }
      await client.query(close, valuesOf(place))
      await client.query(
        `INSERT INTO ledger.publications (live_from, ${kept})
         SELECT ledger.moment(), collection, document_key, clinic_key, locale, source, $2::jsonb, refs, content_hash,
           safety_hash, signed_off_by, signed_off_at, published_by, published_at, review_due_at, $3, $4, summary, $5, hosts, files,
           $6::text[], position, search
         FROM ledger.publications WHERE id = $1`,
        [live.id, JSON.stringify(view), slug, title, topic, about],
      )
    }
  })
  return () =>
    act(places, async (client) => {
      for (const place of places) await client.query(close, valuesOf(place))
      await client.query(
        `INSERT INTO ledger.publications (live_from, ${kept})
         SELECT ledger.moment(), ${kept} FROM ledger.publications WHERE id = ANY($1::bigint[])`,
        [originals],
      )
    })
}
