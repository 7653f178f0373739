/** What a condition is also called, and the words it is found by: visitors are shown the first and search by both. */
import { expect, test } from '@playwright/test'
import { ask } from '../../support/ask'
import { slugOf } from '../../support/demo-network'

test('words to search by are no medical names: they stand on no page and in no structured data', async () => {
  const pages = { 'prostate-cancer': 'watchful waiting', pregnancy: 'first trimester', fever: 'flu' }
  for (const [key, words] of Object.entries(pages)) {
    const { text } = await ask('localhost', `/en/contraindications/${slugOf('contraindications', key, 'en')}`)
    const [, names = ''] = /"alternateName":\[([^\]]*)\]/.exec(text) ?? []
    expect(`${key}: ${names}`).not.toContain(`"${words}"`)
    const told = text.replace(/<script[^>]*>.*?<\/script>/gs, '').replace(/<[^>]+>/g, ' ')
    expect(/Also called[^.]*/.exec(told)?.[0] ?? '', key).not.toMatch(new RegExp(`\\b${words}\\b`))
  }
})

test('they still find it', async () => {
  const { text } = await ask('localhost', `/en/search?q=${encodeURIComponent('watchful waiting')}`)
  expect(text).toContain(`/en/contraindications/${slugOf('contraindications', 'prostate-cancer', 'en')}`)
})
