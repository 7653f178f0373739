/**
 * R16: a clinic that opts out of a sensitive topic shows nothing of it, on no surface, in none of its languages; and
 * everything that holds for massage in general stays. Words are held against all that the topic's documents say.
 */
import { expect, test, type Page } from '@playwright/test'
import { bundleSchema } from '@/domain/safety/bundle'
import { ask, askRaw, productPort, several } from '../../support/ask'
import { crawlOf, type Crawl } from '../../support/crawl'
import { documentsOf, translationsOf } from '../../support/demo-data'
import { addressesOf, slugOf } from '../../support/demo-network'
import { some } from '../../support/some'
import { readPage } from '../../support/read-page'
import { givenAwayIn } from '../../support/topic-words'

const host = 'madinat-al-nada.localhost'
const languages = ['ar', 'en'] as const

let parser: Page
let crawl: Crawl
test.beforeAll(async ({ browser }) => {
  parser = await browser.newPage()
  crawl = await crawlOf(parser, host)
})
test.afterAll(() => parser.close())

/** What each of several answers gives away, by what was asked. */
const given = async (asked: readonly string[], text: (each: string) => Promise<string>): Promise<string[]> =>
  (
    await several(asked, 6, async (each) => {
      const found = givenAwayIn(await text(each))
      return found.length > 0 ? [`${each}: ${found.slice(0, 3).join(' | ')}`] : []
    })
  ).flat()

const told = ['techniques', 'contraindications', 'articles', 'faqs'].flatMap((collection) =>
  documentsOf(collection)
    .filter(({ topic }) => topic === 'prostate')
    .map((document) => ({ collection, document })),
)
const withPage = told.filter(({ collection }) => collection !== 'faqs')
const everyLanguage = ['en', 'fr', 'es', 'de', 'ar'] as const
/** Every address that a page of the topic could have here: its slug in any language, and its key. */
const itsAddresses = languages.flatMap((language) =>
  withPage.flatMap(({ collection, document: { key } }) =>
    [...new Set([key, ...everyLanguage.flatMap((each) => slugOf(collection, key, each) ?? [])])].map(
      (slug) => `/${language}/${collection}/${encodeURIComponent(slug)}`,
    ),
  ),
)

test('the words to look for are found where the topic is shown', async () => {
  for (const path of ['/en/techniques/prostate-massage', '/en/self-check?entry=prostate', '/en/faq', '/de/articles'])
    expect(givenAwayIn((await ask('localhost', path)).text).length, path).toBeGreaterThan(0)
})

test('no page of the host gives anything away, in its text, its links, its data or its head', async () => {
  expect(crawl.pages.size).toBeGreaterThan(80)
  const pages = [...crawl.pages.values()]
  const headers = (page: (typeof pages)[number]) => JSON.stringify(page.headers)
  const wrong = pages.flatMap((page) => givenAwayIn(page.html + headers(page)).map((each) => `${page.path}: ${each}`))
  expect(wrong).toEqual([])
  // Nor do links to other hosts, its own sources among them.
  expect([...crawl.elsewhere.keys()].flatMap(givenAwayIn)).toEqual([])
})

test('nor do sitemap, robots, feeds, its theme, or the scripts and styles that its pages load', async () => {
  const assets = [...new Set([...crawl.pages.values()].flatMap(({ facts }) => facts.assets))]
  const files = ['/sitemap.xml', '/robots.txt', '/ar/feed.xml', '/en/feed.xml', ...assets]
  expect(await given(files, async (path) => (await ask(host, path)).text)).toEqual([])
})

test('its pages are not there by any slug or key, and what is said instead does not name them', async () => {
  expect(itsAddresses.length).toBeGreaterThan(40)
  for (const method of ['GET', 'HEAD']) {
    const wrong = await several(some(itsAddresses, 40), 6, async (path) => {
      const { status, headers, text } = await ask(host, path, { method })
      const found = givenAwayIn(text + JSON.stringify(headers))
      return status === 404 && found.length === 0 ? [] : [`${status} ${method} ${path}: ${found.join(' | ')}`]
    })
    expect(wrong.flat()).toEqual([])
  }
})

