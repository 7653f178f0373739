/** The store of finished pages: found by spelling or key, dropped by publication, bounded by bytes. */
import { describe, expect, test } from 'vitest'
import { plainContent } from '@/delivery/content'
import type { Page } from '@/delivery/page'
import { createStore } from '@/delivery/store'

const pageOf = (keys: string[], size = 1000, expiresAt = Infinity): Page => ({
  ...plainContent(200, [], Buffer.alloc(size)),
  keys,
  expiresAt,
  keepable: true,
})
const million = 1_000_000

describe('the store', () => {
  test('finds a page by its key, and from then on by the request as it was sent', () => {
    const store = createStore(million)
    const page = pageOf(['articles/guide@en'])
    store.add('a.test\n/en', page)
    expect(store.find('A.test:80\n/en?x=1', 0)).toBeUndefined()
    expect(store.get('a.test\n/en', 0, 'A.test:80\n/en?x=1')).toBe(page)
    expect(store.find('A.test:80\n/en?x=1', 0)).toBe(page)
  })

  test('remembers few spellings of a page, however many are tried', () => {
    const store = createStore(million)
    store.add('k', pageOf([]))
    for (let n = 0; n < 1000; n++) store.get('k', 0, `a.test\n/en?x=${n}`)
    store.get('k', 0, `a.test\n/${'x'.repeat(3000)}`)
    expect(store.size().aliases).toBeLessThanOrEqual(8)
  })

  test('drops exactly the pages that show a key, in every spelling', () => {
    const store = createStore(million)
    store.add('one', pageOf(['techniques/swedish@fr', 'techniques@fr']))
    store.add('two', pageOf(['techniques@fr']))
    store.add('three', pageOf(['techniques/swedish@en']))
    store.get('one', 0, 'spelt')
    store.drop(['techniques/swedish@fr', 'articles@fr'])
    expect(store.find('spelt', 0)).toBeUndefined()
    expect(store.get('one', 0, 's')).toBeUndefined()
    expect(store.get('two', 0, 's')).toBeDefined()
    expect(store.get('three', 0, 's')).toBeDefined()
    store.drop(['techniques@fr', 'techniques/swedish@en'])
    expect(store.size()).toEqual({ pages: 0, aliases: 0, keys: 0, bytes: 0 })
  })

  test('does not hand out a page whose moment has come, and forgets it', () => {
    const store = createStore(million)
    store.add('one', pageOf([], 10, 500))
    store.add('two', pageOf([], 10, 700))
    expect(store.get('one', 499, 's')).toBeDefined()
    expect(store.find('s', 500)).toBeUndefined()
    expect(store.size().pages).toBe(1)
    store.expire(699)
    expect(store.size().pages).toBe(1)
    store.expire(700)
    expect(store.size().pages).toBe(0)
  })

  test('stays within its bytes, and lets go what nobody asks for', () => {
    const store = createStore(million)
    store.add('asked for', pageOf(['k'], 50_000))
    for (let n = 0; n < 100; n++) {
      store.add(`page ${n}`, pageOf([`k${n}`], 50_000))
      expect(store.size().bytes).toBeLessThanOrEqual(million)
      expect(store.get('asked for', 0, 's')).toBeDefined()
    }
    expect(store.get('page 99', 0, 's')).toBeDefined()
    expect(store.get('page 0', 0, 's')).toBeUndefined()
    store.clear()
    expect(store.size()).toEqual({ pages: 0, aliases: 0, keys: 0, bytes: 0 })
  })

  test('does not give half of itself to one page', () => {
    const store = createStore(million)
    store.add('k', pageOf([], 10))
    store.add('k', pageOf([], 500_000))
    expect(store.get('k', 0, 's')).toBeUndefined()
    expect(store.size().bytes).toBe(0)
  })

  test('counts an encoding that comes later', () => {
    const store = createStore(million)
    const page = pageOf([])
    store.add('k', page)
    const before = store.size().bytes
    const { identity } = page.variants
    page.variants.br = identity && { ...identity, body: Buffer.alloc(400) }
    store.reweigh(page)
    expect(store.size().bytes).toBe(before + 400)
    store.clear()
    expect(store.size().bytes).toBe(0)
  })

  test('replaces a page under its key without a trace of the old one', () => {
    const store = createStore(million)
    store.add('k', pageOf(['old']))
    store.get('k', 0, 'spelt')
    const page = pageOf(['new'])
    store.add('k', page)
    store.drop(['old'])
    expect(store.get('k', 0, 'spelt')).toBe(page)
    expect(store.size().keys).toBe(1)
  })
})
