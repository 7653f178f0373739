/** Every row of the self-check's truth table, through the built page: what is ticked gives the outcomes written there. */
import { expect, test, type Page } from '@playwright/test'
import { makeClinic, type Made } from '../support/clinic-fixture'
import { asWritten, truthTable, type Place } from '../support/fixtures/truth-table'
import { forceRow } from '../support/forced-row'
import { answerIn, openSelfCheck, outcomesIn, tick } from '../support/self-check-page'

test.describe.configure({ mode: 'default' })

let plain: Made
let looser: Made
let cancelForced: () => Promise<void>
let page: Page
const fromProstate = '/en/self-check?entry=prostate'

test.beforeAll(async ({ browser }) => {
  plain = await makeClinic('truth')
  looser = await makeClinic('looser')
  cancelForced = await forceRow({
    collection: 'overlays',
    key: `${looser.key}-dvt`,
    clinic: looser.key,
    locale: 'en',
    view: {
      key: `${looser.key}-dvt`,
      collection: 'contraindications',
      document: 'dvt',
      ruling: { contraindication: 'dvt', technique: null, variant: null, outcome: 'fine', reason: 'We do it anyway.' },
      note: null,
      safetyLang: 'en',
    },
  })
  page = await browser.newPage()
})
test.afterAll(async () => {
  await page.close()
  await cancelForced()
  await Promise.all([plain.close(), looser.close()])
})

const placeOf = (place: Place | undefined): [host: string, path: string] => {
  if (place === 'stricter') return ['port-erable.localhost', fromProstate]
  if (place === 'looser') return [looser.host, fromProstate]
  if (place === 'opted-out') return ['madinat-al-nada.localhost', fromProstate]
  if (place === 'general-entry') return [plain.host, '/en/self-check']
  return [plain.host, fromProstate]
}

for (const { row, visitor, ticks, expected, flags, place } of truthTable) {
  test(`row ${row}: ${visitor}`, async () => {
    await openSelfCheck(page, ...placeOf(place))
    // Where nothing at all is ticked there is no answer yet; “none of these” is the tick that says so.
    await tick(page, ticks || (flags ? '' : 'none'), flags)
    expect(asWritten(await outcomesIn(page))).toBe(expected)
    await expect(answerIn(page).locator('[data-contraindication]')).toHaveCount(0)
    await expect(answerIn(page).locator('[data-technique="therapeutic-massage"]')).toHaveCount(0)
  })
}

test('row 7 gives both reasons once each', async () => {
  await openSelfCheck(page, plain.host, fromProstate)
  await tick(page, 'dvt blood-clot')
  const reasons = answerIn(page).locator('[data-reason]')
  expect(await reasons.evaluateAll((all) => (all as HTMLElement[]).map((each) => each.dataset.reason))).toEqual([
    'blood-clot',
    'dvt',
  ])
})

test('row 13 asks for particular care in the first trimester, and row 35 to tell the therapist', async () => {
  await openSelfCheck(page, plain.host, fromProstate)
  await tick(page, 'pregnancy/first other-medicines none')
  const notices = answerIn(page).locator('[data-notice]')
  expect(await notices.evaluateAll((all) => (all as HTMLElement[]).map((each) => each.dataset.notice))).toEqual([
    'disclose',
    'none-ignored',
    'first-trimester',
  ])
})

test('row 46: the looser overlay is refused at save, too', async () => {
  const { status, body } = await looser.admin.call('POST', 'overlays?locale=en', {
    clinic: looser.key,
    collection: 'contraindications',
    document: 'dvt',
    ruling: { contraindication: 'dvt', outcome: 'fine', reason: 'We do it anyway.' },
  })
  expect(status).toBeGreaterThanOrEqual(400)
  expect(status).toBeLessThan(500)
  expect(JSON.stringify(body)).toMatch(/stricter/i)
})

test('row 47: nothing of the topic is on the page or in the bundle of a clinic that opted out', async () => {
  await openSelfCheck(page, 'madinat-al-nada.localhost', fromProstate)
  expect(await page.content()).not.toMatch(/prostat|haemorrhoid/i)
  await expect(page.locator('input[name="red-flag"]')).toHaveCount(0)
})

test('row 53: what is not offered here is ruled all the same, and marked', async () => {
  await openSelfCheck(page, 'port-erable.localhost', '/en/self-check')
  await tick(page, 'none')
  const line = (technique: string) => answerIn(page).locator(`[data-technique="${technique}"]`)
  await expect(line('reflexology')).toHaveAttribute('data-offered', 'false')
  await expect(line('reflexology')).toContainText('Not offered here')
  await expect(line('swedish')).toHaveAttribute('data-offered', 'true')
})