test('a validator, a referrer or a range from a host that shows a page does not get it here', async () => {
  for (const [path, tag] of await several(some(itsAddresses, 25), 6, async (path) => {
    const shown = await ask('port-erable.localhost', path)
    return [path, String(shown.headers.etag ?? '"x"')] as const
  })) {
    const headers = { 'if-none-match': tag, range: 'bytes=0-500', referer: `http://localhost:${productPort}${path}` }
    expect((await ask(host, path, { headers })).status, path).toBe(404)
  }
})

const flights: { name: string; headers: Record<string, string>; suffix?: string }[] = [
  { name: 'RSC', headers: { rsc: '1' } },
  { name: 'prefetch', headers: { rsc: '1', 'next-router-prefetch': '1' } },
  { name: 'a segment', headers: { rsc: '1', 'next-router-segment-prefetch': '/_tree' } },
  { name: 'a part', headers: { rsc: '1', 'next-router-state-tree': '%5B%22%22%2C%7B%7D%5D' } },
  { name: 'flight data', headers: { accept: 'text/x-component' } },
  { name: '_rsc', headers: { rsc: '1' }, suffix: '?_rsc=1a2b3' },
  { name: '.rsc', headers: {}, suffix: '.rsc' },
]

test('asked the way the framework’s own client asks, it tells no more', async () => {
  const pages = [...addressesOf(host, 'en'), ...addressesOf(host, 'ar')].map(({ path }) => path)
  const paths = [...some(pages, 12), ...some(itsAddresses, 12)]
  for (const { name, headers, suffix = '' } of flights) {
    const text = async (path: string) => {
      const answer = await ask(host, path + suffix, { headers })
      expect(String(answer.headers['content-type']), `${name} ${path}`).not.toContain('x-component')
      return answer.text + JSON.stringify(answer.headers)
    }
    expect(await given(paths, text), name).toEqual([])
  }
})

test('search finds nothing of it, by any of its names in any language', async () => {
  const names = told.flatMap(({ collection, document }) => {
    const translated = Object.values(translationsOf(collection).get(document.key) ?? {}) as Record<string, unknown>[]
    return [document, ...translated].flatMap((words) =>
      [words.name, words.title, words.question, words.slug, words.alsoCalled, words.searchWords].flat(),
    )
  })
  const words = [...names, 'prostate', 'Prostatitis', 'próstata', 'prostata', 'بروستاتا', 'البروستات', 'urologist']
  const all = [...new Set(words.filter((each): each is string => typeof each === 'string'))]
  expect(all.length).toBeGreaterThan(60)
  const questions = some(all, 20)
  const results = async (at: string, path: string) => {
    const html = (await ask(at, path)).text
    return parser.evaluate((page) => {
      const all = new DOMParser().parseFromString(page, 'text/html').querySelectorAll('main .rows li')
      return [...all].map((each) => each.outerHTML)
    }, html)
  }
  for (const language of languages) {
    const wrong = await several(questions, 4, async (question) => {
      const path = `/${language}/search?q=${encodeURIComponent(question)}`
      const found = (await results(host, path)).flatMap(givenAwayIn)
      return found.length > 0 ? [`${path}: ${found.join(' | ')}`] : []
    })
    expect(wrong.flat()).toEqual([])
  }
  // Where the topic is shown its own names do find it, so that nothing found here means something.
  const english = told.flatMap(({ document: { name, title, question } }) => name ?? title ?? question ?? [])
  for (const question of some(english.map(String), 5)) {
    const path = `/en/search?q=${encodeURIComponent(question)}`
    expect((await results('port-erable.localhost', path)).flatMap(givenAwayIn), path).not.toEqual([])
  }
})

