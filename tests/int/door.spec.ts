/** The publishing door against a real database: all or nothing, in order, signed, and in the right language. */
import type { Client } from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Tx } from '@/publishing/ledger/database'
import { publish, PublishRefused, type ToPublish } from '@/publishing/acts/publish'
import { translatedFromNow, type Document } from '@/publishing/present'
import { sign } from '@/publishing/acts/sign'
import type { Fate } from '@/publishing/plan/timeline'
import { withdraw } from '@/publishing/acts/withdraw'
import { byOne } from '../support/by-one'
import { judge } from '../support/door-bench'
import { atDoorOf, connect, ledgerDatabase, type LedgerDatabase } from '../support/ledger-database'
import { reference, warningSign } from '../support/documents'
let database: LedgerDatabase
let db: Client

const atDoor = <T>(work: (tx: Tx) => Promise<T>, client = db): Promise<T> => atDoorOf(client, work)

const publishNow = async (...documents: ToPublish[]) =>
  (await atDoor((tx) => publish(tx, { actor: 'editor', documents }))).published
const rowsOf = async (key: string) =>
  (await db.query('SELECT * FROM publications WHERE document_key = $1 ORDER BY id', [key])).rows
const liveOf = async (key: string, locale = 'en') =>
  (await db.query('SELECT * FROM live_publications WHERE document_key = $1 AND locale = $2', [key, locale])).rows[0]

const signNow = (doc: Document, locale: 'en' | 'fr', source: Document) =>
  atDoor((tx) =>
    sign(tx, {
      lineKey: { collection: 'warning-signs', key: doc.key, clinic: null, locale },
      words: doc,
      english: source,
      ...byOne(judge),
      actor: 'dr@example',
    }),
  )
const sign1 = (languages: ToPublish['languages'], source: Document): ToPublish => ({
  collection: 'warning-signs',
  key: source.key,
  clinic: null,
  languages,
  english: source,
})

beforeAll(async () => {
  database = await ledgerDatabase('door')
  db = await connect(database.url)
})
afterAll(async () => {
  await db.end()
  await database.drop()
})

describe('publishing', () => {
  it('closes the old row where the new one begins, and says what changed', async () => {
    await publishNow(reference('book', 'First title'))
    await publishNow(reference('book', 'Second title'))
    const [first, second, ...more] = await rowsOf('book')
    expect(more).toEqual([])
    expect(first.live_until).toEqual(second.live_from)
    expect((await liveOf('book')).title).toBe('Second title')
    const audit = await db.query('SELECT keys FROM audit ORDER BY id DESC LIMIT 1')
    expect(audit.rows[0].keys).toEqual(['references/book@en', 'references@en'])
  })
  it('leaves no trace when the words are the same', async () => {
    await publishNow(reference('same', 'Title'))
    const before = await db.query('SELECT count(*) FROM audit')
    expect(await publishNow(reference('same', 'Title'))).toEqual([])
    expect((await db.query('SELECT count(*) FROM audit')).rows).toEqual(before.rows)
    expect(await rowsOf('same')).toHaveLength(1)
  })
  it('is all or nothing: one document that does not fit stops the others, and names the field', async () => {
    const broken = reference('broken', '')
    const failed = await publishNow(reference('fine', 'Fine'), broken).catch((error: unknown) => error)
    expect(failed).toBeInstanceOf(PublishRefused)
    expect((failed as PublishRefused).refusals).toMatchObject([
      { key: 'broken', locale: 'en', path: 'title', code: 'missing' },
    ])
    expect(await rowsOf('fine')).toEqual([])
  })
  it('gives ids in the order of commits when twenty publish at once', async () => {
    const clients = await Promise.all(Array.from({ length: 20 }, () => connect(database.url)))
    const committed: number[] = []
    await Promise.all(
      clients.map(async (client, n) => {
        const {
          published: [row],
        } = await atDoor(
          (tx) => publish(tx, { actor: 'editor', documents: [reference(`many-${n}`, `Title ${n}`)] }),
          client,
        )
        const seen = await client.query('SELECT max(id)::int AS id FROM publications')
        committed.push(Number(row?.id))
        // Whoever has seen an id has seen all before it: nothing lower appears afterwards.
        expect(Number(seen.rows[0].id)).toBeGreaterThanOrEqual(Number(row?.id))
      }),
    )
    await Promise.all(clients.map((client) => client.end()))
    const { rows } = await db.query(
      "SELECT id::int, xmin::text::bigint AS x, live_from FROM publications WHERE document_key LIKE 'many-%' ORDER BY id",
    )
    expect(rows).toHaveLength(20)
    expect(new Set(committed).size).toBe(20)
    for (const [index, row] of rows.entries()) {
      if (index > 0) expect(row.live_from.getTime()).toBeGreaterThanOrEqual(rows[index - 1].live_from.getTime())
    }
    const audit = await db.query(
      'SELECT publications[1]::int AS id FROM audit WHERE publications && $1::bigint[] ORDER BY id',
      [committed],
    )
    expect(audit.rows.map(({ id }) => id)).toEqual(rows.map(({ id }) => id))
  })
})

