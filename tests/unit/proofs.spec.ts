/** What a long proof keeps: one that was stopped goes on where it was, and only at the commit that it was begun at. */
import { mkdtempSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { proveSteps } from '../../scripts/prove/results.mjs'

const day = new Date('2026-11-24T15:00:00Z')

/** Runs three steps, of which the second gives `second`; says which ran. */
const prove = async (file: string, commit: string, second: () => { passed: number; failed: number }) => {
  const ran: string[] = []
  const step = (name: string, give = () => ({ passed: 2, failed: 0 })) => ({
    name,
    run: async () => {
      ran.push(name)
      return give()
    },
  })
  const proved = proveSteps({
    file,
    commit,
    steps: [step('one'), step('two', second), step('three')],
    now: () => day,
  })
  return { ran, results: await proved.catch(() => undefined) }
}
const stopped = () => {
  throw new Error('The machine went down')
}
const well = () => ({ passed: 5, failed: 0 })
const fresh = () => join(mkdtempSync(join(tmpdir(), 'bodywork-proofs-')), 'proofs', 'one.json')

it('goes on where it was stopped, and runs again what has failed', async () => {
  const file = fresh()
  expect((await prove(file, 'abc', stopped)).ran).toEqual(['one', 'two'])
  expect((await prove(file, 'abc', () => ({ passed: 4, failed: 1 }))).ran).toEqual(['two', 'three'])
  const { ran, results } = await prove(file, 'abc', well)
  expect(ran).toEqual(['two'])
  expect(results).toEqual({
    one: { passed: 2, failed: 0, at: day.toISOString() },
    two: { passed: 5, failed: 0, at: day.toISOString() },
    three: { passed: 2, failed: 0, at: day.toISOString() },
  })
  expect(JSON.parse(readFileSync(file, 'utf8'))).toEqual({ commit: 'abc', steps: results })
})

it('begins anew at another commit, and where files differ from their commit', async () => {
  const file = fresh()
  await prove(file, 'abc', well)
  expect((await prove(file, 'def', well)).ran).toEqual(['one', 'two', 'three'])
  await prove(file, 'def+', well)
  expect((await prove(file, 'def+', well)).ran).toEqual(['one', 'two', 'three'])
})

it('does not take a step that ran no test for proved', async () => {
  const file = fresh()
  await prove(file, 'abc', () => ({ passed: 0, failed: 0 }))
  expect((await prove(file, 'abc', well)).ran).toEqual(['two'])
})
