/** What a publication costs: a changed sentence takes as many statements in a large network as in a small one. */
import { afterAll, beforeAll, expect, it } from 'vitest'
import { publish } from '@/publishing/acts/publish'
import type { Document } from '@/publishing/present'
import { warningSign } from '../support/documents'
import { doorBench } from '../support/door-bench'

let bench: Awaited<ReturnType<typeof doorBench>>
beforeAll(async () => {
  bench = await doorBench('counted')
})
afterAll(() => bench.end())

/** What the same took at 345ac37, before a signature was a statement; the French follows in the same act. */
const atMost = 11

const given = (english: Document) => ({ collection: 'warning-signs' as const, languages: { en: english }, english })

/** @returns how many statements it takes to publish a sign with another sentence. */
const counted = async (sentence: string): Promise<number> => {
  const english = warningSign('counted', { action: sentence })
  await bench.signed(given(english))
  let statements = 0
  await bench.atDoor((tx) => {
    const query: typeof tx.query = (sql, values) => {
      statements += 1
      return tx.query(sql, values)
    }
    const document = { ...given(english), key: english.key, clinic: null }
    return publish({ query }, { actor: 'editor', documents: [document] })
  })
  expect(await bench.view('counted')).toMatchObject({ action: sentence })
  return statements
}

it('is the same in a network of a few documents and in one of many, and no more than before statements were signed', async () => {
  await counted('First.')
  const among = await counted('Among few.')
  for (let n = 0; n < 60; n += 1)
    await bench.signAndPublish(given(warningSign(`other-${n}`, { action: `Other ${n}.` })))
  expect(await counted('Among many.')).toBe(among)
  expect(among).toBeLessThanOrEqual(atMost)
})