describe('scheduling', () => {
  const at = new Date(Date.now() + 86_400_000).toISOString()
  const withSchedule = async (key: string) => {
    await publishNow(reference(key, 'Today'))
    await atDoor((tx) => publish(tx, { actor: 'editor', documents: [reference(key, 'Tomorrow')], liveFrom: at }))
    expect((await liveOf(key)).title).toBe('Today')
  }
  const correct = (key: string, scheduled?: Fate) =>
    atDoor((tx) => publish(tx, { actor: 'editor', documents: [reference(key, 'Corrected')], scheduled }))
  /** What is live after an instant, in its order. */
  const readFrom = async (key: string): Promise<unknown[]> =>
    (await rowsOf(key))
      .filter(({ live_from, live_until }) => !live_until || (live_until > live_from && live_until > new Date()))
      .map(({ title, live_from }) => [title, live_from.toISOString() === at ? 'then' : 'now'])
      .sort((a, b) => String(a[1]).localeCompare(String(b[1])))
  it('appends a row that begins later, and a correction published before it cancels it by name', async () => {
    await withSchedule('later')
    expect((await correct('later')).cancelled).toMatchObject([
      { key: 'later', locale: 'en', liveFrom: expect.any(String) },
    ])
    expect(await readFrom('later')).toEqual([['Corrected', 'now']])
    const { rows } = await db.query('SELECT detail FROM audit ORDER BY id DESC LIMIT 1')
    expect(rows[0].detail).toMatchObject({ scheduled: 'cancel', cancelled: [{ key: 'later', locale: 'en' }] })
  })
  it('puts the correction in its place too, or keeps it, where that is asked for', async () => {
    await withSchedule('replaced')
    expect((await correct('replaced', 'replace')).cancelled).toEqual([])
    expect(await readFrom('replaced')).toEqual([
      ['Corrected', 'now'],
      ['Corrected', 'then'],
    ])
    await withSchedule('kept')
    expect((await correct('kept', 'keep')).cancelled).toEqual([])
    expect(await readFrom('kept')).toEqual([
      ['Corrected', 'now'],
      ['Tomorrow', 'then'],
    ])
  })
})

describe('withdrawing', () => {
  it('closes what is live and what is scheduled, and leaves nothing to be seen', async () => {
    await publishNow(reference('gone', 'Here'))
    const at = new Date(Date.now() + 86_400_000).toISOString()
    await atDoor((tx) => publish(tx, { actor: 'editor', documents: [reference('gone', 'Later')], liveFrom: at }))
    const { closed } = await atDoor((tx) =>
      withdraw(tx, {
        actor: 'editor',
        collection: 'references',
        key: 'gone',
        clinic: null,
        locales: ['en'],
        reason: 'wrong',
      }),
    )
    expect(closed).toHaveLength(2)
    expect(await liveOf('gone')).toBeUndefined()
    const later = (await rowsOf('gone')).find(({ title }) => title === 'Later')
    expect(later.live_until).toEqual(later.live_from)
  })
})

