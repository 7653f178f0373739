/** The list of rulings on every technique's page, held against the table of cells in the self-check's design paper. */
import { readFileSync } from 'node:fs'
import { expect, test, type Page } from '@playwright/test'
import { parse } from 'yaml'
import { ask } from '../../support/ask'
import { hostNames, hosts, languagesOf, slugOf, type HostName, type Language } from '../../support/demo-network'
import { some } from '../../support/some'
import { readPage, type PageFacts, type Ruling } from '../../support/read-page'

type Outcome = 'avoid' | 'clearance' | 'modify' | 'fine'
type Cells = Record<string, Outcome>
type Row = { class?: 'absolute' | 'relative'; topic?: string; variants?: Record<string, Cells> } & Record<
  string,
  unknown
>

const table = parse(readFileSync(new URL('../../support/fixtures/cells.yaml', import.meta.url), 'utf8')) as Record<
  string,
  Row
>

const techniques = {
  'therapeutic-massage': '*',
  swedish: 'SW',
  'deep-tissue': 'DT',
  sports: 'SP',
  'trigger-point': 'TP',
  reflexology: 'RX',
  prenatal: 'PN',
  prostate: 'PM',
} as const
type Technique = keyof typeof techniques

const strictness: Outcome[] = ['fine', 'modify', 'clearance', 'avoid']
const stricter = (one: Outcome, other: Outcome): Outcome =>
  strictness.indexOf(one) > strictness.indexOf(other) ? one : other

/** The outcome and class of a technique's cell; an absolute general ruling is never replaced by a looser one. */
const cellOf = (row: Row, cells: Cells, technique: Technique) => {
  const general = cells['*'] as Outcome
  const own = cells[techniques[technique]] ?? general
  const isAbsolute = row.class ? row.class === 'absolute' : general === 'avoid'
  const outcome = isAbsolute ? stricter(general, own) : own
  return { outcome, class: row.class ?? (outcome === 'avoid' ? 'absolute' : 'relative') }
}

const isWithoutProstate = (host: HostName, language: Language): boolean =>
  language === 'ar' || hosts[host].clinic === 'madinat-al-nada'

/** `condition outcome class` of every ruling the page must list, each once. */
const expectedOn = (host: HostName, language: Language, technique: Technique): string[] => {
  const lines = Object.entries(table).flatMap(([condition, row]) => {
    if (row.topic === 'prostate' && isWithoutProstate(host, language)) return []
    const variants = Object.entries(row.variants ?? { '': row as unknown as Cells })
    return variants.map(([variant, cells]) => {
      const cell = cellOf(row, cells, technique)
      const isRaised = hosts[host].clinic === 'port-erable' && condition === 'pregnancy' && variant === 'first'
      return `${condition} ${isRaised ? 'avoid' : cell.outcome} ${cell.class}`
    })
  })
  return [...new Set(lines)].filter((line) => !line.includes(' fine ')).sort()
}

const lineOf = (ruling: Ruling): string => `${ruling.condition} ${ruling.outcome} ${ruling.class}`
const variantsOf = (condition: string): number => Object.keys(table[condition]?.variants ?? { one: {} }).length

let parser: Page
test.beforeAll(async ({ browser }) => {
  parser = await browser.newPage()
})
test.afterAll(() => parser.close())

const factsOf = async (host: HostName, path: string): Promise<PageFacts> => {
  const { status, text } = await ask(host, path)
  expect(`${status} ${path}`).toBe(`200 ${path}`)
  return parser.evaluate(readPage, text)
}

const techniquePath = (technique: string, language: Language): string =>
  `/${language}/techniques/${encodeURIComponent(slugOf('techniques', technique, language) ?? '')}`

