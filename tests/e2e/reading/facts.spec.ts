/** The facts of the source articles as a reader meets them: the words that the map points at stand on the built pages. */
import { expect, test } from '@playwright/test'
import { ask, several } from '../../support/ask'
import { addressesOf } from '../../support/demo-network'
import { toBeShown, wordsAt } from '../../support/facts'

test('at least 95 % of the facts stand word for word on the English pages of the network or of a clinic', async ({
  page,
}) => {
  const addresses = [...addressesOf('localhost', 'en'), ...addressesOf('port-erable.localhost', 'en')]
  const texts = await several(addresses, 6, async ({ host, path }) => {
    const { text } = await ask(host, path)
    return page.evaluate((html) => {
      const parsed = new DOMParser().parseFromString(html, 'text/html')
      return (parsed.querySelector('main')?.textContent ?? '').replace(/\s+/g, ' ')
    }, text)
  })
  const isOnAPage = (line: string) => texts.some((text) => text.includes(line))
  const missing = toBeShown.flatMap(({ id, places }) => {
    const isShown = places.some((place) => {
      const lines = wordsAt(place)
      return lines.length > 0 && lines.every(isOnAPage)
    })
    return isShown ? [] : [`${id}: ${places.join(', ') || 'no place'}`]
  })
  expect(missing.length / toBeShown.length, missing.join('\n')).toBeLessThanOrEqual(0.05)
})
