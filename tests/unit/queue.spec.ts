/** The queue before the database: in order, never more than there is room for, and nobody waits for ever. */
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { badDataIsBadRequest } from '@/cms/admin/errors'
import { catalogues } from '@/cms/messages'
import { Busy, queue } from '@/cms/queue'
import { locales } from '@/domain/locale/locales'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

describe('the queue', () => {
  test('lets so many in, and the others in their order as these leave', async () => {
    const { enter } = queue(2, 1000)
    const inside: number[] = []
    const leave: (() => void)[] = []
    const come = (who: number) =>
      enter().then((out) => {
        inside.push(who)
        leave.push(out)
      })
    for (const who of [1, 2, 3, 4, 5]) void come(who)
    await vi.advanceTimersByTimeAsync(1)
    expect(inside).toEqual([1, 2])
    leave[0]?.()
    await vi.advanceTimersByTimeAsync(1)
    expect(inside).toEqual([1, 2, 3])
    // Leaving twice makes no second place.
    leave[0]?.()
    leave[2]?.()
    leave[1]?.()
    await vi.advanceTimersByTimeAsync(1)
    expect(inside).toEqual([1, 2, 3, 4, 5])
  })
  test('sends away who would wait too long, and gives their place to nobody', async () => {
    const { enter } = queue(1, 1000)
    const out = await enter()
    const late = enter().catch((error: unknown) => error)
    await vi.advanceTimersByTimeAsync(1001)
    expect(await late).toBeInstanceOf(Busy)
    const next = enter()
    out()
    expect(await next).toBeTypeOf('function')
  })
})

type Said = { status: number; response: { errors: { message: string }[] } }
const told = (error: unknown, language: string) =>
  badDataIsBadRequest({ error, req: { method: 'POST', i18n: { language } } } as never) as unknown as Said

describe('a request for which there is no room', () => {
  const gaveUp = new Error('Error: cannot begin transaction: timeout exceeded when trying to connect')
  const failures = {
    'no place in the queue': new Busy('full'),
    'no connection in time': gaveUp,
    'the same, wrapped by the query': Object.assign(new Error('Failed query'), { cause: new Error(gaveUp.message) }),
    'a lock not given up in time': Object.assign(new Error('lock'), { code: '55P03' }),
    'two that waited for each other': Object.assign(new Error('wrapped'), { cause: { code: '40P01' } }),
    'too many connections': Object.assign(new Error('full'), { code: '53300' }),
  }
  for (const [what, error] of Object.entries(failures))
    test(`is a 503 in the reader’s words: ${what}`, () => {
      for (const language of locales) {
        const { status, response } = told(error, language)
        expect([status, response.errors[0]?.message]).toEqual([503, catalogues[language].requests.busy])
      }
    })
  test('is told from one that failed', () => {
    expect(told(new Error('something else'), 'en')).toBeUndefined()
  })
})
