/** Migrations: what the generator writes without asking, and what the runner refuses to keep. */
import { createHash } from 'node:crypto'
import type { Payload } from 'payload'
import type { Client } from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { database as adapter } from '@/cms/database'
import { applyMigrations, type Migration } from '../../scripts/migrate/apply'
import { statementsBetween } from '../../scripts/migration/difference.mjs'
import { readSnapshot } from '../../scripts/migration/snapshot.mjs'
import { migrations } from '../../scripts/run/migrations.mjs'
import { connect, ledgerDatabase, type LedgerDatabase } from '../support/ledger-database'

type Column = { name: string; type: string; primaryKey: boolean; notNull: boolean }
type Snapshot = { tables: Record<string, { name: string; columns: Record<string, Column> }>; enums: object }

let database: LedgerDatabase
let db: Client
beforeAll(async () => {
  database = await ledgerDatabase('migrations')
  db = await connect(database.url)
})
afterAll(async () => {
  await db.end()
  await database.drop()
})

const next = (sql: string): Migration[] => [
  ...(migrations() as Migration[]),
  { name: '9999-next.sql', number: 9999, sql, sha256: createHash('sha256').update(sql).digest('hex') },
]
const apply = (sql: string) => applyMigrations(db, () => undefined, next(sql))
const asOwner = "SELECT set_config('role', 'bodywork_ledger', true);"

describe('a migration is not kept', () => {
  beforeAll(async () => {
    await db.query(`BEGIN; SELECT ledger.lock_door(); INSERT INTO publications (collection, document_key, locale, live_from,
      source, view, content_hash, published_by, published_at, title)
      VALUES ('faqs', 'kept', 'en', ledger.moment(), '{"a":1}', '{"a":1}', 'h', 't', ledger.moment(), 't'); COMMIT`)
  })
  it('that changes what was published', async () => {
    const sql = `${asOwner} ALTER TABLE ledger.publications DISABLE TRIGGER c_update;
      UPDATE ledger.publications SET view = '{}'; ALTER TABLE ledger.publications ENABLE ALWAYS TRIGGER c_update;`
    await expect(apply(sql)).rejects.toThrow('changes what was published')
    expect((await db.query('SELECT view FROM publications')).rows).toEqual([{ view: { a: 1 } }])
  })
  it('that leaves the ledger unguarded', async () => {
    const sql = `${asOwner} ALTER TABLE ledger.publications DISABLE TRIGGER c_update;`
    await expect(apply(sql)).rejects.toThrow('unguarded (publications.c_update)')
  })
  it('that was edited after it was applied, or that this code lacks', async () => {
    const edited = next('').map((each, at) => (at === 0 ? { ...each, sha256: 'other' } : each))
    await expect(applyMigrations(db, () => undefined, edited)).rejects.toThrow('changed after it was applied')
    await expect(applyMigrations(db, () => undefined, edited.slice(1))).rejects.toThrow('older than its data')
  })
})

it('the migrations make every column that the collections ask for, and no other', async () => {
  const { rows } = await db.query<{ at: string }>(
    `SELECT table_name || '.' || column_name || ' ' || is_nullable AS at FROM information_schema.columns WHERE table_schema = 'public'`,
  )
  const wanted = Object.values((readSnapshot() as Snapshot).tables).flatMap(({ name, columns }) =>
    Object.values(columns).map((column) => `${name}.${column.name} ${column.notNull ? 'NO' : 'YES'}`),
  )
  expect(rows.map(({ at }) => at).sort()).toEqual(wanted.sort())
})

describe('the generator', () => {
  const { generateMigration } = adapter.init({ payload: {} as Payload }).requireDrizzleKit()
  const changed = (change: (faqs: Record<string, Column>) => void): Snapshot => {
    const wanted = structuredClone(readSnapshot()) as Snapshot
    change(wanted.tables['public.faqs']?.columns ?? {})
    return wanted
  }
  const way = (wanted: Snapshot, decisions = {}): Promise<string[]> =>
    statementsBetween(readSnapshot(), wanted, generateMigration, decisions)
  const renamed = changed((faqs) => {
    const { order, ...rest } = faqs
    if (!order) throw new Error('questions have no order')
    for (const name of Object.keys(faqs)) delete faqs[name]
    Object.assign(faqs, rest, { position: { ...order, name: 'position' } })
  })

  it('names what would be lost, and what to write, instead of asking', async () => {
    await expect(way(renamed)).rejects.toThrow(
      'the column faqs.order is gone: write --rename faqs.order=position or --drop faqs.order',
    )
  })
  it('renames, or drops, as told', async () => {
    expect(await way(renamed, { renames: [{ from: 'faqs.order', to: 'position' }] })).toEqual([
      'ALTER TABLE "faqs" RENAME COLUMN "order" TO "position";',
    ])
    const dropped = (await way(renamed, { drops: ['faqs.order'] })).join('\n')
    expect(dropped).toMatch(/ADD COLUMN "position"[^]*DROP COLUMN "order"/)
  })
  it('refuses a decision about what is not there', async () => {
    await expect(way(renamed, { renames: [{ from: 'faqs.ordre', to: 'position' }] })).rejects.toThrow('no faqs.ordre')
  })
  it('wants a value for a new column that may not be empty, and fills it before it is required', async () => {
    const wanted = changed((faqs) => {
      faqs.tone = { name: 'tone', type: 'varchar', primaryKey: false, notNull: true }
    })
    await expect(way(wanted)).rejects.toThrow('--fill faqs.tone=<value in SQL>')
    expect(await way(wanted, { fills: [{ column: 'faqs.tone', value: "'plain'" }] })).toEqual([
      'ALTER TABLE "faqs" ADD COLUMN "tone" varchar;',
      `UPDATE "faqs" SET "tone" = 'plain';`,
      'ALTER TABLE "faqs" ALTER COLUMN "tone" SET NOT NULL;',
    ])
  })
})
