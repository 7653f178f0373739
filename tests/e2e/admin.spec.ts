/** The workbench in a real browser: signing in, opening a working copy, publishing it from the panel beside it. */
import { expect, test } from '@playwright/test'
import { enter } from '../support/admin-screens'
import { ask } from '../support/ask'
import { slugOf } from '../support/demo-network'
import { signIn } from '../support/editor'

const path = `/es/techniques/${slugOf('techniques', 'reflexology', 'es')}`

test('an editor changes a technique, a clinician reads and signs it in the panel, and the site shows it once it is published', async ({
  page,
  browser,
}) => {
  const problems: string[] = []
  page.on('pageerror', (error) => problems.push(error.message))
  const admin = await signIn('admin@halvenne.example')
  const clinician = await signIn('reviewer@halvenne.example')
  const before = await admin.must('GET', 'techniques/reflexology?locale=es&depth=0')
  const name = `Reflexología ${Date.now().toString(36)}`
  const form = '/admin/collections/techniques/reflexology?locale=es'
  const signing = await browser.newContext({ viewport: { width: 1280, height: 900 } })
  try {
    await enter(page, 'editor@halvenne.example')
    await expect(page.getByRole('link', { name: 'Techniques' }).first()).toBeVisible()
    await page.goto(form)
    const panel = page.getByRole('region', { name: 'On the public site' })
    await expect(panel.getByRole('checkbox')).toHaveCount(5)
    await page.locator('#field-name').fill(name)
    await page.getByRole('button', { name: 'Save', exact: true }).click()
    await expect(page.getByText(/updated successfully/i)).toBeVisible()
    await panel.getByRole('checkbox', { name: /^ES/ }).check()
    await panel.getByRole('button', { name: 'Publish' }).click()
    await expect(page.getByText('Published.')).toBeVisible()
    // Nobody has signed the new name: the English one stands in for it (R23).
    expect((await ask('localhost', path)).text).not.toContain(name)

    const desk = await signing.newPage()
    await enter(desk, 'reviewer@halvenne.example')
    await expect(desk.getByRole('link', { name: 'Techniques' }).first()).toBeVisible()
    await desk.goto(form)
    const reading = desk.getByRole('region', { name: 'On the public site' })
    await reading.getByRole('checkbox', { name: /^ES/ }).check()
    const passage = reading.getByRole('checkbox', { name })
    await expect(passage).toBeVisible()
    for (const each of await reading.getByRole('group').getByRole('checkbox').all()) await each.check()
    await desk.screenshot({ path: test.info().outputPath('passages-to-sign.png') })
    await reading.getByRole('button', { name: 'Sign' }).click()
    await expect(desk.getByText('Signed.')).toBeVisible()

    await page.reload()
    await panel.getByRole('checkbox', { name: /^ES/ }).check()
    await panel.getByRole('button', { name: 'Publish' }).click()
    await expect(page.getByText('Published.')).toBeVisible()
    await page.screenshot({ path: test.info().outputPath('technique-published.png'), fullPage: false })
    await page.goto(path)
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(name)
    expect((await ask('brisamar.localhost', path)).text).toContain(name)
    expect(problems).toEqual([])
  } finally {
    await signing.close()
    await admin.must('PATCH', 'techniques/reflexology?locale=es', { name: before.name })
    await clinician.mustAct('techniques/reflexology', 'sign', { locales: ['es'] })
    await admin.mustAct('techniques/reflexology', 'publish', { locales: ['es'] })
  }
})

test('a reader sees a page, opens the menu and changes the language, without any script', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, viewport: { width: 360, height: 740 } })
  const page = await context.newPage()
  await page.goto(new URL('/en/techniques/swedish-massage', process.env.BASE_URL).href)
  await page.locator('summary', { hasText: 'English' }).click()
  await page.getByRole('link', { name: 'العربية' }).click()
  await expect(page.locator('html')).toHaveAttribute('dir', 'rtl')
  await expect(page).toHaveURL(
    new RegExp(`/ar/techniques/${encodeURIComponent(slugOf('techniques', 'swedish', 'ar') ?? '')}$`),
  )
  const sideways = await page.evaluate('document.documentElement.scrollWidth > document.documentElement.clientWidth')
  expect(sideways).toBe(false)
  await context.close()
})

test('every kind of page loads in a browser without an error, and without reaching outside', async ({
  page,
  baseURL,
}) => {
  const wrong: string[] = []
  page.on('console', (message) => message.type() === 'error' && wrong.push(message.text()))
  page.on('pageerror', (error) => wrong.push(error.message))
  page.on('requestfailed', (request) => {
    // Going on to the next page ends what the last one was still fetching.
    const reason = request.failure()?.errorText
    if (reason !== 'net::ERR_ABORTED') wrong.push(`${request.url()} failed: ${reason}`)
  })
  page.on('response', (response) => {
    if (response.status() >= 400) wrong.push(`${response.status()} ${response.url()}`)
  })
  page.on('request', (request) => {
    if (!new URL(request.url()).hostname.endsWith('localhost')) wrong.push(`asks ${request.url()}`)
  })
  const port = new URL(baseURL ?? '').port
  for (const host of ['localhost', 'madinat-al-nada.localhost']) {
    for (const name of [
      '',
      '/techniques',
      '/contraindications',
      '/self-check',
      '/faq',
      '/search?q=back',
      '/clinics',
      '/contact',
    ]) {
      if (name === (host === 'localhost' ? '/contact' : '/clinics')) continue
      const answer = await page.goto(`http://${host}:${port}/en${name}`)
      expect(answer?.status(), `${host}/en${name}`).toBe(200)
    }
  }
  expect(wrong).toEqual([])
})
