/** The same page in another language is asked the same; and a page that says to call for help says whom. */
import { expect, test } from '@playwright/test'
import { addressOf, openSelfCheck } from '../../support/self-check-page'

const host = 'port-erable.localhost'
const toFrench = 'nav a[hreflang="fr"]'

test('the language switcher keeps the way into the self-check, so that its conditions are asked in French too', async ({
  page,
}) => {
  await openSelfCheck(page, host, '/en/self-check?entry=prostate')
  const href = await page.locator(toFrench).getAttribute('href')
  expect(href).toBe('/fr/self-check?entry=prostate')
  await openSelfCheck(page, host, href ?? '')
  await expect(page.locator('input[name="condition"][value="acute-prostatitis"]')).toHaveCount(1)
})

test('the language switcher keeps what is searched for', async ({ page }) => {
  await page.goto(addressOf(host, '/en/search?q=massage+%26+flu'))
  expect(await page.locator(toFrench).getAttribute('href')).toBe('/fr/search?q=massage%20%26%20flu')
})

test('nothing else that stands in an address is carried, nor a topic that a clinic has left out', async ({ page }) => {
  for (const [at, path, to] of [
    [host, '/en/self-check?entry=nothing&utm_source=x', '/fr/self-check'],
    [host, '/en/faq?q=x&entry=prostate', '/fr/faq'],
  ] as const) {
    await page.goto(addressOf(at, path))
    expect(await page.locator(toFrench).getAttribute('href')).toBe(to)
  }
  await page.goto(addressOf('madinat-al-nada.localhost', '/en/self-check?entry=prostate'))
  await expect(page.locator('[href*="entry="]')).toHaveCount(0)
})

for (const [at, language, number] of [
  [host, 'en', '911'],
  [host, 'fr', '911'],
  ['brisamar.localhost', 'es', '112'],
  ['ahornbrueck.localhost', 'de', '112'],
] as const)
  test(`the answer on warning signs gives the emergency number at once (${at}, ${language})`, async ({ page }) => {
    await page.goto(addressOf(at, `/${language}/faq`))
    await expect(page.locator(`#prostate-doctor a[href="tel:${number}"]`)).toBeVisible()
  })
