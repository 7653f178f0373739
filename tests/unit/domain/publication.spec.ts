/** Names of cache entries, review dates and opt-outs. */
import { describe, expect, it } from 'vitest'
import { documentKey, listKey, pathsKey } from '@/domain/publication/keys'
import { isOverdue, reviewDueAt } from '@/domain/publication/review-due'
import { isHiddenByOptOut } from '@/domain/publication/visibility'

describe('cache keys', () => {
  it.each([
    [documentKey({ collection: 'techniques', key: 'swedish', locale: 'en' }), 'techniques/swedish@en'],
    [
      documentKey({ collection: 'services', key: 'a-swedish-30', clinic: 'a', locale: 'fr' }),
      'a:services/a-swedish-30@fr',
    ],
    [listKey({ collection: 'techniques', clinic: null, locale: 'ar' }), 'techniques@ar'],
    [listKey({ collection: 'services', clinic: 'a', locale: 'fr' }), 'a:services@fr'],
    [pathsKey({ collection: 'articles', key: 'guide' }), 'paths:articles/guide'],
  ])('read %s', (key, expected) => {
    expect(key).toBe(expected)
  })
})

describe('a review', () => {
  it.each([
    ['2024-10-15T09:00:00Z', 'none', '2026-10-15T09:00:00.000Z'],
    ['2024-10-15T09:00:00Z', 'adult', '2025-10-15T09:00:00.000Z'],
    ['2024-10-15T09:00:00Z', 'health-sensitive', '2025-10-15T09:00:00.000Z'],
    ['2024-02-29T23:59:59Z', 'adult', '2025-02-28T23:59:59.000Z'],
    ['2026-01-31T00:00:00+03:00', 'none', '2028-01-30T21:00:00.000Z'],
  ] as const)('signed at %s of something %s falls due at %s', (signedAt, sensitivity, expected) => {
    expect(reviewDueAt(signedAt, sensitivity)).toBe(expected)
  })

  it('is overdue from its date on, and when the date cannot be read', () => {
    const now = Date.parse('2026-11-24T15:00:00Z')
    expect(['2026-11-24T15:00:01Z', '2026-11-24T15:00:00Z', 'soon', null].map((due) => isOverdue(due, now))).toEqual([
      false,
      true,
      true,
      false,
    ])
  })
})

describe('an opt-out', () => {
  it('hides its topic and never the general one', () => {
    expect(isHiddenByOptOut('prostate', ['prostate'])).toBe(true)
    expect(isHiddenByOptOut('prostate', [])).toBe(false)
    expect(isHiddenByOptOut('general', ['general', 'prostate'])).toBe(false)
    expect(isHiddenByOptOut(null, ['prostate'])).toBe(false)
  })
})
