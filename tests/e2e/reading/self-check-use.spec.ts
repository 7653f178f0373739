/** Using the self-check: nothing is sent or kept, what is urgent comes first, and it works by keyboard and for voices. */
import { expect, test, type Page } from '@playwright/test'
import { answerIn, addressOf, openSelfCheck, outcomesIn, tick, tickedIn } from '../../support/self-check-page'

const host = 'port-erable.localhost'
const fromProstate = '/en/self-check?entry=prostate'

/** Everything a page could write to or send with besides requests, counted under its name. */
const watchTheDoors = () => {
  const said: string[] = []
  Object.assign(window, { saidElsewhere: said })
  const watch = (owner: object, name: string) => {
    const real = Reflect.get(owner, name) as (...args: unknown[]) => unknown
    Reflect.set(owner, name, function (this: unknown, ...args: unknown[]) {
      said.push(name)
      return real.apply(this, args)
    })
  }
  watch(Storage.prototype, 'setItem')
  watch(History.prototype, 'pushState')
  watch(History.prototype, 'replaceState')
  watch(Navigator.prototype, 'sendBeacon')
  watch(IDBFactory.prototype, 'open')
  watch(CacheStorage.prototype, 'open')
  const cookie = Object.getOwnPropertyDescriptor(Document.prototype, 'cookie')
  Object.defineProperty(Document.prototype, 'cookie', { ...cookie, set: () => said.push('cookie') })
}

/** Ticks every box, every case and every red flag there is. */
const tickEverything = async (page: Page) => {
  for (const box of await page.locator('input[name="red-flag"], input[name="condition"]').all()) await box.check()
  for (const choice of await page.locator('self-check input[type="radio"]').all()) await choice.check()
}

test('ticking everything sends nothing, stores nothing and leaves the address and the history alone', async ({
  page,
}) => {
  await page.addInitScript(watchTheDoors)
  await page.clock.install()
  await openSelfCheck(page, host, fromProstate)
  const state = () =>
    page.evaluate(() => ({ url: location.href, length: history.length, state: history.state as unknown }))
  const before = await state()
  const requests: string[] = []
  page.on('request', (request) => requests.push(request.url()))
  await tickEverything(page)
  await page.getByRole('searchbox', { name: 'Find a condition' }).fill('thrombosis')
  await page.keyboard.press('Enter')
  await page.locator('[data-do="jump"]').evaluate((button: HTMLElement) => button.click())
  // Whatever the page meant to do in a minute, it does now.
  await page.clock.runFor(60_000)
  expect(await tickedIn(page)).toBeGreaterThan(30)
  expect(requests).toEqual([])
  expect(await page.evaluate(() => Reflect.get(window, 'saidElsewhere') as string[])).toEqual([])
  expect(await state()).toEqual(before)
  expect(await page.context().cookies()).toEqual([])
  expect(await page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0)
})

test('what was ticked is gone after leaving and coming back', async ({ page }) => {
  await openSelfCheck(page, host, fromProstate)
  await tick(page, 'fever pregnancy/first', ['chills'])
  await page.getByRole('searchbox', { name: 'Find a condition' }).fill('fever')
  await page.goto(addressOf(host, '/en/techniques'))
  await page.goBack()
  await expect(page.locator('self-check')).toHaveAttribute('data-state', 'ready')
  expect(await tickedIn(page)).toBe(0)
  await expect(page.locator('[data-find]')).toHaveValue('')
  await page.goForward()
  await page.goBack()
  await expect(page.locator('self-check')).toHaveAttribute('data-state', 'ready')
  expect(await tickedIn(page)).toBe(0)
})

for (const event of ['pagehide', 'pageshow']) {
  test(`the browser’s own memory of the page holds no ticks (${event})`, async ({ page }) => {
    await openSelfCheck(page, host, fromProstate)
    await tick(page, 'fever')
    await page.evaluate((name) => window.dispatchEvent(new PageTransitionEvent(name, { persisted: true })), event)
    expect(await tickedIn(page)).toBe(0)
    expect((await outcomesIn(page)).size).toBe(0)
  })
}

