/** A paste in the browser: what stood on the clipboard stands on the page, or the form says which words it cannot show. */
import { readFileSync } from 'node:fs'
import { expect, type Page } from '@playwright/test'
import { enter } from '../support/admin-screens'
import { ask } from '../support/ask'
import { test } from '../support/medical-fixture'

const clipboard = (program: string): string =>
  readFileSync(new URL(`../support/clipboards/${program}.html`, import.meta.url), 'utf8')
const question = 'What does a paste say?'

/** Puts HTML in place of all that the editor holds, as a keyboard's paste does. */
const paste = async (page: Page, html: string): Promise<void> => {
  const field = page.locator('.rich-text-lexical [contenteditable="true"]').first()
  await field.click()
  await page.keyboard.press('ControlOrMeta+a')
  await field.evaluate((element, text) => {
    const clipboardData = new DataTransfer()
    clipboardData.setData('text/html', text)
    clipboardData.setData('text/plain', 'plain words')
    element.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }))
  }, html)
  // The editor hands what it holds to the form when it has time, after half a second at the latest.
  await page.waitForTimeout(1000)
}

const answerOnPage = async (): Promise<string> => {
  const answer = (await ask('localhost', '/en/faq')).text.split(`${question}</h2>`)[1] ?? ''
  return answer.split('</article>')[0]?.replaceAll('<!-- -->', '').replaceAll('\u00a0', ' ') ?? ''
}

const save = (page: Page) => page.getByRole('button', { name: 'Save', exact: true }).click()

test('what is pasted from Google Docs, LibreOffice and Word stands on the page whole; what was struck out is refused', async ({
  bench,
  page,
}) => {
  const paragraph = { type: 'paragraph', version: 1, children: [{ type: 'text', text: 'Some.', version: 1 }] }
  const answer = { root: { type: 'root', version: 1, format: '', indent: 0, direction: null, children: [paragraph] } }
  const draft = await bench.make('faqs', { question, answer, topic: 'general', order: 99 })
  await enter(page, 'editor@halvenne.example')
  await page.goto(`/admin/collections/faqs/${draft.key}?locale=en`)

  await paste(
    page,
    '<style>.c1 { text-decoration: line-through }</style><p>Safe <span class="c1">with a fever</span></p>',
  )
  await expect(page.locator('.rich-text-lexical s, .rich-text-lexical [class*="trikethrough"]').first()).toHaveText(
    'with a fever',
  )
  await save(page)
  await expect(page.getByText('“with a fever” is struck out').first()).toBeVisible()
  await page.screenshot({ path: test.info().outputPath('struck-out.png') })

  const lists = [
    '<li>ask first<ul><li>if you take warfarin</li><li>if you had a stent fitted</li></ul></li>',
    '<ol start="3"><li><a href="https://clinic.example/first-visit" rel="noopener external">your first visit</a></li></ol>',
    '<p>Fever</p><p>avoid</p>',
  ]
  const expected = {
    'google-docs': ['10<sup>9</sup>/L: <strong>do not</strong> use pressure.', ...lists],
    libreoffice: ['10<sup>9</sup>/L: <strong>do not</strong> use pressure.', '<p>What to do</p>', ...lists],
    word: ['10<sup>9</sup>/L: <strong>do not</strong> use any pressure.', 'if you take warfarin</p>', '<p>avoid</p>'],
  }
  for (const [program, markup] of Object.entries(expected)) {
    await paste(page, clipboard(program))
    const saved = page.waitForResponse(
      (response) => response.request().method() === 'PATCH' && response.url().includes(`/api/${draft.ref}?`),
    )
    await save(page)
    expect((await saved).status(), program).toBe(200)
    await page.screenshot({ path: test.info().outputPath(`${program}.png`) })
    await draft.goLive()
    // A second after it is published, at the latest, the page that is kept has gone.
    await expect(async () => {
      const shown = await answerOnPage()
      for (const part of markup) expect(shown, program).toContain(part)
      expect(shown, program).toMatch(/Deep tissue +not allowed/)
    }).toPass({ timeout: 5_000 })
  }
})
