/** One render per page at a time, and nothing kept that was overtaken while it was made. */
import { describe, expect, test } from 'vitest'
import { plainContent } from '@/delivery/content'
import { createFills } from '@/delivery/fill'
import { createGate, Unavailable } from '@/delivery/gate'
import type { Page } from '@/delivery/page'

const pageOf = (over: Partial<Page> = {}): Page => ({
  ...plainContent(200, [], Buffer.from('x')),
  keys: ['techniques/swedish@fr'],
  expiresAt: Infinity,
  keepable: true,
  ...over,
})

const setUp = (following = () => true) => {
  const kept: Page[] = []
  const fills = createFills({ keep: (_, page) => kept.push(page), following, now: () => 1000 })
  return { kept, fills }
}

/** A maker whose renders finish when they are told to. */
const slowMaker = (page = () => pageOf()) => {
  const waiting: (() => void)[] = []
  const make = () => new Promise<Page>((resolve) => waiting.push(() => resolve(page())))
  const finish = async () => {
    waiting.shift()?.()
    for (let n = 0; n < 5; n++) await Promise.resolve()
  }
  return { make, finish, running: () => waiting.length }
}

describe('a fill', () => {
  test('is made once, however many ask for it', async () => {
    const { kept, fills } = setUp()
    const { make, finish, running } = slowMaker()
    const all = Promise.all([fills.fill('k', make), fills.fill('k', make), fills.fill('k', make)])
    expect(running()).toBe(1)
    await finish()
    const [first, second, third] = await all
    expect(first).toBe(second)
    expect(second).toBe(third)
    expect(kept).toEqual([first])
  })

  test('begins anew once the last one is done', async () => {
    const { fills } = setUp()
    let made = 0
    const make = async () => pageOf({ status: ++made })
    expect((await fills.fill('k', make)).status).toBe(1)
    expect((await fills.fill('k', make)).status).toBe(2)
  })

  test('that was overtaken by a publication it shows is made again, and only the new one kept and sent', async () => {
    const { kept, fills } = setUp()
    let made = 0
    const { make, finish } = slowMaker(() => pageOf({ hash: `render ${++made}` }))
    const sent = fills.fill('k', make)
    fills.announce(['techniques/swedish@fr'])
    await finish()
    expect(kept).toEqual([])
    await finish()
    expect((await sent).hash).toBe('render 2')
    expect(kept.map(({ hash }) => hash)).toEqual(['render 2'])
  })

  test('is not made again for a publication that it does not show', async () => {
    const { kept, fills } = setUp()
    const { make, finish } = slowMaker()
    const sent = fills.fill('k', make)
    fills.announce(['techniques/swedish@en', 'articles@fr'])
    await finish()
    await sent
    expect(kept).toHaveLength(1)
  })

  test('that is overtaken each time is sent in the end and never kept', async () => {
    const { kept, fills } = setUp()
    let made = 0
    const make = async () => {
      made++
      fills.announceAll()
      return pageOf()
    }
    await fills.fill('k', make)
    expect(made).toBe(3)
    expect(kept).toEqual([])
  })

  test('is kept only while changes are followed', async () => {
    let following = false
    const { kept, fills } = setUp(() => following)
    await fills.fill('k', async () => pageOf())
    expect(kept).toEqual([])
    following = true
    await fills.fill('k', async () => pageOf())
    expect(kept).toHaveLength(1)
  })

  test('is not kept when it says so, or when its moment has come already', async () => {
    const { kept, fills } = setUp()
    await fills.fill('k', async () => pageOf({ keepable: false }))
    await fills.fill('k', async () => pageOf({ expiresAt: 1000 }))
    expect(kept).toEqual([])
  })

  test('that fails fails for all who wait, and is tried again for the next', async () => {
    const { kept, fills } = setUp()
    const fail = async (): Promise<Page> => Promise.reject(new Error('no database'))
    const both = [fills.fill('k', fail), fills.fill('k', fail)]
    await expect(both[0]).rejects.toThrow('no database')
    await expect(both[1]).rejects.toThrow('no database')
    await fills.fill('k', async () => pageOf())
    expect(kept).toHaveLength(1)
  })
})

describe('the gate', () => {
  test('lets so many in, makes so many wait, and turns the rest away', async () => {
    const gate = createGate(2, 1)
    const going: (() => void)[] = []
    let running = 0
    const work = () => {
      running++
      return new Promise<void>((resolve) => going.push(resolve))
    }
    const first = gate(work)
    const second = gate(work)
    const third = gate(work)
    await expect(gate(work)).rejects.toThrow(Unavailable)
    expect(running).toBe(2)
    going[0]?.()
    await first
    await Promise.resolve()
    expect(running).toBe(3)
    going[1]?.()
    going[2]?.()
    await Promise.all([second, third])
    await gate(async () => undefined)
  })

  test('is open again after work that failed', async () => {
    const gate = createGate(1, 0)
    await expect(gate(() => Promise.reject(new Error('x')))).rejects.toThrow('x')
    await expect(gate(async () => 'fine')).resolves.toBe('fine')
  })
})
