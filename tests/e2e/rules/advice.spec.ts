/** R40: advice that always holds, and the signs to get help for, stand wherever their condition or technique does. */
import { expect, type Page } from '@playwright/test'
import { bundleSchema } from '@/domain/safety/bundle'
import { ask } from '../../support/ask'
import { slugOf } from '../../support/demo-network'
import { signIn } from '../../support/editor'
import { condition, lexical, ruling } from '../../support/medical-words'
import { found, test, type Bench, type Draft } from '../../support/medical-fixture'
import { addressOf, answerIn, openSelfCheck, tick } from '../../support/self-check-page'

const advice = 'Never stop the invented medicine without whoever prescribed it.'
const host = 'port-erable.localhost'

/** A condition of this test with advice; and a sign to get help for. */
const advised = async (bench: Bench, outcome: 'fine' | 'modify' | 'clearance', languages = ['en']): Promise<Draft> => {
  const sign = await bench.make('warning-signs', {
    ...{ sign: 'An invented rash spreads', action: 'Get help today.', phase: 'after', urgency: 'prompt' },
    ...{ topic: 'general', asRedFlag: false, appliesTo: ['swedish'] },
  })
  await sign.goLive()
  const made = await bench.make('contraindications', condition(ruling(outcome), { advice, urgentSigns: [sign.key] }))
  await made.goLive(languages)
  return made
}

/** The texts of what always holds on a page, for one document. */
const alwaysOn = async (page: Page, path: string, key: string, at = host) => {
  const { text } = await found(at, path)
  return page.evaluate(
    ([html, of]) =>
      [...new DOMParser().parseFromString(html as string, 'text/html').querySelectorAll(`[data-always="${of}"]`)].map(
        (each) => ({
          text: (each.textContent ?? '').replace(/\s+/g, ' ').trim(),
          langs: [...each.querySelectorAll('[data-stand-in]')].map((passage) => passage.getAttribute('lang')),
          signs: each.querySelectorAll('[data-warning-sign][data-urgency="prompt"]').length,
          within: each.closest('[data-rulings]')?.getAttribute('data-rulings') ?? null,
        }),
      ),
    [text, key] as const,
  )
}

test('R40 advice and urgent signs of a condition stand on its page and in every list of rulings, with the number', async ({
  bench,
  page,
}) => {
  const made = await advised(bench, 'modify')
  const { slug } = await bench.editor.must('GET', `${made.ref}?locale=en&depth=0`)
  for (const path of [
    `/en/contraindications/${String(slug)}`,
    `/en/techniques/${slugOf('techniques', 'swedish', 'en')}`,
    `/en/techniques/${slugOf('techniques', 'deep-tissue', 'en')}`,
  ]) {
    const [told] = await alwaysOn(page, path, made.key)
    expect(told?.text, path).toContain(advice)
    expect(told?.text).toContain('An invented rash spreads')
    expect(told?.text).toContain('911')
    expect(told?.signs).toBe(1)
  }
})

test('R40 the advice stays where a clinic’s overlay has taken the place of what to do, on the page and in the self-check', async ({
  bench,
  page,
}) => {
  const made = await advised(bench, 'clearance')
  const manager = await signIn('manager@port-erable.example')
  const { doc } = await manager.must('POST', 'overlays?locale=en', {
    ...{ clinic: 'port-erable', collection: 'contraindications', document: made.key },
    ruling: { contraindication: made.key, outcome: 'avoid', reason: 'Not at our place.' },
  })
  const ref = `overlays/${(doc as { id: string }).id}`
  bench.own(ref)
  await bench.clinician.mustAct(ref, 'sign', { locales: ['en'] })
  await manager.mustAct(ref, 'publish', { locales: ['en'] })
  const swedish = `/en/techniques/${slugOf('techniques', 'swedish', 'en')}`
  await page.goto(addressOf(host, swedish))
  const card = page.locator(`[data-rulings] [data-contraindication="${made.key}"]`)
  await expect(card).toHaveAttribute('data-outcome', 'avoid')
  await expect(card).not.toContainText('Ask before you come')
  await expect(card.locator(`[data-always="${made.key}"]`)).toContainText(advice)
  await openSelfCheck(page, host, '/en/self-check')
  await tick(page, made.key)
  await expect(answerIn(page).locator(`[data-always="${made.key}"]`)).toContainText(advice)
  await expect(answerIn(page)).not.toContainText('Ask before you come')
})

