/** A refusal is one line in the log, and strangers cannot fill the log with it. */
import { expect, it } from 'vitest'
import { createRefusalLines } from '@/cms/logger'

it('the same refusal is written once a minute, with how many there were', () => {
  let now = 0
  const lineOf = createRefusalLines(() => now)
  const refused = { status: 401, message: 'Wrong\npassword.' }
  expect(Array.from({ length: 1000 }, () => lineOf(refused)).filter(Boolean)).toEqual([
    'refused (401): Wrong password.',
  ])
  expect(lineOf({ status: 404, message: 'Not found.' })).toBe('refused (404): Not found.')
  now = 60_000
  expect(lineOf(refused)).toBe('refused (401): Wrong password. (and 999 more since the last time)')
})
