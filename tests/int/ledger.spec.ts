/** The ledger's promises, by trying to break them in SQL: as the application, as the table's owner, as the public side. */
import type { Client } from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { connect, ledgerDatabase, type LedgerDatabase } from '../support/ledger-database'

let database: LedgerDatabase
let db: Client

const row = (key: string, from = 'ledger.moment()', until = 'NULL') =>
  `INSERT INTO publications (collection, document_key, locale, live_from, live_until, source, view, content_hash, published_by,
     published_at, title) VALUES ('faqs', '${key}', 'en', ${from}, ${until}, '{"doc":1}', '{"words":"${key}"}', 'h', 'tester',
     ledger.moment(), '${key}') RETURNING id::int`

const behindTheDoor = async (sql: string): Promise<number> => {
  await db.query('BEGIN; SELECT ledger.lock_door()')
  try {
    const result = await db.query(sql)
    await db.query('COMMIT')
    return result.rows[0]?.id as number
  } catch (error) {
    await db.query('ROLLBACK')
    throw error
  }
}

const as = async <T>(role: string, work: () => Promise<T>): Promise<T> => {
  await db.query(`SET ROLE ${role}`)
  try {
    return await work()
  } finally {
    await db.query('RESET ROLE')
  }
}

beforeAll(async () => {
  database = await ledgerDatabase('ledger')
  db = await connect(database.url)
})

afterAll(async () => {
  await db.end()
  await database.drop()
})

describe('a row is only ever appended and closed', () => {
  const refused = [
    "UPDATE publications SET view = '{}'",
    "UPDATE publications SET title = 'other'",
    "UPDATE publications SET source = '{}'",
    "UPDATE publications SET live_from = live_from - interval '1 day'",
    "UPDATE publications SET live_until = now() - interval '1 minute'",
    'DELETE FROM publications',
    'TRUNCATE publications',
    'DELETE FROM audit',
    "UPDATE audit SET actor = 'nobody'",
    'TRUNCATE audit',
    'DELETE FROM sign_offs',
    "UPDATE sign_offs SET clinician = 'nobody'",
  ]
  beforeAll(async () => {
    await behindTheDoor(row('fixed'))
    await behindTheDoor(
      "INSERT INTO audit (at, actor, action) VALUES (ledger.moment(), 'tester', 'publish') RETURNING id::int",
    )
    await behindTheDoor(
      `INSERT INTO sign_offs (collection, document_key, locale, statement, clinician, clinician_name, credentials, signed_by,
         signed_at, review_due_at) VALUES ('faqs', 'fixed', 'en', '{}', 'c', 'C', 'MD', 'c', now(), now()) RETURNING id::int`,
    )
  })

  it.each(refused)('the application cannot: %s', async (sql) => {
    await expect(db.query(sql)).rejects.toThrow(/permission denied|append-only|cannot be changed|only ever closed/)
  })
  it.each(refused)("the tables' owner cannot: %s", async (sql) => {
    await expect(as('bodywork_ledger', () => db.query(sql))).rejects.toThrow(
      /append-only|cannot be changed|only ever closed/,
    )
  })
  it("the tables' owner is not the application", async () => {
    const { rows } = await db.query(
      "SELECT DISTINCT tableowner, tableowner = current_user AS own FROM pg_tables WHERE schemaname = 'ledger'",
    )
    expect(rows).toEqual([{ tableowner: 'bodywork_ledger', own: false }])
  })
  it('a closed row is not opened again, and not closed again', async () => {
    const id = await behindTheDoor(row('closed'))
    await db.query('UPDATE publications SET live_until = ledger.moment() WHERE id = $1', [id])
    await expect(db.query('UPDATE publications SET live_until = NULL WHERE id = $1', [id])).rejects.toThrow(
      /only ever closed/,
    )
    await expect(
      db.query("UPDATE publications SET live_until = ledger.moment() + interval '1 day' WHERE id = $1", [id]),
    ).rejects.toThrow(/only ever closed/)
  })
  it('a row cannot be written without the lock of the door, nor begin in the past', async () => {
    await expect(db.query(row('loose'))).rejects.toThrow(/publishing door only/)
    await expect(behindTheDoor(row('past', "ledger.moment() - interval '1 hour'"))).rejects.toThrow(/begin in the past/)
  })
  it('two rows of one document and language never overlap', async () => {
    await behindTheDoor(row('twice'))
    await expect(behindTheDoor(row('twice'))).rejects.toThrow(/one_live_row_per_document/)
    await expect(behindTheDoor(row('twice', "ledger.moment() + interval '1 day'"))).rejects.toThrow(
      /one_live_row_per_document/,
    )
  })
  it('only a closed row can be erased, with a reason, and that is put on record', async () => {
    const id = await behindTheDoor(row('person'))
    await expect(db.query("SELECT ledger.erase($1, 'law')", [id])).rejects.toThrow(/closed/)
    await db.query('UPDATE publications SET live_until = ledger.moment() WHERE id = $1', [id])
    await expect(db.query("SELECT ledger.erase($1, ' ')", [id])).rejects.toThrow(/reason/)
    await db.query("SELECT ledger.erase($1, 'asked to be forgotten')", [id])
    const { rows } = await db.query('SELECT view, source, title, content_hash FROM publications WHERE id = $1', [id])
    expect(rows).toEqual([{ view: {}, source: {}, title: '', content_hash: 'h' }])
    const audit = await db.query("SELECT detail FROM audit WHERE action = 'erase' AND $1 = ANY(publications)", [id])
    expect(audit.rows).toEqual([{ detail: { reason: 'asked to be forgotten' } }])
  })
})

describe('the public side', () => {
  const denied = [
    'SELECT 1 FROM publications',
    'SELECT 1 FROM articles',
    'SELECT 1 FROM audit',
    'SELECT 1 FROM sign_offs',
    'INSERT INTO audit (at, actor, action) VALUES (now(), 1, 1)',
    'CREATE TEMP TABLE t (a int)',
    'SELECT ledger.erase(1, $$x$$)',
  ]
  it.each(denied)('cannot: %s', async (sql) => {
    await expect(as('web_ro', () => db.query(sql))).rejects.toThrow(/permission denied/)
  })
  it('sees what is live, and neither closed nor future rows, nor their number', async () => {
    const count = () =>
      as('web_ro', async () => Number((await db.query('SELECT count(*) FROM live_publications')).rows[0].count))
    const before = await count()
    const id = await behindTheDoor(row('seen'))
    expect(await count()).toBe(before + 1)
    await behindTheDoor(row('tomorrow', "ledger.moment() + interval '1 day'"))
    expect(await count()).toBe(before + 1)
    await db.query('UPDATE publications SET live_until = ledger.moment() WHERE id = $1', [id])
    expect(await count()).toBe(before)
  })
  it('never learns of a hidden row from a condition that fails on it', async () => {
    await behindTheDoor(row('secret', "ledger.moment() + interval '1 day'"))
    const probe = () =>
      db.query("SELECT 1 FROM live_publications WHERE 1 / (CASE WHEN document_key = 'secret' THEN 0 ELSE 1 END) = 1")
    await expect(as('web_ro', probe)).resolves.toBeDefined()
  })
})
