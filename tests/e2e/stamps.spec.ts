/**
 * R38 after a year of work: people of five roles save, sign, publish, schedule, restore, withdraw and recall at random, and
 * no page then carries a stamp over words that no signature covers. Who says what is covered is a witness that read the
 * ledger after each act (support/truth/cover). `npm run prove -- sweeps` takes 200 acts, and crawls every host.
 */
import { expect, type Page } from '@playwright/test'
import fc from 'fast-check'
import { Client } from 'pg'
import { databaseUrl } from '../support/another-server'
import { ask, several } from '../support/ask'
import { crawlOf } from '../support/crawl'
import { documentsOf } from '../support/demo-data'
import { addressesOf, hostNames, type HostName } from '../support/demo-network'
import { untilHeard } from '../support/front-door-heard'
import { test } from '../support/medical-fixture'
import { deed, Network, roles, type Done } from '../support/random-deeds'
import { isWhole, seedOfRun, some } from '../support/some'
import { stampOn, type Stamped } from '../support/stamped-pages'
import { Cover, isMedicalKind } from '../support/truth/cover'

const acts = isWhole ? 200 : 15
const kinds = ['contraindications', 'warning-signs', 'techniques', 'faqs', 'articles'] as const
/** Few documents, so that many acts meet on one: those that stand on the pages of others, and some more of each kind. */
const documents = (): string[] => [
  ...['warning-signs/chills', 'contraindications/acute-prostatitis', 'pages/first-visit'],
  ...kinds.flatMap((kind) => {
    const keys = documentsOf(kind).filter(({ seed }) => !seed?.hold)
    return keys.slice(0, isWhole ? 4 : 1).map(({ key }) => `${kind}/${key}`)
  }),
]

type Live = { id: string; collection: string; key: string; locale: string; slug: string | null; faqs: string[] }
const liveIn = async (db: Client): Promise<Live[]> => {
  const { rows } = await db.query<Live>(
    `SELECT id::text, collection, document_key AS key, locale, slug,
            coalesce(jsonb_path_query_array(source, '$.doc.body[*] ? (@.blockType == "faqList").faqs[*]'), '[]') AS faqs
     FROM ledger.live_at(ledger.moment()) WHERE clinic_key IS NULL`,
  )
  return rows.filter(({ collection }) => isMedicalKind(collection))
}

type Seen = Stamped & { host: HostName; path: string }
const look = async (page: Page, host: HostName, path: string): Promise<Seen> => ({
  ...{ host, path },
  ...(await page.evaluate(stampOn, (await ask(host, path)).text)),
})
const pathsOf = async (page: Page, host: HostName): Promise<string[]> => {
  if (isWhole) return [...(await crawlOf(page, host)).pages.keys()]
  const languages = host === 'localhost' ? (['en', 'fr'] as const) : (['fr'] as const)
  const all = languages.flatMap((language) => addressesOf(host, language))
  const stamped = all.filter(({ document, name }) => document ?? name).map(({ path }) => path)
  return some(stamped, 50)
}

/** What is wrong with a page that carries a stamp. */
const wrongOn = ({ host, path, shows }: Seen, live: readonly Live[], cover: Cover): string[] => {
  const [, locale, section = '', slug = ''] = decodeURIComponent(path).split('/')
  const here = live.filter((row) => row.locale === locale)
  const own = here.find((row) => (slug ? row.collection === section && row.slug === slug : row.key === section))
  if (!own) return [`${host}${path} has a stamp and no medical document`]
  const shown = [...shows, ...own.faqs.map((key) => `faqs/${key}`)]
  return [own, ...here.filter(({ collection, key }) => shown.includes(`${collection}/${key}`))].flatMap((row) => {
    const uncovered = cover.uncovered(row.id)
    return uncovered.length > 0 ? [`${host}${path} shows ${row.collection}/${row.key}: ${uncovered.join(', ')}`] : []
  })
}

const told = ({ deed: { who, what, languages }, ref, status }: Done): string =>
  `${who} ${what} ${ref} ${languages.join('+')} ${status}`

test('after random acts by five roles no page carries a stamp over what no signature covers', async ({ page }) => {
  const db = new Client({ connectionString: databaseUrl() })
  await db.connect()
  try {
    const cover = new Cover(db)
    await cover.begin()
    const network = await Network.of(documents())
    const done: Done[] = []
    for (const [n, each] of fc.sample(deed, { numRuns: acts, seed: seedOfRun }).entries()) {
      done.push(await network.act(each, n))
      await cover.after(done.at(-1)?.shown)
    }
    const story = `seed ${seedOfRun}:\n${done.map(told).join('\n')}`
    expect(done.filter(({ status }) => status >= 500).map(told), story).toEqual([])
    expect(new Set(done.map(({ deed: { who } }) => who)).size, story).toBe(roles.length)
    expect(done.filter(({ status }) => status < 300).length, story).toBeGreaterThan(acts / 4)
    expect(done.filter(({ status }) => status > 400).length, story).toBeGreaterThan(acts / 10)
    await untilHeard()
    const hosts = isWhole ? hostNames : (['localhost', 'port-erable.localhost'] as const)
    const seen: Seen[] = []
    for (const host of hosts)
      seen.push(...(await several(await pathsOf(page, host), 6, (path) => look(page, host, path))))
    const stamped = seen.filter(({ by }) => by !== null)
    expect(stamped.length, story).toBeGreaterThan(hosts.length * 10)
    const live = await liveIn(db)
    expect(
      stamped.flatMap((each) => wrongOn(each, live, cover)),
      story,
    ).toEqual([])
  } finally {
    await db.end()
  }
})
