/** Cancelling a schedule: what is live goes on, and nothing is left on the schedule. */
import { afterAll, beforeAll, expect, it } from 'vitest'
import { warningSign } from '../support/documents'
import { doorBench, inDays } from '../support/door-bench'

let bench: Awaited<ReturnType<typeof doorBench>>
beforeAll(async () => {
  bench = await doorBench('cancelled')
})
afterAll(() => bench.end())

it('lets what is live go on, also where several texts were to follow, and is done once', async () => {
  const collection = 'warning-signs' as const
  const said = (action: string) => {
    const english = warningSign('sign', { action })
    return { collection, languages: { en: english }, english }
  }
  await bench.signAndPublish(said('Now.'))
  await bench.signAndPublish(said('Later.'), { liveFrom: inDays(1) })
  await bench.signAndPublish(said('Last.'), { liveFrom: inDays(2), scheduled: 'keep' })
  expect(await bench.view('sign', 'en', inDays(3))).toMatchObject({ action: 'Last.' })
  const where = { collection, key: 'sign', locales: ['en' as const] }
  const { cancelled: gone } = await bench.cancel(where)
  expect(gone.filter(({ locale }) => locale === 'en')).toHaveLength(2)
  for (const days of [0, 1.5, 3])
    for (const locale of ['en', 'fr'] as const)
      expect(await bench.view('sign', locale, inDays(days))).toMatchObject({ action: 'Now.' })
  expect((await bench.cancel(where)).cancelled).toEqual([])
})
