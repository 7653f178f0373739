/** Deleting and the public: what is live is never left without anybody who could take it back. */
import { expect } from '@playwright/test'
import { freshKey, test } from '../support/medical-fixture'
import { some } from '../support/some'

const rounds = some(
  Array.from({ length: 300 }, (_, round) => round),
  20,
)
/** Between "at the same moment" and "one just before the other". */
const apart = (round: number): number => (round % 5) * 5
const later = (ms: number) => new Promise((go) => setTimeout(go, ms))

test('a document that is deleted while it is published is either gone or live, never both', async ({ bench }) => {
  test.setTimeout(3_600_000)
  const { admin } = bench
  const ended: string[] = []
  for (const round of rounds) {
    const key = freshKey('race')
    const ref = `references/${key}`
    bench.own(ref)
    const words = { kind: 'book', title: `Raced ${key}`, titleLang: 'en', status: 'unverified' }
    await admin.must('POST', 'references?locale=en', { ...words, key })
    const shown = await admin.look(ref, 'publish')
    const publishing = later(round % 2 ? apart(round) : 0).then(() =>
      admin.call('POST', `${ref}/publish`, { locales: ['en'], shown }),
    )
    const deleting = later(round % 2 ? 0 : apart(round)).then(() => admin.call('DELETE', ref))
    const [published, deleted] = await Promise.all([publishing, deleting])
    ended.push(`published ${published.status}, deleted ${deleted.status}`)
  }
  expect(ended.filter((each) => !['published 200, deleted 409', 'published 404, deleted 200'].includes(each))).toEqual(
    [],
  )
})

test('what is live and has no working copy any more is still withdrawn', async ({ bench }) => {
  const key = freshKey('orphan')
  const view = { key, title: 'Nobody has this book', titleLang: 'en', kind: 'book', status: 'unverified' }
  await bench.force({ collection: 'references', key, clinic: null, locale: 'en', view })
  const { status, body } = await bench.admin.act(`references/${key}`, 'withdraw', { reason: 'Its document is gone.' })
  expect([status, body.closed]).toEqual([200, [expect.stringMatching(/^\d+$/)]])
  expect((await bench.admin.call('GET', `references/${key}/publications`)).status).toBe(404)
})
