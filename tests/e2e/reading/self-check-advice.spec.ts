/** What a visitor's safety hangs on in the self-check: nothing is said too early, left out, or against something else said. */
import { expect, test, type Page } from '@playwright/test'
import { answerIn, addressOf, openSelfCheck, tick } from '../../support/self-check-page'

const verdict = 'port-erable.localhost'
const lookup = 'ahornbrueck.localhost'
const boxesOf = (page: Page, condition: string) =>
  answerIn(page).locator(`[data-reason="${condition}"] .told, [data-looked-up="${condition}"] .told`)

test('what else is ticked keeps no advice back: what to do, who must agree, and not to stop a medicine', async ({
  page,
}) => {
  await openSelfCheck(page, verdict, '/en/self-check')
  await tick(page, 'pregnancy varicose-veins blood-thinner')
  const clearance = boxesOf(page, 'blood-thinner').filter({ hasText: 'Only after medical clearance' })
  for (const media of ['screen', 'print'] as const) {
    await page.emulateMedia({ media })
    const always = answerIn(page).locator('[data-always="blood-thinner"]')
    await expect(always.getByText('Do not stop your medicine'), media).toBeVisible()
    for (const said of ['What to do', 'your doctor']) {
      await expect(clearance, media).toContainText(said)
      await expect(clearance.getByText(said).first()).toBeVisible()
    }
    await expect(boxesOf(page, 'varicose-veins')).toContainText('Show your therapist where the veins are')
  }
  const words = await clearance.locator('dd').allInnerTexts()
  expect(new Set(words).size).toBe(words.length)
})

for (const [mode, host] of [
  ['verdict', verdict],
  ['lookup', lookup],
] as const) {
  for (const width of [390, 1280]) {
    test(`in ${mode} at ${width} px there is no answer, no all-clear and no booking before a tick`, async ({
      page,
    }) => {
      await page.setViewportSize({ width, height: 900 })
      await openSelfCheck(page, host, '/en/self-check')
      const said = page.locator('self-check [data-outcome], self-check a[href$="/services"]')
      const form = page.locator('self-check form')
      for (const media of ['screen', 'print'] as const) {
        await page.emulateMedia({ media })
        await expect(answerIn(page), media).toHaveCount(0)
        await expect(said).toHaveCount(0)
        await expect(form).not.toContainText(/speaks against it|nothing ticked against it|Book/)
      }
      await page.emulateMedia({ media: 'screen' })
      await tick(page, 'none')
      await expect(answerIn(page)).toBeVisible()
      await page.getByRole('button', { name: 'Clear everything' }).click()
      await expect(answerIn(page)).toHaveCount(0)
      await expect(page.locator('[data-waiting]')).toBeFocused()
    })
  }
}

test('without a script there is no answer and no booking in the self-check either', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false })
  const page = await context.newPage()
  await page.goto(addressOf(verdict, '/en/self-check'))
  await expect(answerIn(page)).toHaveCount(0)
  await expect(page.locator('main a[href$="/services"]')).toHaveCount(0)
  await context.close()
})

test('somebody medical clears a pregnancy, then a certified therapist; where there is none, that is said', async ({
  page,
}) => {
  for (const [host, isNobody] of [
    [lookup, false],
    ['brisamar.localhost', true],
    ['madinat-al-nada.localhost', true],
  ] as const) {
    await openSelfCheck(page, host, '/en/self-check')
    await tick(page, 'pregnancy/second-third')
    const who = answerIn(page).locator('dl > div', { hasText: 'Who must agree first' }).first()
    await expect(who, host).toContainText(/^Who must agree first\s*your midwife or doctor, then/i)
    await expect(who).toContainText('a therapist with a certificate in prenatal massage')
    await expect(who.getByText('Nobody at this clinic has that certificate')).toHaveCount(isNobody ? 1 : 0)
  }
  await page.goto(addressOf('brisamar.localhost', '/en/contraindications/pregnancy'))
  await expect(page.locator('main')).toContainText('Nobody at this clinic has that certificate')
})

test('an outcome names only what led to it', async ({ page }) => {
  await openSelfCheck(page, verdict, '/en/self-check')
  await tick(page, 'varicose-veins fever')
  const because = answerIn(page).locator('.overview [data-outcome="avoid"] .because')
  await expect(because.first()).toContainText('Fever')
  for (const names of await because.allInnerTexts()) expect(names).not.toContain('Varicose')
  await expect(answerIn(page).locator('[data-weaker] [data-reason="varicose-veins"]')).toBeVisible()
})

const pointer = /ask about[^.]*prenatal massage/i

test('advice does not lead to a technique that the same answer rules out', async ({ page }) => {
  await openSelfCheck(page, verdict, '/en/self-check')
  // At this clinic the first three months rule out prenatal massage as well.
  await tick(page, 'pregnancy/first')
  await expect(answerIn(page).locator('[data-technique="prenatal"]')).toHaveAttribute('data-outcome', 'avoid')
  await expect(answerIn(page)).not.toContainText(pointer)
  await tick(page, 'pregnancy/second-third')
  await expect(boxesOf(page, 'pregnancy').filter({ hasText: 'Do not have a deep tissue' })).toContainText(pointer)
  await tick(page, 'fever')
  await expect(answerIn(page)).not.toContainText(pointer)
})

test('looking up leads to no technique that another tick rules out', async ({ page }) => {
  await openSelfCheck(page, lookup, '/en/self-check')
  await tick(page, 'pregnancy/second-third')
  await expect(answerIn(page)).toContainText(pointer)
  await tick(page, 'fever')
  await expect(answerIn(page)).not.toContainText(pointer)
})
