/** The feed and the sitemap are XML that a reader can read, whatever an editor writes. */
import { expect } from '@playwright/test'
import { ask } from '../support/ask'
import { article, prose } from '../support/medical-words'
import { test } from '../support/medical-fixture'

test('a title with the characters of XML reaches the readers of the feed as it was written', async ({
  bench,
  page,
}) => {
  const title = `Rest & "ease" [[see]]> <b>it's</b>`
  const made = await bench.make('articles', article([prose('Some people feel better.')]))
  await made.save({ title, dek: 'A line ]]> about it.' })
  await made.goLive()
  const { text } = await ask('localhost', '/en/feed.xml')
  const read = await page.evaluate((xml) => {
    const feed = new DOMParser().parseFromString(xml, 'application/xml')
    const wrong = feed.querySelector('parsererror')?.textContent ?? null
    return { wrong, titles: [...feed.querySelectorAll('entry > title')].map((each) => each.textContent) }
  }, text)
  expect(read.wrong).toBe(null)
  expect(read.titles).toContain(title)
})
