/** What a clinic's pages say of the clinic itself: its prices, and whether it is open at the demo's moment. */
import { expect, test, type Page } from '@playwright/test'
import { ask } from '../../support/ask'
import { hosts, languagesOf, type HostName } from '../../support/demo-network'
import { networkNow } from '../../support/network-clock'
import { readPage } from '../../support/read-page'

let parser: Page
test.beforeAll(async ({ browser }) => {
  parser = await browser.newPage()
})
test.afterAll(() => parser.close())

/** Minor units, as the demo network's price list gives them; what is over, or on prescription, is no price. */
const prices = {
  'port-erable.localhost': ['CAD', 6200, 8400, 10500, 15000, 9200, 11500, 9000, 11200, 6800, 8800, 11000],
  'brisamar.localhost': ['EUR', 2800, 3800, 4800, 4200, 5400, 3000, 4200],
  'ahornbrueck.localhost': ['EUR', 0, 3200, 4500, 5800, 5200, 6600, 4900, 3600, 3400, 5000],
  'madinat-al-nada.localhost': ['JOD', 12500, 22750, 19250, 13000],
} as const
const free = { en: 'free', de: 'kostenlos' }

for (const [name, [currency, ...amounts]] of Object.entries(prices)) {
  const host = name as HostName
  for (const language of languagesOf(host)) {
    test(`${host} says in ${language} what each service costs, in ${currency}`, async () => {
      const { text } = await ask(host, `/${language}/services`)
      const facts = await parser.evaluate(readPage, text)
      const sorted = (numbers: readonly number[]) => [...numbers].sort((a, b) => a - b)
      expect(new Set(facts.prices.map((price) => price.currency))).toEqual(new Set([currency]))
      expect(sorted(facts.prices.map((price) => Number(price.value)))).toEqual(sorted(amounts))
      if (amounts.some((amount) => amount === 0)) {
        expect(facts.text.toLowerCase()).toContain(free[language as keyof typeof free])
      }
    })
  }
}

/** From the demo network's table of hours, at 2026-11-24T15:00Z; none of them changes for the next 85 minutes. */
const open = {
  'port-erable.localhost': 'open',
  'brisamar.localhost': 'closed',
  'ahornbrueck.localhost': 'open',
  'madinat-al-nada.localhost': 'open',
} as const

for (const [name, state] of Object.entries(open)) {
  const host = name as HostName
  test(`${host} says on every page that it is ${state} at the demo’s moment`, async () => {
    const minutes = ((await networkNow()) - Date.parse('2026-11-24T15:00:00Z')) / 60_000
    expect(minutes, 'the tests run in the first 85 minutes of the demo').toBeLessThan(85)
    for (const language of languagesOf(host)) {
      for (const page of ['', '/contact', '/services', '/techniques', '/faq', '/search']) {
        const { text } = await ask(host, `/${language}${page}`)
        const { openNow } = await parser.evaluate(readPage, text)
        expect(new Set(openNow), `/${language}${page}`).toEqual(new Set([state]))
      }
    }
  })
}

test('the finder names every clinic, each leading to its own host, with its state now', async () => {
  for (const language of languagesOf('localhost')) {
    const { text } = await ask('localhost', `/${language}/clinics`)
    const { links, openNow } = await parser.evaluate(readPage, text)
    const led = Object.keys(open).filter((host) =>
      links.some((link) => new URL(link, 'http://localhost').hostname === host),
    )
    expect(led).toEqual(Object.keys(open))
    expect([...openNow].sort().join()).toContain('closed')
    expect(openNow.filter((state) => state === 'open').length).toBeGreaterThanOrEqual(3)
  }
})

test('a clinic that does not offer a technique says so and still shows its rulings', async () => {
  expect(hosts['brisamar.localhost'].clinic).toBe('brisamar')
  const { text } = await ask('brisamar.localhost', '/en/techniques/deep-tissue-massage')
  const { lists, links } = await parser.evaluate(readPage, text)
  expect(lists[0]?.rulings.length).toBeGreaterThan(15)
  expect(links.some((link) => link.includes('ahornbrueck.localhost'))).toBe(true)
})
