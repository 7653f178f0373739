/** The self-check's four modes, what is left without a script or without rulings, and how little of it there is to load. */
import { expect, test } from '@playwright/test'
import { ask } from '../support/ask'
import { makeClinic } from '../support/clinic-fixture'
import { hostNames, hosts, languagesOf } from '../support/demo-network'
import { signIn } from '../support/editor'
import { addressOf, answerIn, openSelfCheck, tick } from '../support/self-check-page'

const table = '[data-self-check="table"] [data-contraindication]'

test('in lookup, the published rulings of what is ticked stand one by one and nothing is combined', async ({
  page,
}) => {
  await openSelfCheck(page, 'brisamar.localhost', '/en/self-check')
  await tick(page, 'cancer-treatment fever')
  const answer = answerIn(page)
  await expect(answer.locator('[data-outcome], [data-technique], [data-contraindication]')).toHaveCount(0)
  await expect(answer.locator('[data-looked-up="fever"]')).toContainText('Do not have it')
  await expect(answer.locator('[data-looked-up="cancer-treatment"]')).toContainText('Only after medical clearance')
  await expect(answer.locator('[data-looked-up="cancer-treatment"]')).not.toContainText('Do not have it')
})

test('in lookup, a warning sign stands first, as published, with the place’s emergency number', async ({ page }) => {
  await openSelfCheck(page, 'ahornbrueck.localhost', '/en/self-check?entry=prostate')
  await tick(page, 'severe-haemorrhoids', ['heavy-bleeding'])
  const first = answerIn(page).locator('[data-answer] > :first-child')
  await expect(first).toContainText('Heavy bleeding')
  await expect(first.locator('a[href="tel:112"]')).toBeVisible()
})

test('the network’s own host looks up, with a number for each country', async ({ page }) => {
  await openSelfCheck(page, 'localhost', '/en/self-check?entry=prostate')
  await expect(page.locator('self-check')).toHaveAttribute('data-mode', 'lookup')
  await tick(page, '', ['chills'])
  await expect(answerIn(page).locator('a[href="tel:112"]').first()).toBeVisible()
  await expect(answerIn(page).locator('a[href="tel:911"]').first()).toBeVisible()
})

test('without a script there is the table and no form', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false })
  const page = await context.newPage()
  await page.goto(addressOf('port-erable.localhost', '/en/self-check'))
  await expect(page.locator('input[name="condition"]')).toHaveCount(0)
  await expect(page.locator('self-check')).toBeHidden()
  await expect(page.locator(table).first()).toBeVisible()
  await context.close()
})

for (const answer of [
  { name: 'none', status: 503, body: '{}' },
  { name: 'another schema', status: 200, body: '{"schema":1,"version":"x"}' },
  { name: 'broken', status: 200, body: '{"schema":2' },
]) {
  test(`without a bundle that can be relied on (${answer.name}) it says so, and never “fine”`, async ({ page }) => {
    await page.route('**/api/v1/rulings*', (route) => route.fulfill({ ...answer, contentType: 'application/json' }))
    await page.goto(addressOf('port-erable.localhost', '/en/self-check'))
    await expect(page.locator('[data-self-check="unavailable"]')).toContainText('Ask a doctor')
    await expect(answerIn(page)).toHaveCount(0)
    await expect(page.locator(table).first()).toBeVisible()
  })
}

test('a jurisdiction may have a table or nothing; and one whose legal review is overdue has the table', async ({
  page,
}) => {
  const admin = await signIn('admin@halvenne.example')
  const { id, createdAt, updatedAt, ...law } = await admin.must('GET', 'jurisdictions/ca-nb?locale=en&depth=0')
  expect([id, createdAt, updatedAt]).toHaveLength(3)
  const places = [
    { name: 'table', law: { selfCheckMode: 'table' }, shows: true },
    { name: 'off', law: { selfCheckMode: 'off' }, shows: false },
    { name: 'overdue', law: { selfCheckMode: 'verdict', legalReviewDue: '2026-01-31' }, shows: true },
  ]
  for (const [number, place] of places.entries()) {
    const key = `test-${place.name}-${Date.now().toString(36)}`
    await admin.must('POST', 'jurisdictions?locale=en', { ...law, key, code: `ZZ-T${number}`, ...place.law })
    await admin.mustAct(`jurisdictions/${key}`, 'publish', { locales: ['en'] })
    const clinic = await makeClinic(`mode-${place.name}`, { jurisdiction: key })
    try {
      await page.goto(addressOf(clinic.host, '/en/self-check'))
      await expect(page.locator('self-check')).toHaveCount(0)
      await expect(page.locator(table).first()).toBeVisible({ visible: place.shows })
      expect((await ask(clinic.host, '/en/self-check')).text).not.toContain('/islands/self-check')
    } finally {
      await clinic.close()
      await admin.mustAct(`jurisdictions/${key}`, 'withdraw', { reason: 'Only for a test.' })
    }
  }
})

test('script and rulings together weigh less than 15 kB, for every clinic, language and entry', async () => {
  const { text } = await ask('localhost', '/en/self-check')
  const script = await ask('localhost', /\/islands\/self-check-[A-Z0-9]+\.js/.exec(text)?.[0] ?? '')
  expect(script.status).toBe(200)
  for (const host of hostNames) {
    for (const locale of languagesOf(host)) {
      for (const entry of ['', '&entry=prostate']) {
        const { clinic } = hosts[host]
        const query = `locale=${locale}${clinic ? `&clinic=${clinic}` : ''}${entry}`
        const rulings = await ask(host, `/api/v1/rulings?${query}`)
        expect(rulings.status, query).toBe(200)
        expect(script.bytes + rulings.bytes, query).toBeLessThan(15_000)
      }
    }
  }
})
