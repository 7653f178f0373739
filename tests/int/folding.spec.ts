/** Arabic is folded in one way, by the rules of the domain and by the search of the database. */
import { readdirSync, readFileSync } from 'node:fs'
import { Client } from 'pg'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { locales } from '@/domain/locale/locales'
import { fold, spellingsOf } from '@/domain/safety/folded-text'
import { ledgerDatabase, type LedgerDatabase } from '../support/ledger-database'

const folder = 'scripts/demo/ar'
const article = /^(وال|بال|كال|فال|لل|ال)/
/** Every Arabic word of the demo without an article, which search cuts and the rules match; and the letters once more, vowelled. */
const words = [
  ...new Set([
    ...readdirSync(folder).flatMap(
      (file) => readFileSync(`${folder}/${file}`, 'utf8').match(/[\u0621-\u0652\u0671]+/gu) ?? [],
    ),
    ...['أُسْرَة', 'إِصابةٌ', 'آلام', 'ٱسم', 'مستشفى', 'مؤلم', 'طوارئ', 'تـــدليك'],
  ]),
].filter((word) => !article.test(fold(word).text))

let database: LedgerDatabase
let client: Client
beforeAll(async () => {
  database = await ledgerDatabase('folding')
  client = new Client({ connectionString: database.url })
  await client.connect()
})
afterAll(async () => {
  await client.end()
  await database.drop()
})

it.each(locales)('the database can search in %s', async (locale) => {
  const { rows } = await client.query<{ found: boolean }>(
    "SELECT ledger.search_vector($1, 'one', '', '') @@ ledger.search_query($1, 'one') AS found",
    [locale],
  )
  expect(rows).toEqual([{ found: true }])
})

it('every word of the demo, by both', async () => {
  expect(words.length).toBeGreaterThan(1000)
  const { rows } = await client.query<{ word: string; folded: string }>(
    "SELECT word, ledger.fold('ar', word) AS folded FROM unnest($1::text[]) AS word",
    [words],
  )
  expect(rows.map(({ folded }) => folded)).toEqual(rows.map(({ word }) => fold(word).text))
})

it('a list filtered as one types finds a name however it is written', () => {
  for (const typed of ['rucken', 'Ruecken', 'Rücken'])
    expect(spellingsOf('Rückenschmerzen')).toContain(fold(typed).text)
  expect(spellingsOf('دوار وإغماء')).toContain(fold('واغماء').text)
  expect(spellingsOf('طوارئ')).toContain(fold('طواري').text)
})