for (const host of hostNames) {
  for (const language of languagesOf(host)) {
    test(`${host} lists in ${language} every ruling of every technique, and absolute ones first`, async () => {
      const shown = (Object.keys(techniques) as Technique[]).filter(
        (technique) => technique !== 'prostate' || !isWithoutProstate(host, language),
      )
      expect(shown.length).toBeGreaterThanOrEqual(7)
      for (const technique of some(shown, 3)) {
        const { lists } = await factsOf(host, techniquePath(technique, language))
        expect(lists.map((list) => list.technique)).toEqual([technique])
        const rulings = lists[0]?.rulings ?? []
        expect(rulings.filter((ruling) => ruling.technique !== technique)).toEqual([])
        expect([...new Set(rulings.map(lineOf))].sort(), technique).toEqual(expectedOn(host, language, technique))
        const relativeAt = rulings.findIndex((ruling) => ruling.class === 'relative')
        expect(rulings.findLastIndex((ruling) => ruling.class === 'absolute')).toBeLessThan(relativeAt)
        for (const condition of Object.keys(table)) {
          const times = rulings.filter((ruling) => ruling.condition === condition).length
          expect(times, `${condition} on ${technique}`).toBeLessThanOrEqual(variantsOf(condition))
        }
      }
    })
  }
}

test('an outdated Arabic translation of a ruling is shown in English, marked as English and explained', async () => {
  const path = `/ar/contraindications/${encodeURIComponent(slugOf('contraindications', 'blood-thinner', 'ar') ?? '')}`
  for (const host of ['localhost', 'madinat-al-nada.localhost'] as const) {
    const { text } = await ask(host, path)
    const passages = await parser.evaluate((html) => {
      const page = new DOMParser().parseFromString(html, 'text/html')
      const words = [...page.querySelectorAll('main [lang="en"][dir="ltr"]')].map((each) => each.textContent ?? '')
      return { words, notice: page.querySelector('[data-safety-language="en"]')?.textContent ?? '' }
    }, text)
    expect(passages.words.join(' ')).toMatch(/[a-z]{4,} [a-z]{2,} [a-z]{2,}/)
    expect(passages.words.join(' ')).not.toMatch(/\p{Script=Arabic}/u)
    expect(passages.notice).toMatch(/\p{Script=Arabic}/u)
  }
})

test('conditions and red flags of the sensitive topic are in the self-check only by its own entry', async () => {
  const prostateOnly = Object.keys(table).filter((condition) => table[condition]?.topic === 'prostate')
  const entries = [
    ['localhost', 'en', '', false],
    ['localhost', 'en', '?entry=prostate', true],
    ['localhost', 'ar', '?entry=prostate', false],
    ['madinat-al-nada.localhost', 'en', '?entry=prostate', false],
    ['brisamar.localhost', 'es', '?entry=prostate', true],
  ] as const
  for (const [host, language, query, isThere] of entries) {
    const { beside, signs } = await factsOf(host, `/${language}/self-check${query}`)
    const found = prostateOnly.filter((condition) => beside.some((ruling) => ruling.condition === condition))
    expect(found, `${host} ${language} ${query}`).toEqual(isThere ? prostateOnly : [])
    expect(beside.some((ruling) => ruling.technique === 'prostate')).toBe(isThere)
    expect(signs.some(({ key }) => key === 'blood-in-urine')).toBe(isThere)
  }
})

const outcomes = new Set(['avoid', 'clearance', 'modify', 'fine'])
const urgencies = new Set(['comfort', 'stop-now', 'contact-doctor', 'prompt', 'emergency'])

test('the prostate article carries its rulings and its warning signs for machines, with their urgency', async () => {
  for (const language of ['en', 'fr', 'es', 'de'] as const) {
    const slug = slugOf('articles', 'prostate-massage-safety', language) ?? ''
    const { lists, beside, signs } = await factsOf('localhost', `/${language}/articles/${encodeURIComponent(slug)}`)
    const rulings = [...lists.flatMap((list) => list.rulings), ...beside]
    expect(rulings.filter((ruling) => ruling.technique === 'prostate').length).toBeGreaterThan(5)
    expect(rulings.filter((ruling) => !outcomes.has(ruling.outcome) || ruling.outcome === 'fine')).toEqual([])
    expect(signs.filter(({ urgency }) => !urgencies.has(urgency))).toEqual([])
    expect(signs.map(({ key }) => key)).toEqual(
      expect.arrayContaining(['fever-after', 'blood-in-urine', 'heavy-bleeding']),
    )
  }
})
