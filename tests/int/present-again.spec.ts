/** A release presents again what is open: nothing that was signed is lost, nothing is done twice, and it can be cut short. */
import type { Client } from 'pg'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { Tx } from '@/publishing/ledger/database'
import { appendRow, openDoor, type Append } from '@/publishing/ledger/ledger'
import { hashOf, present, type Presentable } from '@/publishing/present'
import { presentAgain } from '@/publishing/ledger/present-again'
import { contraindication } from '../support/documents'
import { atDoorOf, connect, ledgerDatabase, type LedgerDatabase } from '../support/ledger-database'

let database: LedgerDatabase
let db: Client
const atDoor = <T>(work: (tx: Tx) => Promise<T>): Promise<T> => atDoorOf(db, work)
const again = (version: string, limit?: number) => presentAgain(atDoor, version, limit)

const review = {
  clinician: 'dr',
  name: 'Dr Example',
  credentials: 'MD',
  at: '2026-01-01T00:00:00.000Z',
  dueAt: '2027-01-01T00:00:00.000Z',
}

/** A row as a version of the code has left it: `made` is what it showed, and listed, otherwise than this one. */
const row = (
  key: string,
  made: { plain?: string; title?: string } = {},
  more: Partial<Append> & { name?: unknown } = {},
) =>
  atDoor(async (tx) => {
    const moment = await openDoor(tx)
    const source: Presentable = { doc: contraindication(key), locale: 'en', standIns: null, review }
    const now = present('contraindications', source)
    if (!now.ok) throw new Error('the fixture is no condition')
    const view = { ...now.presented.view, ...(made.plain ? { plain: made.plain } : {}) }
    const presented = { ...now.presented, view, title: made.title ?? now.presented.title }
    const { name = source.doc.name, ...rest } = more
    return appendRow(tx, {
      ...{ collection: 'contraindications', key, clinic: null, locale: 'en', actor: 'editor', moment },
      ...{
        source: { ...source, doc: { ...source.doc, name } },
        presented,
        contentHash: hashOf(view),
        safetyHash: 'signed',
      },
      ...{ liveFrom: moment, liveUntil: null, version: 'before' },
      ...rest,
    })
  })

const rowsOf = async (key: string) =>
  (await db.query('SELECT * FROM publications WHERE document_key = $1 ORDER BY id', [key])).rows
const mark = async () => (await db.query('SELECT version, upto::int, refused::int[] FROM presented')).rows[0]
const inAYear = new Date(Date.now() + 365 * 86_400_000).toISOString()

beforeAll(async () => {
  database = await ledgerDatabase('again')
  db = await connect(database.url)
})
beforeEach(async () => {
  await db.query('BEGIN; SELECT ledger.lock_door()')
  await db.query(
    'UPDATE publications SET live_until = greatest(ledger.moment(), live_from) WHERE live_until IS NULL; COMMIT',
  )
})
afterAll(async () => {
  await db.end()
  await database.drop()
})

describe('a release', () => {
  it('leaves a row alone that reads the same, and does not look at it again', async () => {
    await row('same')
    const before = await rowsOf('same')
    expect(await again('first')).toMatchObject({ examined: 1, replaced: 0, refilled: 0, refused: [] })
    expect(await rowsOf('same')).toEqual(before)
    expect(await again('first')).toMatchObject({ examined: 0 })
  })

  it('appends what reads differently, with its signature, and says in the view which version made it', async () => {
    await row('differs', { plain: 'As an earlier version put it.' })
    expect(await again('second')).toMatchObject({ replaced: 1 })
    const [old, now] = await rowsOf('differs')
    expect(old.live_until).toEqual(now.live_from)
    expect(old.view).toMatchObject({ plain: 'As an earlier version put it.', schemaVersion: 'before' })
    expect(now.view).toMatchObject({ plain: 'What it is.', schemaVersion: 'second', review })
    expect(now).toMatchObject({
      live_until: null,
      signed_off_by: 'dr',
      safety_hash: 'signed',
      source: old.source,
      slug: old.slug,
    })
    expect(
      (await db.query('SELECT action, keys, publications FROM audit ORDER BY id DESC LIMIT 1')).rows[0],
    ).toMatchObject({
      action: 'republish',
      publications: [now.id],
      keys: expect.arrayContaining(['contraindications/differs@en']),
    })
  })

  it('keeps the moments of what is scheduled', async () => {
    await row('scheduled', { plain: 'Earlier.' }, { liveFrom: inAYear })
    await again('third')
    const [old, now] = await rowsOf('scheduled')
    expect(old.live_until).toEqual(old.live_from)
    expect(now).toMatchObject({ live_from: old.live_from, live_until: null })
  })

  it('fills in what only lists and search see, in the row itself, and leaves the ledger guarded', async () => {
    const id = await row('listed', { title: 'As lists had it' })
    const [before] = await rowsOf('listed')
    expect(await again('fourth')).toMatchObject({ replaced: 0, refilled: 1 })
    const [after, ...none] = await rowsOf('listed')
    expect(none).toEqual([])
    expect(after.title).toBe('A condition')
    expect({ ...after, title: before.title, search: before.search }).toEqual(before)
    await expect(db.query('UPDATE publications SET title = $1 WHERE id = $2', ['x', id])).rejects.toThrow(
      /permission denied/,
    )
    const asleep = await db.query(
      `SELECT tgname FROM pg_trigger WHERE tgrelid = 'publications'::regclass AND NOT tgisinternal AND tgenabled <> 'A'`,
    )
    expect(asleep.rows).toEqual([])
  })

  it.each([
    ['lacks what this version asks for', { name: null }],
    ['cannot be read at all', { source: { doc: null } as unknown as Presentable }],
    ['is of a kind that this version does not have', { collection: 'horoscopes' as never }],
  ])('keeps a row that %s as it is, and names it every time', async (_, more) => {
    const key = `refused-${Object.keys(more)[0]}`
    await row(key, {}, more)
    const before = await rowsOf(key)
    const refused = [{ lineKey: { key }, issues: [{}] }]
    expect(await again(key)).toMatchObject({ examined: 1, replaced: 0, refused })
    expect(await again(key)).toMatchObject({ examined: 0, refused })
    expect(await rowsOf(key)).toEqual(before)
  })

  it('goes on where it was cut short, some rows at a time', async () => {
    for (const key of ['one', 'two', 'three', 'four', 'five']) await row(key, { plain: 'Earlier.' })
    let shares = 0
    const cut = presentAgain(
      (work) =>
        atDoor(async (tx) => {
          const result = await work(tx)
          if (++shares === 2) throw new Error('cut')
          return result
        }),
      'fifth',
      2,
    )
    await expect(cut).rejects.toThrow('cut')
    expect((await rowsOf('two')).map(({ view }) => view.schemaVersion)).toEqual(['before', 'fifth'])
    expect((await rowsOf('three')).map(({ view }) => view.schemaVersion)).toEqual(['before'])
    expect(await again('fifth', 2)).toMatchObject({ examined: 3, replaced: 3 })
    expect(await again('fifth', 2)).toMatchObject({ examined: 0, replaced: 0 })
  })

  it('looks at everything again when an earlier version comes back', async () => {
    await row('back', { plain: 'Earlier.' })
    await again('sixth')
    await again('seventh')
    expect(await mark()).toMatchObject({ version: 'seventh' })
    expect(await again('sixth')).toMatchObject({ examined: 0 })
    expect(await again('eighth')).toMatchObject({ examined: 1, replaced: 0 })
  })
})
