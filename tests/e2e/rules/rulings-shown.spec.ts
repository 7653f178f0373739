/** R1 and R2 as visitors meet them: which rulings stand on a technique's page, in which order, and whether they can be seen. */
import { expect, type Page } from '@playwright/test'
import { addressOf } from '../../support/self-check-page'
import { hostNames, languagesOf, type Address } from '../../support/demo-network'
import { absolute, condition, ruling } from '../../support/medical-words'
import { test } from '../../support/medical-fixture'
import { some } from '../../support/some'
import type { Ruling } from '../../support/read-page'
import { cellsOf, listed, techniqueOf, techniquePages } from '../../support/technique-pages'

const lineOf = (each: Ruling): string => `${each.condition} ${each.outcome} ${each.class}`

/** Runs in the browser: which rulings of the list somebody who looks at the page cannot see, or sees too late. */
const notInSight = (): string[] => {
  const all = [...document.querySelectorAll<HTMLElement>('[data-rulings] [data-contraindication]')]
  const place = (element: HTMLElement) => element.getBoundingClientRect()
  const absolutes = all.filter(({ dataset }) => dataset.class === 'absolute')
  const relatives = all.filter(({ dataset }) => dataset.class === 'relative')
  const highest = Math.min(...relatives.map((each) => place(each).top))
  // In columns, as on paper, what is read first may stand lower: there the order of the text is the order of reading.
  const inColumns = all.some(
    (each) => getComputedStyle(each.closest('[data-rulings]') as Element).columnCount !== 'auto',
  )
  const isFirst = (element: HTMLElement) =>
    relatives.every((other) => element.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING) &&
    (inColumns || place(element).top < highest)
  const seen = (element: HTMLElement): boolean =>
    element.checkVisibility({ opacityProperty: true, visibilityProperty: true }) &&
    !element.closest('details, dialog, [hidden], [inert], [aria-hidden="true"]') &&
    // On paper a short ruling is one small line.
    place(element).height > 10 &&
    place(element).width > 100 &&
    // Arabic letters reach beyond tight lines; what is cut off or collapsed misses a line at the least.
    element.scrollHeight <= element.clientHeight + 8
  const problems = (element: HTMLElement): string[] => [
    ...(seen(element) ? [] : ['cannot be seen']),
    ...(element.dataset.outcome === 'avoid' ? [] : ['does not say avoid']),
    ...(isFirst(element) ? [] : ['stands below a relative one']),
  ]
  if (absolutes.length < 10 || relatives.length < 5) return [`only ${absolutes.length} absolute rulings`]
  return absolutes.flatMap((element) =>
    problems(element).map((problem) => `${element.dataset.contraindication} ${problem}`),
  )
}

const problemsOn = async (page: Page, { host, path }: Address): Promise<string[]> => {
  await page.goto(addressOf(host, path))
  return (await page.evaluate(notInSight)).map((problem) => `${host}${path}: ${problem}`)
}

for (const host of hostNames) {
  test(`R1 absolute rulings stand first and in full sight on every technique page of ${host}`, async ({ page }) => {
    const pages = techniquePages().filter((address) => address.host === host)
    expect(pages.length).toBeGreaterThanOrEqual(7 * languagesOf(host).length)
    const problems: string[] = []
    for (const address of some(pages, 4)) problems.push(...(await problemsOn(page, address)))
    expect(problems).toEqual([])
  })
}

test('R1 absolute rulings stand first and in full sight on paper, on a phone and in the dark', async ({ page }) => {
  const [address] = techniquePages(['ar'])
  const ways: [string, () => Promise<unknown>][] = [
    ['on paper', () => page.emulateMedia({ media: 'print' })],
    ['in the dark', () => page.emulateMedia({ media: 'screen', colorScheme: 'dark', reducedMotion: 'reduce' })],
    ['on a phone', () => page.setViewportSize({ width: 320, height: 600 })],
  ]
  for (const [way, turn] of ways) {
    await turn()
    expect(await problemsOn(page, address as Address), way).toEqual([])
  }
})

test('R2 a technique page lists every ruling that is computed for it, its own and inherited, each once', async ({
  read,
}) => {
  for (const host of hostNames) {
    for (const language of languagesOf(host)) {
      const { cells, rulings } = await cellsOf(host, language)
      for (const address of some(
        techniquePages([language]).filter((each) => each.host === host),
        2,
      )) {
        const technique = techniqueOf(address)
        // Nobody books the umbrella, so the bundle does without it.
        if (technique === 'therapeutic-massage') continue
        const expected = Object.entries(cells).flatMap(([key, byTechnique]) =>
          Object.values(byTechnique[technique] ?? {}).map((place) => {
            const { outcome, class: kind } = rulings[place] ?? { outcome: 'missing', class: 'missing' }
            return `${key} ${outcome} ${kind}`
          }),
        )
        const shown = listed(await read(host, address.path)).map(lineOf)
        // Variants that say the same stand as one.
        expect([...new Set(shown)].sort(), `${host}${address.path}`).toEqual(
          [...new Set(expected)].filter((line) => !line.includes(' fine ')).sort(),
        )
        const single = Object.keys(cells).filter((key) => Object.keys(cells[key]?.[technique] ?? {}).length === 1)
        for (const key of single)
          expect(shown.filter((line) => line.startsWith(`${key} `)).length, key).toBeLessThanOrEqual(1)
      }
    }
  }
})

test('R2 a new condition, once signed and published, stands once on every technique’s page at once, with no other edit', async ({
  bench,
  read,
}) => {
  const pages = some(techniquePages(['en']), 12)
  const lines = async () =>
    Promise.all(
      pages.map(async ({ host, path }) =>
        listed(await read(host, path))
          .map(lineOf)
          .sort(),
      ),
    )
  const before = await lines()
  const made = await bench.make(
    'contraindications',
    condition(ruling('modify'), {
      exceptions: [
        { technique: 'sports', ...ruling('avoid') },
        { technique: 'therapeutic-massage', ...ruling('clearance') },
      ],
    }),
  )
  expect(await lines()).toEqual(before)
  await made.goLive()
  const [first] = pages as [Address]
  await expect
    .poll(async () => listed(await read(first.host, first.path)).some(({ condition: key }) => key === made.key))
    .toBe(true)
  const after = await lines()
  for (const [at, address] of pages.entries()) {
    const own = techniqueOf(address) === 'sports' ? 'avoid' : 'clearance'
    expect(after[at], `${address.host}${address.path}`).toEqual(
      [...(before[at] ?? []), `${made.key} ${own} relative`].sort(),
    )
  }
})

test('R2 an absolute one as well, among the first, and in French where it is published in French', async ({
  bench,
  read,
}) => {
  const made = await bench.make('contraindications', condition(absolute()))
  await made.save(
    condition(
      { reason: 'Pour un essai.', whatToDo: 'Attendez.' },
      { name: 'Cas d’essai', plain: 'Personne ne l’a : un essai.' },
    ),
    'fr',
  )
  await made.goLive(['en', 'fr'])
  for (const { host, path } of some(techniquePages(['fr']), 4)) {
    await expect
      .poll(async () => listed(await read(host, path)).filter(({ condition: key }) => key === made.key).length)
      .toBe(1)
    const rulings = listed(await read(host, path))
    const place = rulings.findIndex(({ condition: key }) => key === made.key)
    expect(place).toBeLessThan(rulings.findIndex((each) => each.class === 'relative'))
  }
})
