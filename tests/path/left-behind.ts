/**
 * What an earlier version of the code may leave in a database and its media folder: schedules, a cancelled one, stand-ins,
 * an overlay, an opt-out, a former address, rows that were withdrawn or erased, pictures that were replaced, signatures.
 * Made on any database that is migrated, beside what is there; keys begin with `left-`.
 */
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Client } from 'pg'
import { locales, type Locale } from '@/domain/locale/locales'
import type { KindName } from '@/domain/kinds'
import type { Tx } from '@/publishing/ledger/database'
import { appendRow, closeRow, openDoor, record } from '@/publishing/ledger/ledger'
import { hashOf, present, type Document, type Review, type StandIns } from '@/publishing/present'
import { contraindication, warningSign } from '../support/documents'
import { atDoorOf } from '../support/ledger-database'

type Where = { locale?: Locale; clinic?: string | null; from?: string; until?: string | null; standIns?: StandIns }

const review: Review = {
  clinician: 'left-dr',
  name: 'Dr Example',
  credentials: 'MD',
  at: '2026-01-01T00:00:00.000Z',
  dueAt: '2028-01-01T00:00:00.000Z',
}

const rich = (text: string) => ({ root: { children: [{ type: 'paragraph', children: [{ type: 'text', text }] }] } })
const faq = (key: string, order: number): Document => ({
  ...{ key, order, topic: 'general', embeds: [], signs: [] },
  ...{ question: `Question ${key}?`, answer: rich(`Answer ${key}.`) },
})
const picture = (key: string, filename: string): Document => ({
  ...{ key, alt: 'A treatment room', filename, width: 40, height: 30 },
})
const clinic: Document = {
  key: 'left-clinic',
  brand: 'A clinic that was left',
  domains: ['left-clinic.example'],
  jurisdiction: 'ca-nb',
  timeZone: 'America/Moncton',
  locales: ['en', 'fr'],
  defaultLocale: 'en',
  theme: { accent: '#2c4a6c', accentDark: '#a6c4ee' },
  address: { street: '1 Left Quay', locality: 'Leftport', region: 'NB', postcode: 'Z9Z 0A3', country: 'CA' },
  email: 'info@left-clinic.example',
  status: 'open',
  optOuts: ['prostate'],
  schemaType: 'HealthAndBeautyBusiness',
  photos: ['left-picture'],
}
const overlay: Document = {
  ...{ key: 'left-overlay', collection: 'contraindications', document: 'left-condition' },
  ruling: { contraindication: 'left-condition', outcome: 'avoid', reason: 'Stricter here.' },
}

/** Appends one row by a version of the code that is not today's. @returns its id */
const put = async (tx: Tx, collection: KindName, doc: Document, where: Where = {}): Promise<string> => {
  const { locale = 'en', clinic: owner = null, from, until = null, standIns = null } = where
  const moment = await openDoor(tx)
  const source = { doc, locale, standIns, review: collection === 'faqs' || collection === 'media' ? null : review }
  const made = present(collection, source)
  if (!made.ok) throw new Error(`${collection}/${doc.key} is no document: ${JSON.stringify(made.issues)}`)
  const { presented } = made
  const place = { collection, key: doc.key, clinic: owner, locale }
  const words = { source, presented, contentHash: hashOf(presented.view), safetyHash: null }
  const id = await appendRow(tx, {
    ...place,
    ...words,
    ...{ actor: 'left@example', moment, liveFrom: from ?? moment, liveUntil: until, version: 'left' },
  })
  const keys = [`${collection}/${doc.key}@${locale}`]
  await record(tx, { actor: 'left@example', action: 'publish', moment, keys, publications: [id] })
  return id
}

const inAMonth = new Date(Date.now() + 30 * 86_400_000).toISOString()

const inTheLedger = async (client: Client): Promise<void> => {
  const atDoor = <T>(work: (tx: Tx) => Promise<T>) => atDoorOf(client, work)
  const putNow = (...args: [KindName, Document, Where?]) => atDoor((tx) => put(tx, ...args))
  const close = async (id: string) => atDoor(async (tx) => closeRow(tx, id, await openDoor(tx)))
  for (const locale of locales) await putNow('contraindications', contraindication('left-condition'), { locale })
  await putNow('warning-signs', warningSign('left-sign'))
  await putNow('warning-signs', warningSign('left-sign'), {
    locale: 'fr',
    standIns: { lang: 'en', at: ['sign', 'action'] },
  })
  await putNow('warning-signs', warningSign('left-scheduled'), { until: inAMonth })
  await putNow('warning-signs', warningSign('left-scheduled', { action: 'Call an ambulance.' }), { from: inAMonth })
  await close(await putNow('warning-signs', warningSign('left-cancelled'), { from: inAMonth }))
  await close(await putNow('warning-signs', warningSign('left-withdrawn')))
  const erased = await putNow('warning-signs', warningSign('left-erased'))
  await close(erased)
  await client.query('SELECT ledger.erase($1, $2)', [erased, 'a person asked for it'])
  await close(await putNow('contraindications', { ...contraindication('left-moved'), slug: 'left-former-address' }))
  await putNow('contraindications', contraindication('left-moved'))
  await putNow('clinics', clinic, { clinic: 'left-clinic' })
  await putNow('overlays', overlay, { clinic: 'left-clinic' })
  await close(await putNow('media', picture('left-picture', 'left-first.png')))
  await putNow('media', picture('left-picture', 'left-second.png'))
  // Enough rows that one transaction does not do for all of them.
  await atDoor(async (tx) => {
    for (let n = 0; n < 450; n += 1) await put(tx, 'faqs', faq(`left-${n}`, n))
    await tx.query(
      `INSERT INTO ledger.sign_offs (collection, document_key, locale, statement, clinician, clinician_name, credentials,
         signed_by, signed_at, review_due_at)
       VALUES ('contraindications', 'left-condition', 'en', '{"judges": [], "units": []}', 'left-dr', 'Dr Example', 'MD', 'left@example', $1, $2)`,
      [review.at, review.dueAt],
    )
    await tx.query(`INSERT INTO ledger.edits (collection, document_key, editor) VALUES ('faqs', 'left-1', '1')`)
  })
}

/** The smallest PNG there is, told apart by its last bytes. */
const png = (name: string): Buffer =>
  Buffer.concat([
    Buffer.from(
      'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
      'base64',
    ),
    Buffer.from(name),
  ])

/** @param media the folder that pictures are kept in; made where it is missing */
export const leaveBehind = async (client: Client, media: string): Promise<void> => {
  await inTheLedger(client)
  await client.query(
    `INSERT INTO public.faqs (id, key, "order") SELECT 'left-' || n, 'left-' || n, n FROM generate_series(0, 9) n`,
  )
  await client.query(
    `INSERT INTO public.media (id, key, filename) VALUES ('left-picture', 'left-picture', 'left-second.png')`,
  )
  mkdirSync(media, { recursive: true })
  for (const name of ['left-first.png', 'left-second.png']) writeFileSync(join(media, name), png(name))
}
