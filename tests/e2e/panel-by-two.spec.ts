/** R39 in the workbench: a translator compares the passages of a sensitive text with their English, ticks them and signs. */
import { expect } from '@playwright/test'
import { enter } from '../support/admin-screens'
import { test } from '../support/medical-fixture'
import { lexical } from '../support/medical-words'

test('a translator is shown each German passage with its English, signs, and the clinician is asked for the English', async ({
  bench,
  browser,
}) => {
  const english = { question: 'When may I eat?', answer: lexical('Whenever you like.') }
  const draft = await bench.make('faqs', { ...english, topic: 'prostate', order: 99 })
  await draft.goLive()
  const german = `Wann darf ich essen? ${draft.key}`
  await draft.save({ question: german, answer: lexical('Wann immer Sie mögen.') }, 'de')
  const desks = [
    ['translator-de@halvenne.example', /you sign that they say what the English says/],
    ['reviewer@halvenne.example', /you sign the English/],
  ] as const
  for (const [email, legend] of desks) {
    const context = await browser.newContext({ viewport: { width: 1280, height: 900 } })
    try {
      const desk = await context.newPage()
      await enter(desk, email)
      await expect(desk.locator('[data-work="to-sign"]').getByRole('link', { name: 'When may I eat?' })).toBeVisible()
      await desk.goto(`/admin/collections/faqs/${draft.key}?locale=de`)
      const panel = desk.getByRole('region', { name: 'On the public site' })
      await panel.getByRole('checkbox', { name: /^DE/ }).check()
      const passages = panel.getByRole('group', { name: legend })
      const first = passages.getByRole('checkbox', { name: german })
      await expect(first).toBeVisible()
      await expect(passages.getByText('When may I eat?')).toBeVisible()
      for (const each of await passages.getByRole('checkbox').all()) await each.check()
      await desk.screenshot({ path: test.info().outputPath(`${email.split('@')[0]}.png`) })
      await panel.getByRole('button', { name: 'Sign' }).click()
      await expect(desk.getByText('Signed.')).toBeVisible()
      await expect(passages).toHaveCount(0)
    } finally {
      await context.close()
    }
  }
  expect((await draft.ask('publish', ['de'])).status).toBe(200)
})
