/**
 * What a machine can find wrong for people who cannot see well, point or hear: technique pages, conditions and the
 * self-check, in every language, on a phone and on a desk, by day and by night. Each page of the cross-section is looked
 * at in one of the four ways, and npm test looks at some of them; the long run looks at every page in all of them.
 */
import AxeBuilder from '@axe-core/playwright'
import { expect, test, type Page } from '@playwright/test'
import { documentsOf } from '../../support/demo-data'
import { addressesOf, hostNames, languagesOf, slugOf, type HostName, type Language } from '../../support/demo-network'
import { some } from '../../support/some'
import { addressOf, answerIn, openSelfCheck, tick } from '../../support/self-check-page'

type Way = { width: 390 | 1280; colorScheme: 'light' | 'dark' }
const ways: Way[] = [
  { width: 390, colorScheme: 'light' },
  { width: 1280, colorScheme: 'dark' },
  { width: 390, colorScheme: 'dark' },
  { width: 1280, colorScheme: 'light' },
]
const nameOf = ({ width, colorScheme }: Way): string => `${width} px, ${colorScheme}`

const lookAt = async (page: Page, { width, colorScheme }: Way): Promise<void> => {
  await page.setViewportSize({ width, height: width < 500 ? 844 : 900 })
  await page.emulateMedia({ colorScheme })
}

/** What axe finds on the page as it is; there are no frames in it, so one pass tells all. */
const problemsOn = async (page: Page): Promise<string[]> => {
  const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze()
  return violations.flatMap(({ id, nodes }) => nodes.slice(0, 3).map(({ html }) => `${id}: ${html.slice(0, 160)}`))
}

const pathOf = (collection: string, key: string, language: Language): string =>
  `/${language}/${collection}/${encodeURIComponent(slugOf(collection, key, language) ?? '')}`

/** The host on which a language is looked at: a clinic’s that has it as its own. */
const home: Record<Language, HostName> = {
  en: 'port-erable.localhost',
  fr: 'port-erable.localhost',
  es: 'brisamar.localhost',
  de: 'ahornbrueck.localhost',
  ar: 'madinat-al-nada.localhost',
}
const languages = Object.keys(home) as Language[]

/** Every technique once in English and some in each other language, the sensitive one among them where it is shown. */
const techniques: Record<Language, string[]> = {
  en: documentsOf('techniques').map(({ key }) => key),
  fr: ['prenatal', 'prostate'],
  es: ['sports', 'prostate'],
  de: ['deep-tissue', 'prostate'],
  ar: ['swedish', 'reflexology'],
}

/** Conditions with something of their own: a stale translation, cases and an overlay, one that implies another. */
const conditions: Record<Language, string[]> = {
  en: ['pregnancy'],
  fr: ['pregnancy', 'cardio-severe'],
  es: ['dvt'],
  de: ['blood-thinner'],
  ar: ['blood-thinner', 'dvt'],
}

for (const [turn, language] of some(languages, 1).entries()) {
  const paths = [
    ...some(techniques[language], 1).map((key) => pathOf('techniques', key, language)),
    ...some(conditions[language], 1).map((key) => pathOf('contraindications', key, language)),
  ]
  test(`axe finds nothing on the technique pages and conditions in ${language}`, async ({ page }) => {
    const found: string[] = []
    for (const [at, way] of ways.entries()) {
      await lookAt(page, way)
      for (const path of paths.filter((_, index) => (index + turn) % ways.length === at)) {
        await page.goto(addressOf(home[language], path))
        found.push(...(await problemsOn(page)).map((each) => `${nameOf(way)} ${decodeURIComponent(path)} ${each}`))
      }
    }
    expect(found).toEqual([])
  })

  test(`axe finds nothing on the self-check in ${language}, before and after ticking`, async ({ page }) => {
    const found: string[] = []
    for (const [step, host] of some([home[language], 'localhost' as const], 1).entries()) {
      const way = ways[(turn + step) % ways.length] as Way
      await lookAt(page, way)
      await openSelfCheck(page, host, `/${language}/self-check?entry=prostate`)
      const look = async () => found.push(...(await problemsOn(page)).map((each) => `${nameOf(way)} ${host} ${each}`))
      if (step === 0) await look()
      await tick(page, 'pregnancy/first blood-thinner varicose-veins not-sure')
      await expect(answerIn(page)).toBeVisible()
      await look()
    }
    expect(found).toEqual([])
  })
}

for (const host of hostNames) {
  for (const language of languagesOf(host)) {
    test(`axe finds nothing on any medical page of ${host} in ${language}, in any way @long`, async ({ page }) => {
      test.setTimeout(1_200_000)
      const medical = addressesOf(host, language).filter(
        ({ document, name }) =>
          /^(techniques|contraindications|articles)\//.test(document ?? '') ||
          ['techniques', 'contraindications', 'self-check', 'faq'].includes(name ?? ''),
      )
      const found: string[] = []
      for (const way of ways) {
        await lookAt(page, way)
        for (const { path } of medical) {
          await page.goto(addressOf(host, path))
          found.push(...(await problemsOn(page)).map((each) => `${nameOf(way)} ${decodeURIComponent(path)} ${each}`))
        }
      }
      expect(found).toEqual([])
    })
  }
}

test('on a phone the tables are still tables to a screen reader: rows with a heading and cells', async ({ page }) => {
  await lookAt(page, { width: 390, colorScheme: 'light' })
  await page.goto(addressOf('port-erable.localhost', '/en/self-check'))
  const table = page.getByRole('table')
  await expect(table.getByRole('columnheader')).toHaveCount(7)
  const fever = table.getByRole('row', { name: /^Fever/ })
  await expect(fever.getByRole('rowheader')).toHaveText('Fever')
  await expect(fever.getByRole('cell')).toHaveCount(6)
  await expect(fever.getByRole('cell').first()).toContainText('Do not')
  await page.goto(addressOf('port-erable.localhost', '/en/contraindications/varicose-veins'))
  const matrix = page.getByRole('table')
  await expect(matrix.getByRole('columnheader')).toHaveCount(3)
  await expect(matrix.getByRole('row')).toHaveCount(9)
  await expect(matrix.getByRole('row', { name: /Swedish massage/ }).getByRole('cell')).toHaveCount(2)
  // What the browser itself tells, whatever the markup says.
  const session = await page.context().newCDPSession(page)
  const { nodes } = (await session.send('Accessibility.getFullAXTree')) as { nodes: { role?: { value: string } }[] }
  const roles = nodes.map(({ role }) => role?.value)
  expect(roles.filter((role) => role === 'row')).toHaveLength(9)
  expect(roles.filter((role) => role === 'rowheader')).toHaveLength(8)
})
