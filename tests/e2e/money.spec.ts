/** Prices in the workbench: typed as people write them in the currency of the clinic, stored in its minor units (R20). */
import { expect, test, type Browser, type Page } from '@playwright/test'
import { password, signIn } from '../support/editor'
import { enter } from '../support/admin-screens'
import { ask } from '../support/ask'
import { some } from '../support/some'
import { untilHeard } from '../support/front-door-heard'

const priceOf = (page: Page) => page.locator('#field-price')
const readingOf = (page: Page) => page.locator('#field-price-reading')
const save = (page: Page) => page.getByRole('button', { name: /^(Save|حفظ)$/ }).click()
const saved = async (page: Page) => {
  const answered = page.waitForResponse((reply) => reply.request().method() === 'PATCH')
  await save(page)
  expect((await answered).status()).toBe(200)
}

/** A service of a clinic, private until somebody publishes it. */
const makeService = async (clinic: string, price: number | null = null) => {
  const manager = await signIn(`manager@${clinic}.example`)
  const service = { clinic, technique: 'swedish', minutes: 25, price, therapists: [], publishOnSave: false }
  const { doc } = await manager.must('POST', 'services?locale=en', service)
  const { id } = doc as { id: string }
  const stored = async () => (await manager.must('GET', `services/${id}?locale=en`)).price
  const away = async () => {
    await manager.act(`services/${id}`, 'withdraw', { reason: 'Only for a test.' })
    await manager.must('DELETE', `services/${id}?locale=en`)
  }
  return { id, manager, stored, away, form: `/admin/collections/services/${id}?locale=en` }
}

/** A manager's browser, in a language. */
const openAs = async (browser: Browser, clinic: string, locale: string, more = {}): Promise<Page> => {
  const context = await browser.newContext({ locale, ...more })
  const page = await context.newPage()
  const data = { email: `manager@${clinic}.example`, password }
  expect((await page.request.post('/api/users/login', { data })).status()).toBe(200)
  return page
}

const priced = [
  ['port-erable', 'en', '62', 'CA$62.00', 6200, '$62.00'],
  ['madinat-al-nada', 'en', '12.5', 'JOD 12.500', 12500, 'JOD 12.500'],
] as const

for (const [clinic, locale, typed, reading, minor, shown] of some(priced, 1))
  test(`a manager of ${clinic} types ${typed} and publishes: ${shown} stands on the page`, async ({ browser }) => {
    const service = await makeService(clinic)
    const page = await openAs(browser, clinic, locale)
    try {
      await page.goto(service.form)
      await priceOf(page).fill(typed)
      await expect(readingOf(page)).toHaveText(reading.replace(' ', '\u00a0'))
      await page.getByLabel('Publish on save').check()
      await saved(page)
      await expect(priceOf(page)).toHaveValue(typed)
      expect(await service.stored()).toBe(minor)
      await untilHeard()
      const { text } = await ask(`${clinic}.localhost`, `/${locale}/services`)
      const [, line = ''] = text.split(`data-service="${service.id}"`)
      const [, value, currency, words] = /<data value="(\d+)" data-currency="(\w+)">([^<]+)</.exec(line) ?? []
      expect([value, currency, words?.replace('\u00a0', ' ')]).toEqual([
        String(minor),
        reading.includes('JOD') ? 'JOD' : 'CAD',
        shown,
      ])
    } finally {
      await service.away()
      await page.context().close()
    }
  })

test('in Arabic the amount is typed and read in the digits of the place, from left to right, on a phone', async ({
  browser,
}) => {
  const service = await makeService('madinat-al-nada', 62500)
  const viewport = { width: 390, height: 844 }
  const page = await openAs(browser, 'madinat-al-nada', 'ar', { viewport })
  try {
    await page.goto(service.form)
    await expect(priceOf(page)).toHaveValue('٦٢٫٥٠٠')
    expect(await priceOf(page).evaluate((input) => getComputedStyle(input).direction)).toBe('ltr')
    await priceOf(page).fill('١٢٫٥')
    await expect(readingOf(page)).toContainText('١٢٫٥٠٠')
    await expect(page.getByText('كما يُكتب عادةً')).toBeVisible()
    const [own, beside] = await Promise.all(
      [page.locator('.money-field'), page.locator('#field-minutes')].map((it) => it.boundingBox()),
    )
    expect(own?.width).toBeLessThanOrEqual(beside?.width ?? 0)
    expect(await page.locator('.money-field').evaluate((field) => field.scrollWidth - field.clientWidth)).toBe(0)
    await page.screenshot({ path: test.info().outputPath('price-arabic.png') })
    await saved(page)
    expect(await service.stored()).toBe(12500)
  } finally {
    await service.away()
    await page.context().close()
  }
})