describe('sign-off', () => {
  it('keeps safety text that no clinician has signed from the public', async () => {
    const doc = warningSign('unsigned')
    await expect(publishNow(sign1({ en: doc }, doc))).rejects.toThrow(/not-signed/)
    expect(await rowsOf('unsigned')).toEqual([])
  })
  it('is void for changed words, and holds for the words it was given to', async () => {
    const doc = warningSign('signed')
    expect(await signNow(doc, 'en', doc)).toEqual([])
    await publishNow(sign1({ en: doc }, doc))
    const changed = { ...doc, action: 'Wait and see.' }
    await expect(publishNow(sign1({ en: changed }, changed))).rejects.toThrow(/not-signed/)
    const row = await liveOf('signed')
    expect(row.view.action).toBe('Call a doctor.')
    expect(row.signed_off_by).toBe('dr')
    expect(row.view.review).toMatchObject({ clinician: 'dr', name: 'Dr Example' })
  })
  it('shows the source words, marked, where a translation was made from older ones', async () => {
    const doc = warningSign('stale')
    const french: Document = { ...warningSign('stale', { sign: 'Fièvre', action: 'Appelez un médecin.' }) }
    const current = { ...french, translatedFrom: translatedFromNow('warning-signs', doc) }
    await signNow(doc, 'en', doc)
    await signNow(current, 'fr', doc)
    await publishNow(sign1({ en: doc, fr: current }, doc))
    expect((await liveOf('stale', 'fr')).view).toMatchObject({ action: 'Appelez un médecin.', safetyLang: 'fr' })
    const stricter = { ...doc, action: 'Call an ambulance.' }
    await signNow(stricter, 'en', stricter)
    await publishNow(sign1({ en: stricter, fr: current }, stricter))
    expect((await liveOf('stale', 'fr')).view).toMatchObject({ action: 'Call an ambulance.', safetyLang: 'en' })
  })
})

describe('a change of the source language’s safety text', () => {
  it('takes the place of the old words in every language that is live, in the same act (R15, R23)', async () => {
    const doc = warningSign('change')
    const french: Document = {
      ...warningSign('change', { sign: 'Fièvre', action: 'Appelez un médecin.' }),
      translatedFrom: translatedFromNow('warning-signs', doc),
    }
    await signNow(doc, 'en', doc)
    await signNow(french, 'fr', doc)
    await publishNow(sign1({ en: doc, fr: french }, doc))
    const urgent = { ...doc, urgency: 'emergency', action: 'Call an ambulance.' }
    await expect(publishNow(sign1({ en: urgent }, urgent))).rejects.toThrow(/not-signed/)
    expect((await liveOf('change', 'fr')).view).toMatchObject({ urgency: 'prompt', safetyLang: 'fr' })
    await signNow(urgent, 'en', urgent)
    await publishNow(sign1({ en: urgent }, urgent))
    expect((await liveOf('change', 'fr')).view).toMatchObject({
      urgency: 'emergency',
      action: 'Call an ambulance.',
      safetyLang: 'en',
    })
  })
  it('does not travel with another language’s publication before it is published itself', async () => {
    const doc = warningSign('pending')
    const french: Document = {
      ...warningSign('pending', { sign: 'Fièvre', action: 'Appelez un médecin.' }),
      translatedFrom: translatedFromNow('warning-signs', doc),
    }
    await signNow(doc, 'en', doc)
    await signNow(french, 'fr', doc)
    await publishNow(sign1({ en: doc, fr: french }, doc))
    // The working copy is now looser for all languages; nobody has signed that.
    const looser = { ...doc, urgency: 'comfort' }
    await publishNow(sign1({ fr: { ...french, urgency: 'comfort' } }, looser))
    expect((await liveOf('pending', 'fr')).view).toMatchObject({ urgency: 'prompt', sign: 'Fièvre' })
  })
})
