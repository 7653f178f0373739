/** The bundle as the public API gives it: one for each clinic, language and entry, the same on every host. */
import { expect, test } from '@playwright/test'
import { bundleSchema } from '@/domain/safety/bundle'
import { ask } from '../support/ask'
import { signIn } from '../support/editor'

const rulings = (query: string, host = 'localhost', headers: Record<string, string> = {}) =>
  ask(host, `/api/v1/rulings${query}`, { headers })
const bundle = async (query: string) => bundleSchema.parse(JSON.parse((await rulings(query)).text))

test('it fits its schema and names what it was made for', async () => {
  expect(await bundle('?locale=fr&clinic=port-erable&entry=prostate')).toMatchObject({
    clinic: 'port-erable',
    locale: 'fr',
    entry: 'prostate',
  })
  expect(await bundle('?locale=en')).toMatchObject({ clinic: null, entry: 'general' })
})

test('an entry that is unknown, or that the clinic opted out of, gives the general bundle', async () => {
  const general = (await rulings('?locale=en&clinic=madinat-al-nada')).text
  expect((await rulings('?locale=en&clinic=madinat-al-nada&entry=prostate')).text).toBe(general)
  expect((await rulings('?locale=en&clinic=madinat-al-nada&entry=nonsense')).text).toBe(general)
  expect(general).not.toMatch(/prostat|haemorrhoid/i)
})

test('a clinic’s stricter ruling is in its own bundle and in no other', async () => {
  const outcomes = async (query: string) => {
    const { cells, rulings: all } = await bundle(query)
    return all[cells.pregnancy?.swedish?.first ?? -1]
  }
  expect(await outcomes('?locale=en&clinic=port-erable')).toMatchObject({ outcome: 'avoid' })
  expect((await outcomes('?locale=en&clinic=port-erable'))?.raisedBy?.reason).toContain('at this clinic')
  expect(await outcomes('?locale=en')).toMatchObject({ outcome: 'clearance', raisedBy: null })
})

test('readers ask again and hear that nothing has changed, on any host, from any site', async () => {
  const first = await rulings('?locale=en&clinic=port-erable', 'brisamar.localhost')
  expect(first.headers).toMatchObject({
    'access-control-allow-origin': '*',
    'cache-control': 'public, max-age=0, must-revalidate',
    'content-encoding': 'gzip',
  })
  const again = await rulings('?clinic=port-erable&locale=en&utm=x', 'nobody.example', {
    'if-none-match': first.headers.etag ?? '',
  })
  expect(again.status).toBe(304)
  expect(again.headers['access-control-allow-origin']).toBe('*')
  const asked = await ask('localhost', '/api/v1/rulings?locale=en', { method: 'OPTIONS' })
  expect(asked.status).toBe(204)
  expect(asked.headers['access-control-allow-methods']).toContain('GET')
})

const wrong: [query: string, status: number][] = [
  ['', 400],
  ['?locale=', 400],
  ['?locale=xx', 400],
  ['?locale=en&locale=fr', 400],
  ['?locale=en&clinic=', 400],
  ['?locale=en&clinic=A%20B', 400],
  ['?locale=en&clinic=%00', 400],
  ['?locale=en&clinic=nobody', 404],
  ['?locale=de&clinic=port-erable', 404],
]
for (const [query, status] of wrong) {
  test(`${query || 'no parameter at all'} is answered with ${status}, in words for machines`, async () => {
    const answer = await rulings(query)
    expect(answer.status).toBe(status)
    expect(answer.headers['content-type']).toBe('application/problem+json')
    expect(JSON.parse(answer.text)).toMatchObject({ status })
  })
}

test('nothing else of the API is there, and nothing of it can be written', async () => {
  const missing = await ask('localhost', '/api/v1/nothing?locale=en')
  expect(missing.status).toBe(404)
  expect(missing.headers['content-type']).toBe('application/problem+json')
  expect((await ask('localhost', '/api/v1/rulings?locale=en', { method: 'POST' })).status).toBe(405)
})

test('what is published is in every bundle of its language within a second, and in no other', async () => {
  const admin = await signIn('admin@halvenne.example')
  const clinician = await signIn('reviewer@halvenne.example')
  const condition = 'contraindications/dizziness'
  const places = ['?locale=fr', '?locale=fr&clinic=port-erable', '?locale=fr&clinic=port-erable&entry=prostate']
  const { searchWords } = await admin.must('GET', `${condition}?locale=fr&depth=0`)
  const publish = async (words: unknown) => {
    await admin.must('PATCH', `${condition}?locale=fr`, { searchWords: words })
    await clinician.mustAct(condition, 'sign', { locales: ['fr'] })
    await admin.mustAct(condition, 'publish', { locales: ['fr'] })
  }
  const before = (await rulings('?locale=en')).headers.etag
  const word = `tournis ${Date.now()}`
  try {
    for (const place of places) expect((await rulings(place)).text).not.toContain(word)
    await publish([word])
    for (const place of places)
      await expect.poll(async () => (await rulings(place)).text, { timeout: 1000, intervals: [20] }).toContain(word)
    expect((await rulings('?locale=en')).headers.etag).toBe(before)
  } finally {
    await publish(searchWords)
  }
})