test('the self-check by the topic’s own entry is the general one', async () => {
  for (const language of languages) {
    const general = (await ask(host, `/${language}/self-check`)).text
    const asked = (await ask(host, `/${language}/self-check?entry=prostate`)).text
    const body = (html: string) => html.slice(html.indexOf('<body'))
    expect(body(asked)).toBe(body(general))
  }
})

test('the API tells nothing of it for this clinic, and nothing of it on this clinic’s host', async () => {
  const own = ['?locale=en', '?locale=ar', '?entry=prostate&locale=en', '?locale=ar&entry=prostate'].map(
    (query) => `/api/v1/rulings${query}&clinic=madinat-al-nada`,
  )
  const odd = ['PROSTATE', 'prostate%00', 'prostate&entry=prostate', '%70rostate', 'prostate+'].map(
    (entry) => `/api/v1/rulings?locale=en&clinic=madinat-al-nada&entry=${entry}`,
  )
  for (const at of [host, 'localhost', 'port-erable.localhost'])
    expect(await given([...own, ...odd], async (path) => (await ask(at, path)).text), at).toEqual([])
  const others = [
    '/api/v1/rulings?locale=en&entry=prostate',
    '/api/v1/rulings?locale=en&entry=prostate&clinic=port-erable',
    '/api/v1/rulings?locale=fr&entry=prostate',
    ...['techniques', 'contraindications', 'articles'].map((name) => `/api/v1/${name}?locale=en&entry=prostate`),
    '/api/v1/openapi.json',
  ]
  expect(await given(others, async (path) => (await ask(host, path)).text)).toEqual([])
  // By its other names it is the same host; and elsewhere the same question is answered.
  const raw = await askRaw(`GET ${others[0]} HTTP/1.1\r\nHost: MADINAT-al-nada.localhost.:${productPort}`)
  expect(givenAwayIn(raw.text)).toEqual([])
  expect(givenAwayIn((await ask('port-erable.localhost', others[0] ?? '')).text).length).toBeGreaterThan(0)
})

/** `condition technique outcome class` of the list of a technique's page, and of the matrix of a condition's. */
const rulingsOn = async (at: string, path: string): Promise<string[]> => {
  const { lists, beside } = await parser.evaluate(readPage, (await ask(at, path)).text)
  // What stands beside a use on a technique's page depends on what may be claimed where the clinic is.
  const all = lists.length > 0 ? lists.flatMap(({ rulings }) => rulings) : beside
  return all.map((each) => `${each.condition} ${each.technique} ${each.outcome} ${each.class}`).sort()
}

test('every general ruling stays, as it is on the network’s own pages', async () => {
  const ofTopic = new Set(told.map(({ document }) => document.key))
  const isGeneral = (line: string) => line.split(' ').every((word) => !ofTopic.has(word))
  for (const language of languages) {
    const pages = addressesOf(host, language).filter(({ document }) => /^(techniques|contraind)/.test(document ?? ''))
    expect(pages.length).toBe(26)
    for (const { path } of pages) {
      const here = await rulingsOn(host, path)
      const there = await rulingsOn('localhost', path)
      expect(
        here.filter((line) => !isGeneral(line)),
        path,
      ).toEqual([])
      // A page of a technique that is not offered here says so, and lists its rulings all the same.
      expect(here, path).toEqual(there.filter(isGeneral))
      expect(here.length, path).toBeGreaterThan(0)
    }
  }
  for (const condition of ['bleeding-disorder', 'blood-thinner']) {
    const path = `/en/contraindications/${slugOf('contraindications', condition, 'en')}`
    expect((await rulingsOn(host, path)).some((line) => line.startsWith(`${condition} deep-tissue avoid`))).toBe(true)
  }
  const { cells } = bundleSchema.parse(
    JSON.parse((await ask(host, '/api/v1/rulings?locale=en&clinic=madinat-al-nada')).text),
  )
  expect(Object.keys(cells).sort()).toEqual(
    documentsOf('contraindications')
      .flatMap(({ key, topic }) => (topic === 'general' ? [key] : []))
      .sort(),
  )
})
