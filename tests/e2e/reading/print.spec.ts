/**
 * On paper: a technique's rulings, a condition's page and the answer of the self-check are each one sheet of A4, and no
 * ruling is left out or cut off.
 */
import { expect, test, type Page } from '@playwright/test'
import { slugOf, type HostName, type Language } from '../../support/demo-network'
import { some } from '../../support/some'
import { addressOf, openSelfCheck, tick } from '../../support/self-check-page'

/** Prints the page as it is; how many sheets that takes. */
const sheetsOf = async (page: Page): Promise<number> => {
  const pdf = await page.pdf({ format: 'A4', preferCSSPageSize: true })
  return pdf.toString('latin1').match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0
}

const home: Record<Language, HostName> = {
  en: 'port-erable.localhost',
  fr: 'port-erable.localhost',
  es: 'brisamar.localhost',
  de: 'ahornbrueck.localhost',
  ar: 'madinat-al-nada.localhost',
}
const pathOf = (collection: string, key: string, language: Language): string =>
  `/${language}/${collection}/${encodeURIComponent(slugOf(collection, key, language) ?? '')}`

/** What a printed page leaves out of what its screen shows about rulings, in words; and whether any is cut off or late. */
const lostOn = async (page: Page): Promise<string[]> => {
  // The width of A4 between the margins of the style sheet.
  await page.setViewportSize({ width: 733, height: 1055 })
  await page.emulateMedia({ media: 'print' })
  const lost = await page.evaluate(() => {
    const isShown = (element: Element) => element.getClientRects().length > 0
    const rulings = [
      ...document.querySelectorAll('main [data-rulings] .ruling, main .matrix tr[data-contraindication]'),
    ]
    const parts = rulings.flatMap((ruling) => [
      ruling,
      ...ruling.querySelectorAll(
        'h3, h4, th, .outcome, .case, .todo dd, .stricter dd, .why dd, .untranslated, dl > div:not([class]) dd',
      ),
    ])
    const cut = parts.filter((part) => part.scrollWidth > part.clientWidth + 1 && part.clientWidth > 0)
    const list = document.querySelector('main [data-rulings]')
    // The height of A4 between those margins.
    const late = list && list.getBoundingClientRect().bottom + window.scrollY > 1069 ? [list] : []
    return [...parts.filter((part) => !isShown(part)), ...cut, ...late].map((part) => part.outerHTML.slice(0, 120))
  })
  await page.emulateMedia({ media: null })
  return lost
}

/** Prints pages at addresses; complaints about those that take more sheets than `most`, or lose something. */
const complaints = async (page: Page, at: [Language, string][], most: number): Promise<string[]> => {
  const found: string[] = []
  for (const [language, path] of some(at, 3)) {
    await page.setViewportSize({ width: 1280, height: 900 })
    await page.goto(addressOf(home[language], path))
    const sheets = await sheetsOf(page)
    if (sheets > most) found.push(`${decodeURIComponent(path)}: ${sheets} sheets`)
    found.push(...(await lostOn(page)).map((each) => `${decodeURIComponent(path)}: ${each}`))
  }
  return found
}

/** Technique pages that are one sheet whatever the machine’s fonts are: some are a tenth wider than others. */
const oneSheet: Record<Language, string[]> = {
  en: ['swedish', 'deep-tissue', 'prenatal'],
  fr: ['deep-tissue', 'sports'],
  es: ['swedish', 'deep-tissue'],
  de: ['deep-tissue', 'sports'],
  ar: ['therapeutic-massage', 'swedish'],
}
const pagesOf = (keys: Partial<Record<Language, string[]>>): [Language, string][] =>
  (Object.entries(keys) as [Language, string[]][]).flatMap(([language, all]) =>
    all.map((key): [Language, string] => [language, pathOf('techniques', key, language)]),
  )

test('the sheet of a technique: its rulings, its warning signs, who checked it, and whom to call', async ({ page }) => {
  expect(await complaints(page, pagesOf(oneSheet), 1)).toEqual([])
  await page.emulateMedia({ media: 'print' })
  await page.goto(addressOf('port-erable.localhost', '/en/techniques/deep-tissue-massage'))
  for (const kept of ['.review', '[data-rulings] .ruling', '.care', '.standing', '.on-paper'])
    await expect(page.locator(kept).first()).toBeVisible()
  await expect(page.locator('.standing')).toContainText('911')
  await expect(page.locator('.on-paper')).toContainText('/en/techniques/deep-tissue-massage')
})

test('where a technique has more to say, its rulings still stand on the first sheet', async ({ page }) => {
  const long = { fr: ['swedish', 'prenatal'], de: ['swedish', 'prenatal'], en: ['prostate'] }
  expect(await complaints(page, pagesOf(long), 2)).toEqual([])
})

test('the page of a condition is one sheet, with every technique', async ({ page }) => {
  const shown: [Language, string][] = [
    ['en', pathOf('contraindications', 'pregnancy', 'en')],
    ['fr', pathOf('contraindications', 'cardio-severe', 'fr')],
    ['es', pathOf('contraindications', 'cancer-treatment', 'es')],
    ['de', pathOf('contraindications', 'blood-thinner', 'de')],
    ['ar', pathOf('contraindications', 'blood-thinner', 'ar')],
  ]
  expect(await complaints(page, shown, 1)).toEqual([])
})

test('the answer of the self-check is one sheet, and so is the table where nothing is ticked', async ({ page }) => {
  const found: string[] = []
  const answers = [
    ['en', '/en/self-check', 'pregnancy varicose-veins low-blood-pressure bleeding-disorder'],
    ['fr', '/fr/self-check?entry=prostate', 'pregnancy varicose-veins blood-thinner'],
    ['es', '/es/self-check', 'pregnancy fever blood-thinner'],
    ['de', '/de/self-check', 'pregnancy varicose-veins blood-thinner'],
    ['ar', '/ar/self-check', 'blood-thinner cancer-treatment varicose-veins low-blood-pressure'],
    ['en', '/en/self-check', ''],
    ['de', '/de/self-check', ''],
  ] as const
  for (const [language, path, ticks] of some(answers, 3)) {
    await openSelfCheck(page, home[language], path)
    await tick(page, ticks)
    const sheets = await sheetsOf(page)
    if (sheets !== 1) found.push(`${path} with ${ticks || 'nothing'}: ${sheets} sheets`)
  }
  expect(found).toEqual([])
})