for (const [mode, at] of [
  ['verdict', host],
  ['lookup', 'ahornbrueck.localhost'],
] as const)
  test(`R40 a tick whose outcome is fine shows its advice and its signs, in ${mode}, on screen and paper`, async ({
    bench,
    page,
  }) => {
    const made = await advised(bench, 'fine')
    await openSelfCheck(page, at, '/en/self-check')
    await tick(page, made.key)
    const told = answerIn(page).locator(`[data-always="${made.key}"]`)
    for (const media of ['screen', 'print'] as const) {
      await page.emulateMedia({ media })
      await expect(told.getByText(advice), media).toBeVisible()
      await expect(told.locator('[data-warning-sign]'), media).toBeVisible()
    }
    await page.emulateMedia({ media: 'screen' })
    await tick(page, 'fever')
    await expect(told).toContainText(advice)
  })

test('R40 who takes a blood thinner is told not to stop it, whatever else is ticked', async ({ page }) => {
  await openSelfCheck(page, host, '/en/self-check')
  const told = answerIn(page).locator('[data-always="blood-thinner"]')
  for (const more of ['', 'fever', 'pregnancy']) {
    await tick(page, `blood-thinner ${more}`)
    await expect(told).toContainText('Do not stop your medicine')
  }
})

test('R40 the rulings of the API carry advice and signs, and those of a sensitive topic with its entry only', async ({
  bench,
}) => {
  const made = await advised(bench, 'fine')
  const bundle = async (query: string) =>
    bundleSchema.parse(JSON.parse((await ask('localhost', `/api/v1/rulings?locale=en${query}`)).text))
  const { conditions, signs } = await bundle('')
  const mine = conditions.find(({ key }) => key === made.key)
  expect(mine?.advice).toBe(advice)
  expect(mine?.urgentSigns).toHaveLength(1)
  expect(signs.map(({ key }) => key)).toContain(mine?.urgentSigns[0])
  const sensitive = await bundle('&entry=prostate')
  expect(sensitive.techniques.find(({ key }) => key === 'prostate')?.advice).toContain('urologist')
  expect(sensitive.conditions.find(({ key }) => key === 'acute-prostatitis')?.urgentSigns).toContain('chills')
})

test('R40 a technique’s advice stands in the head of its page and in the self-check of its topic', async ({ page }) => {
  const path = `/en/techniques/${slugOf('techniques', 'prostate', 'en')}`
  const [told] = await alwaysOn(page, path, 'prostate', 'localhost')
  expect(told?.within).toBeNull()
  expect(told?.text).toContain('urologist')
  await openSelfCheck(page, 'localhost', '/en/self-check?entry=prostate')
  await tick(page, 'none')
  await expect(answerIn(page).locator('[data-always="prostate"]')).toContainText('urologist')
})

test('R40 an answer that embeds a ruling shows the advice with it', async ({ bench, page }) => {
  const faq = await bench.make('faqs', {
    question: 'What about this invented medicine?',
    ...{ answer: lexical('Ask first.'), embeds: ['blood-thinner'], topic: 'general', order: 90 },
  })
  await faq.goLive()
  const told = await alwaysOn(page, '/en/faq', 'blood-thinner', 'localhost')
  expect(told[0]?.text).toContain('Do not stop your medicine')
})

test('R40 advice that nobody has translated stands in English, marked as such', async ({ bench, page }) => {
  const made = await advised(bench, 'modify')
  const told = await alwaysOn(page, `/fr/techniques/${slugOf('techniques', 'swedish', 'fr')}`, made.key)
  expect(told[0]?.text).toContain(advice)
  expect(told[0]?.langs).toContain('en')
})
