/** What the public side's database role can reach in the product's own database, with all of the workbench's tables in it. */
import { expect, test } from '@playwright/test'
import { Client } from 'pg'
import { databaseUrl } from '../support/another-server'

let client: Client
test.beforeAll(async () => {
  client = new Client({ connectionString: databaseUrl() })
  await client.connect()
})
test.afterAll(() => client.end())

const rows = async <Row extends object>(sql: string): Promise<Row[]> => (await client.query<Row>(sql)).rows

const relations = `SELECT n.nspname || '.' || c.relname AS name, c.oid FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
  WHERE c.relkind IN ('r', 'v', 'm', 'p', 'f') AND n.nspname NOT IN ('pg_catalog', 'information_schema', 'pg_toast')`

test('it may read what is live, former addresses and the clock, and not one of the workbench’s tables', async () => {
  const all = await rows<{ name: string }>(`${relations}`)
  expect(all.map(({ name }) => name)).toEqual(
    expect.arrayContaining(['public.articles', 'public.users', 'ledger.publications']),
  )
  const readable = await rows<{ name: string }>(
    `SELECT name FROM (${relations}) each WHERE has_any_column_privilege('web_ro', oid, 'SELECT') ORDER BY name`,
  )
  expect(readable.map(({ name }) => name)).toEqual(['ledger.clock', 'ledger.live_publications', 'ledger.moved'])
})

test('it may write nothing, and owns nothing', async () => {
  const writable = await rows<{ name: string }>(
    `SELECT name FROM (${relations}) each WHERE has_any_column_privilege('web_ro', oid, 'INSERT, UPDATE, REFERENCES')
       OR has_table_privilege('web_ro', oid, 'DELETE, TRUNCATE, TRIGGER')`,
  )
  expect(writable).toEqual([])
  const owned = await rows(`SELECT 1 FROM pg_class WHERE relowner = 'web_ro'::regrole`)
  expect(owned).toEqual([])
  const masked = await rows(
    `SELECT p.oid::regprocedure FROM pg_proc p JOIN pg_namespace n ON n.oid = p.pronamespace
     WHERE p.prosecdef AND n.nspname IN ('ledger', 'public') AND has_function_privilege('web_ro', p.oid, 'EXECUTE')`,
  )
  expect(masked).toEqual([])
})

const refused = [
  'SELECT 1 FROM articles',
  'SELECT 1 FROM users',
  'SELECT 1 FROM publications',
  'SELECT 1 FROM ledger.publications',
  'SELECT source FROM ledger.live_publications LIMIT 1',
  'SELECT 1 FROM ledger.audit',
  'SELECT 1 FROM ledger.sign_offs',
  'SELECT demo_now FROM ledger.clock',
  'UPDATE ledger.clock SET shift = shift',
  'CREATE TEMP TABLE mine (a int)',
  'CREATE TABLE mine (a int)',
  `SELECT ledger.erase(1, 'because')`,
  `SELECT pg_read_file('/etc/passwd')`,
]

for (const sql of refused) {
  test(`it cannot: ${sql}`, async () => {
    await client.query('BEGIN; SET LOCAL ROLE web_ro')
    await expect(client.query(sql)).rejects.toThrow(/permission denied|does not exist|not allowed/)
    await client.query('ROLLBACK')
  })
}

test('the application owns none of the ledger', async () => {
  const owners = await rows<{ owner: string }>(
    `SELECT DISTINCT pg_get_userbyid(relowner) AS owner FROM pg_class WHERE relnamespace = 'ledger'::regnamespace`,
  )
  const [me] = await rows<{ name: string }>('SELECT current_user AS name')
  expect(owners.map(({ owner }) => owner)).not.toContain(me?.name)
})
