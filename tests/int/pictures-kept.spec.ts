/** Files of pictures: named by their content, there as long as anything names them, and gone soon after. */
import { mkdirSync, readdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import type { Client } from 'pg'
import sharp from 'sharp'
import type { Payload, PayloadRequest } from 'payload'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { freshFolder } from '../support/launcher'
import { connect, ledgerDatabase, type LedgerDatabase } from '../support/ledger-database'

const folder = join(freshFolder('pictures'), 'media')
let database: LedgerDatabase
let db: Client
let other: Client
let sweep: (before: number) => Promise<string[]>

beforeAll(async () => {
  database = await ledgerDatabase('pictures')
  Object.assign(process.env, {
    ...{ DATABASE_URL: database.url, MEDIA_DIR: folder, PAYLOAD_SECRET: 'a secret of a test, long enough to be one' },
  })
  sweep = (await import('@/cms/collections/network/media/sweep')).sweepPictures
  db = await connect(database.url)
  other = await connect(database.url)
})
afterAll(async () => {
  await Promise.all([db.end(), other.end()])
  rmSync(join(folder, '..', '..'), { recursive: true, force: true })
  await database.drop()
})

const hour = 3_600_000
const files = () => readdirSync(folder).sort()
const lay = (name: string, hoursOld: number) => {
  const path = join(folder, name)
  const written = new Date(Date.now() - hoursOld * hour)
  writeFileSync(path, name)
  utimesSync(path, written, written)
}
const sixHoursOld = () => Date.now() - 6 * hour

/** Where a name can stand, and how it comes to stand there. */
const columns = ['filename', 'sizes_w480_filename', 'sizes_w960_filename', 'sizes_w1600_filename']
let made = 0
const inWorkingCopy = (name: string, column: string) =>
  db.query(`INSERT INTO media (id, ${column}) VALUES ($1, $2)`, [`picture-${(made += 1)}`, name])
const inVersion = (name: string, column: string) =>
  db.query(`INSERT INTO _media_v (version_${column}) VALUES ($1)`, [name])
const publication = async (name: string, from: string, until?: string) => {
  await db.query('BEGIN; SELECT ledger.lock_door()')
  await db.query(
    `INSERT INTO ledger.publications (collection, document_key, locale, live_from, source, view, content_hash,
       published_by, published_at, title, files)
     VALUES ('media', $1, 'en', ledger.moment() + $2::interval, '{}', '{}', 'hash', 'a test', ledger.moment(), 'A picture', $3)`,
    [`published-${(made += 1)}`, from, ['/media/another.webp', `/media/${name}`]],
  )
  if (until)
    await db.query(
      'UPDATE ledger.publications SET live_until = greatest(ledger.moment(), live_from) WHERE document_key = $1',
      [`published-${made}`],
    )
  await db.query('COMMIT')
}
const places: Record<string, (name: string) => Promise<unknown>> = {
  ...Object.fromEntries(columns.map((column) => [`copy ${column}`, (name: string) => inWorkingCopy(name, column)])),
  ...Object.fromEntries(columns.map((column) => [`version ${column}`, (name: string) => inVersion(name, column)])),
  'live row': (name) => publication(name, '0'),
  'past row': (name) => publication(name, '0', 'closed'),
  'scheduled row': (name) => publication(name, '1 year'),
  'cancelled row': (name) => publication(name, '1 year', 'closed'),
}
const nowhere = 'nowhere'

beforeEach(() => {
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true })
})

describe('the sweep', () => {
  it('takes what is old and named nowhere, and leaves whatever any copy, version or publication names', async () => {
    const file = fc.record({
      place: fc.constantFrom(nowhere, ...Object.keys(places)),
      hoursOld: fc.constantFrom(0, 1, 5, 7, 1000),
      // Names of today, and those of before.
      name: fc.uuid().map((id) => (id < '8' ? `${id}-480x320.webp` : `${id.replaceAll('-', '').repeat(2)}.webp`)),
    })
    await fc.assert(
      fc.asyncProperty(fc.uniqueArray(file, { selector: ({ name }) => name, maxLength: 12 }), async (some) => {
        for (const name of files()) rmSync(join(folder, name))
        await inWorkingCopy('any.webp', 'filename')
        for (const { name, place, hoursOld } of some) {
          lay(name, hoursOld)
          await places[place]?.(name)
        }
        const stays = some.filter(({ place, hoursOld }) => place !== nowhere || hoursOld < 6)
        await sweep(sixHoursOld())
        expect(files()).toEqual(stays.map(({ name }) => name).sort())
        expect(await sweep(sixHoursOld())).toEqual([])
      }),
      { numRuns: 40 },
    )
  })

  it('looks at every place a name can stand in', async () => {
    for (const [place, put] of Object.entries(places)) await put(`${place.replaceAll(/[ _]/g, '-')}.webp`)
    const names = Object.keys(places).map((place) => `${place.replaceAll(/[ _]/g, '-')}.webp`)
    for (const name of names) lay(name, 1000)
    expect(await sweep(sixHoursOld())).toEqual([])
    expect(files()).toEqual(names.sort())
  })

  it('passes by a file that an upload holds, waits for nobody, and takes it the next time', async () => {
    await inWorkingCopy('any.webp', 'filename')
    lay('held.webp', 1000)
    lay('free.webp', 1000)
    const { holding } = await import('@/cms/collections/network/media/store')
    await other.query('BEGIN')
    await other.query(`SELECT pg_advisory_xact_lock_shared(${holding('$1')})`, ['held.webp'])
    expect(await sweep(sixHoursOld())).toEqual(['free.webp'])
    await other.query('ROLLBACK')
    expect(await sweep(sixHoursOld())).toEqual(['held.webp'])
  })

  it('leaves alone what is none of its files, and takes what an interrupted write has left', async () => {
    await inWorkingCopy('any.webp', 'filename')
    for (const name of ['notes.txt', '.hidden', 'README', '.5b0ab8a8-7b1c-4a55-9c4e-1f0c5a3b2d10.part']) lay(name, 1000)
    await sweep(sixHoursOld())
    expect(files()).toEqual(['.hidden', 'README', 'notes.txt'])
  })

  it('touches nothing for a database that knows no picture: the folder is another’s', async () => {
    lay('somebody-elses.webp', 1000)
    const empty = await ledgerDatabase('no_pictures')
    const pool = Symbol.for('bodywork.door-pool')
    const shared = globalThis as unknown as Record<symbol, { end: () => Promise<void> } | undefined>
    const before = shared[pool]
    try {
      process.env.DATABASE_URL = empty.url
      shared[pool] = undefined
      expect(await sweep(sixHoursOld())).toEqual([])
      expect(files()).toEqual(['somebody-elses.webp'])
    } finally {
      await shared[pool]?.end()
      shared[pool] = before
      process.env.DATABASE_URL = database.url
      await empty.drop()
    }
  })
})