test('the page asks for no referrer, and its form for no completion', async ({ page }) => {
  const answer = await page.goto(addressOf(host, '/en/self-check'))
  expect(answer?.headers()['referrer-policy']).toBe('no-referrer')
  await expect(page.locator('form.check')).toHaveAttribute('autocomplete', 'off')
})

test('a red flag comes first, with the emergency number and without a way to book', async ({ page }) => {
  await openSelfCheck(page, host, fromProstate)
  await tick(page, 'none')
  const booking = answerIn(page).locator('a[href$="/services"]')
  await expect(booking).not.toHaveCount(0)
  await tick(page, '', ['chills'])
  await expect(answerIn(page).locator('[data-answer] > :first-child')).toHaveAttribute('data-red-flag', 'prompt')
  await expect(answerIn(page).locator('[data-red-flag] a[href="tel:911"]')).toBeVisible()
  await expect(booking).toHaveCount(0)
})

test('on avoid there is no way to book and no advice on how to do it after all', async ({ page }) => {
  await openSelfCheck(page, host, '/en/self-check')
  await tick(page, 'varicose-veins')
  const change = answerIn(page).getByText('What must change')
  await expect(change).not.toHaveCount(0)
  await tick(page, 'fever')
  await expect(change).toHaveCount(0)
  await expect(answerIn(page).locator('a[href$="/services"]')).toHaveCount(0)
})

test('“fine” is said as what it is, with the standing notice', async ({ page }) => {
  await openSelfCheck(page, host, '/en/self-check')
  await tick(page, 'none')
  await expect(answerIn(page).locator('[data-technique="swedish"]')).toContainText(
    'Nothing you ticked speaks against it',
  )
  await expect(answerIn(page)).toContainText('Always tell your therapist')
  await expect(answerIn(page)).not.toContainText(/\bsafe\b/i)
})

test('a case that is not chosen counts as the strictest one', async ({ page }) => {
  await openSelfCheck(page, host, '/en/self-check')
  await tick(page, 'pregnancy')
  expect((await outcomesIn(page)).get('swedish')).toBe('avoid')
  await tick(page, 'pregnancy/second-third')
  expect((await outcomesIn(page)).get('swedish')).toBe('clearance')
  await page.uncheck('input[value="pregnancy"]')
  expect(await tickedIn(page)).toBe(0)
})

test('works by keyboard, keeps the focus, and tells a screen reader', async ({ page }) => {
  await openSelfCheck(page, host, '/en/self-check')
  const box = page.getByRole('checkbox', { name: 'Fever' })
  await box.focus()
  await page.keyboard.press('Space')
  await expect(box).toBeChecked()
  await expect(box).toBeFocused()
  await expect(page.locator('self-check p[role="status"][data-status]')).toContainText('5 techniques: do not have it')
  await page.keyboard.press('Space')
  await expect(page.locator('[data-status]')).toBeEmpty()
})

test('finds a tick by what else it is called, and keeps what is ticked in view', async ({ page }) => {
  await openSelfCheck(page, host, '/en/self-check')
  await tick(page, 'rash')
  const find = page.getByRole('searchbox', { name: 'Find a condition' })
  await find.fill('warfarin')
  const shown = page.locator('self-check li:not([hidden]) > label input[name="condition"]:visible')
  expect(await shown.evaluateAll((all) => (all as HTMLInputElement[]).map(({ value }) => value))).toEqual([
    'rash',
    'blood-thinner',
    'not-sure',
    'none',
  ])
  await find.fill('zzz')
  await expect(page.getByText('Nothing in the list matches')).toBeVisible()
  await page.getByRole('button', { name: 'Clear everything' }).click()
  await expect(find).toHaveValue('')
  expect(await tickedIn(page)).toBe(0)
})