const refused = [
  ['en', '-5', 'A price cannot be less than nothing.'],
  ['en', '12,500', /thousands or as decimals/],
  ['en', '12.5000', 'Too many decimals: in JOD there are 3. Write it such as 1234.500.'],
  ['fr', 'douze', 'Écrivez un montant en JOD, par exemple 1234,500.'],
  ['ar', '-٥', 'لا يمكن أن يكون السعر أقل من الصفر.'],
] as const

test('what is no amount, or could be two, is refused at its field in the reader’s language, and stays as typed', async ({
  browser,
}) => {
  const service = await makeService('madinat-al-nada', 62500)
  try {
    for (const [locale, typed, sentence] of some(refused, 2)) {
      const page = await openAs(browser, 'madinat-al-nada', locale)
      await page.goto(service.form)
      await expect(priceOf(page)).not.toHaveValue('')
      // By keyboard alone.
      await priceOf(page).focus()
      await page.keyboard.press('ControlOrMeta+A')
      await page.keyboard.type(typed)
      await page.keyboard.press('Tab')
      await expect(readingOf(page)).toHaveText(sentence)
      await expect(priceOf(page)).toHaveAttribute('aria-invalid', 'true')
      await page.keyboard.press('ControlOrMeta+S')
      await expect(readingOf(page)).toHaveText(sentence)
      await expect(priceOf(page)).toHaveValue(typed)
      expect(await service.stored()).toBe(62500)
      await page.context().close()
    }
  } finally {
    await service.away()
  }
})

test('what is typed before a clinic is chosen is read in the currency of the clinic', async ({ page }) => {
  await enter(page, 'admin@halvenne.example')
  await page.goto('/admin/collections/services/create?locale=en')
  await priceOf(page).fill('12.500')
  await page.keyboard.press('Tab')
  await expect(readingOf(page)).toHaveText('Choose the clinic first: its place decides the currency.')
  const choose = async (name: RegExp) => {
    await page.locator('#field-clinic input').fill(name.source)
    await page.getByRole('option', { name }).click()
  }
  await choose(/Port-Érable/)
  await expect(readingOf(page)).toHaveText(/^Too many decimals: in CAD there are 2/)
  await choose(/Madinat/)
  await expect(readingOf(page)).toHaveText('JOD\u00a012.500')
  await expect(priceOf(page)).toHaveValue('12.500')
})

test('a list and a comparison of versions show money as people read it', async ({ browser }) => {
  const service = await makeService('madinat-al-nada', 62500)
  try {
    await service.manager.must('PATCH', `services/${service.id}?locale=en`, { price: 9200 })
    const find = `/admin/collections/services?search=${service.id}`
    for (const [locale, shown] of [
      ['en', /JOD\s9\.200/],
      ['ar', /٩٫٢٠٠\sد\.أ/],
    ] as const) {
      const page = await openAs(browser, 'madinat-al-nada', locale)
      await page.goto(find)
      await expect(page.locator('td.cell-price')).toHaveText(shown)
      await page.context().close()
    }
    const page = await openAs(browser, 'madinat-al-nada', 'en')
    const { docs } = (await service.manager.must(
      'GET',
      `services/versions?where[parent][equals]=${service.id}&sort=-updatedAt&limit=1`,
    )) as { docs: { id: string }[] }
    await page.goto(`/admin/collections/services/${service.id}/versions/${docs[0]?.id}`)
    await expect(page.getByText(/JOD\s62\.500/)).toBeVisible()
    await expect(page.getByText(/JOD\s9\.200/)).toBeVisible()
    await page.context().close()
  } finally {
    await service.away()
  }
})

test('what is sent is minor units: text is refused, and a colleague’s price is told as money', async () => {
  const service = await makeService('madinat-al-nada', 62500)
  const { manager, id } = service
  try {
    const answers = []
    for (const price of ['62,50', '62.5', '62', 62.5, -1]) {
      const { status, body } = await manager.call('PATCH', `services/${id}?locale=en`, { price })
      const { errors } = body as { errors: { data: { errors: { path: string }[] } }[] }
      answers.push([status, errors[0]?.data.errors[0]?.path])
    }
    expect(answers).toEqual(answers.map(() => [400, 'price']))
    const minutes = await manager.call('PATCH', `services/${id}?locale=en`, { minutes: '30abc' })
    expect(minutes.status).toBe(400)
    const form = await manager.must('GET', `services/${id}?locale=en`)
    await manager.must('PATCH', `services/${id}?locale=en`, { price: 9200 })
    const clash = await manager.call('PATCH', `services/${id}?locale=en`, { ...form, price: 100 })
    expect([clash.status, JSON.stringify(clash.body)]).toEqual([409, expect.stringMatching(/JOD\s9\.200/)])
  } finally {
    await service.away()
  }
})

test('a currency that nobody pays with is refused at its field', async () => {
  const admin = await signIn('admin@halvenne.example', undefined, 'de')
  const { status, body } = await admin.call('PATCH', 'jurisdictions/ca-nb?locale=en', { currency: 'ABC' })
  expect([status, JSON.stringify(body)]).toEqual([400, expect.stringContaining('Keine gebräuchliche Währung')])
})