describe('a save that is rolled back', () => {
  let payload: Payload
  beforeAll(async () => {
    const { getPayload } = await import('payload')
    payload = await getPayload({ config: (await import('@payload-config')).default })
  })
  afterAll(() => payload.destroy())

  const picture = async (background: string) => {
    const data = await sharp({ create: { width: 700, height: 500, channels: 3, background } })
      .png()
      .toBuffer()
    return { data, mimetype: 'image/png', name: 'IMG 0001.PNG', size: data.length }
  }
  const namesOf = (doc: { filename?: string | null; sizes?: object }): string[] =>
    [doc, ...(Object.values(doc.sizes ?? {}) as { filename?: string | null }[])].flatMap(({ filename }) =>
      filename ? [filename] : [],
    )
  /** Runs `work` in a transaction that ends as a refused request's does. */
  const rolledBack = async (work: (req: PayloadRequest) => Promise<unknown>) => {
    const { createLocalReq, initTransaction, killTransaction } = await import('payload')
    const req = await createLocalReq({}, payload)
    await initTransaction(req)
    await work(req)
    await killTransaction(req)
  }
  const ofMedia = { collection: 'media', depth: 0 } as const

  it('leaves every file of the document where it was, whether the picture was replaced or the document deleted', async () => {
    const first = await payload.create({ ...ofMedia, data: { alt: 'Kept' }, file: await picture('#246') })
    const there = files()
    expect(there).toEqual([...new Set(namesOf(first))].sort())
    expect(there.every((name) => /^[0-9a-f]{64}\.webp$/.test(name))).toBe(true)

    await rolledBack(async (req) =>
      payload.update({ ...ofMedia, id: first.id, data: {}, file: await picture('#642'), req }),
    )
    const orphans = files().filter((name) => !there.includes(name))
    expect(orphans.length).toBeGreaterThan(0)
    await rolledBack((req) => payload.delete({ ...ofMedia, id: first.id, req }))
    expect(files()).toEqual([...there, ...orphans].sort())

    expect((await sweep(Date.now() + hour)).sort()).toEqual(orphans)
    expect(files()).toEqual(there)
    expect(namesOf(await payload.findByID({ ...ofMedia, id: first.id }))).toEqual(namesOf(first))
  })

  it('is no reason to lose a file that two documents share, and neither is the deletion of one', async () => {
    const file = await picture('#135')
    const one = await payload.create({ ...ofMedia, data: { alt: 'One' }, file: { ...file } })
    const two = await payload.create({ ...ofMedia, data: { alt: 'Two' }, file: { ...file, name: 'other.png' } })
    expect(namesOf(two)).toEqual(namesOf(one))
    await payload.delete({ ...ofMedia, id: one.id })
    await sweep(Date.now() + hour)
    expect(files()).toEqual(expect.arrayContaining(namesOf(two)))
    await payload.delete({ ...ofMedia, id: two.id })
    expect(files()).toEqual(expect.arrayContaining(namesOf(two)))
    await sweep(Date.now() + hour)
    expect(files().filter((name) => namesOf(two).includes(name))).toEqual([])
  })

  it('brings a version back with its picture, or not at all where that is gone', async () => {
    const first = await payload.create({ ...ofMedia, data: { alt: 'First' }, file: await picture('#531') })
    const { docs } = await payload.findVersions({ collection: 'media', where: { parent: { equals: first.id } } })
    const version = docs[0]?.id ?? ''
    const second = await payload.update({
      ...ofMedia,
      id: first.id,
      data: { alt: 'Second' },
      file: await picture('#153'),
    })
    const restore = () => payload.restoreVersion({ collection: 'media', id: version, depth: 0, overrideAccess: true })
    const now = async () => {
      const { alt, ...doc } = await payload.findByID({ ...ofMedia, id: first.id })
      return { alt, files: namesOf(doc) }
    }
    await restore()
    expect(await now()).toEqual({ alt: 'First', files: namesOf(first) })
    await payload.update({ ...ofMedia, id: first.id, data: { alt: 'Second' }, file: await picture('#153') })
    rmSync(join(folder, String(first.filename)))
    await expect(restore()).rejects.toMatchObject({ status: 409, data: { code: 'picture-gone' } })
    expect(await now()).toEqual({ alt: 'Second', files: namesOf(second) })
  })
})
