/** Formats, compared by their parts: what Intl puts between them changes with the language data. */
import { describe, expect, it } from 'vitest'
import {
  countryName,
  formatDate,
  formatDuration,
  formatList,
  formatNumber,
  formatTime,
  formatTimeRange,
  formatWeekday,
  languageName,
} from '@/domain/locale/format'
import type { Locale } from '@/domain/locale/locales'
import { negotiateLocale } from '@/domain/locale/negotiate'
import { displayPhone } from '@/domain/locale/phone'
import { formattingLocale, type RegionSettings } from '@/domain/locale/regional'

const canada: RegionSettings = { country: 'CA', numbering: 'latn' }
const jordan: RegionSettings = { country: 'JO', numbering: 'arab' }
const german: RegionSettings = { country: 'de', numbering: 'latn' }

/** Without invisible marks, and with plain spaces. */
const bare = (text: string) => text.replace(/[\u200e\u200f\u061c]/g, '').replace(/[\u00a0\u202f]/g, ' ')

describe('the formatting locale', () => {
  it.each([
    ['en', canada, 'en-CA'],
    ['fr', canada, 'fr-CA'],
    ['de', german, 'de-DE'],
    ['en', german, 'en-DE'],
    ['ar', jordan, 'ar-JO-u-nu-arab'],
    ['en', jordan, 'en-JO'],
    ['ar', null, 'ar-u-nu-latn'],
    ['es', null, 'es'],
  ] as const)('of %s at %j is %s', (locale, place, expected) => {
    expect(formattingLocale(locale, place)).toBe(expected)
  })
})

const tags = [
  'en-CA',
  'fr-CA',
  'es-ES',
  'en-ES',
  'de-ES',
  'de-DE',
  'en-DE',
  'ar-JO-u-nu-arab',
  'en-JO',
  'en',
  'fr',
  'es',
  'de',
  'ar-u-nu-latn',
]

describe('dates', () => {
  it.each(tags)('in %s have the month in letters', (tag) => {
    expect(formatDate('2027-03-05', tag)).toMatch(/\p{L}{3,}/u)
    expect(formatDate('2027-03-05', tag)).not.toMatch(/[/.-]\d/)
  })

  it.each([
    ['2027-03-05', 'en-CA', {}, 'March 5, 2027'],
    ['2027-03-05', 'fr-CA', {}, '5 mars 2027'],
    ['2027-03-05', 'ar-JO-u-nu-arab', {}, '٥ آذار ٢٠٢٧'],
    ['2027-03-05', 'de-DE', { weekday: true, year: false }, 'Freitag, 5. März'],
    ['2026-11-24T23:30:00Z', 'en-CA', { timeZone: 'Asia/Amman' }, 'November 25, 2026'],
  ])('%s in %s with %j is %s', (value, tag, options, expected) => {
    expect(bare(formatDate(value, tag, options))).toBe(expected)
  })

  it('name weekdays', () => {
    expect(formatWeekday('mon', 'en')).toBe('Monday')
    expect(formatWeekday('sun', 'de', 'short')).toMatch(/^So/)
  })
})

describe('times', () => {
  it.each([
    ['18:30', 'en-CA', '6:30 p.m.'],
    ['18:30', 'fr-CA', '18 h 30'],
    ['18:30', 'de-DE', '18:30'],
    ['18:30', 'ar-JO-u-nu-arab', '٦:٣٠ م'],
  ])('%s in %s is %s', (clock, tag, expected) => {
    expect(bare(formatTime(clock, tag))).toBe(expected)
  })

  it('of an instant are the zone’s', () => {
    expect(formatTime(Date.parse('2026-11-24T15:00Z'), 'de-DE', 'Europe/Berlin')).toBe('16:00')
  })

  it.each(tags)('in %s have ranges that keep both ends, also past midnight', (tag) => {
    const digits = (text: string) =>
      text
        .replace(/[^\d٠-٩]+/g, ' ')
        .trim()
        .split(' ').length
    expect(digits(formatTimeRange('09:00', '19:00', tag))).toBe(4)
    expect(digits(formatTimeRange('20:30', '01:30', tag))).toBe(4)
  })
})

describe('other formats', () => {
  it('say lengths, lists, numbers, languages and countries in words', () => {
    expect(formatDuration(30, 'en-CA')).toBe('30 minutes')
    expect(formatDuration(1, 'fr-CA').replace(/\s/, ' ')).toBe('1 minute')
    expect(formatList(['a', 'b', 'c'], 'es')).toBe('a, b y c')
    expect(formatList(['a', 'b'], 'de', 'disjunction')).toBe('a oder b')
    expect(bare(formatNumber(1234.5, 'de'))).toBe('1.234,5')
    expect(languageName('fr', 'en-CA')).toBe('French')
    expect(countryName('jo', 'de')).toBe('Jordanien')
  })

  it('show a code that nobody knows as it is', () => {
    expect(languageName('not a language', 'en')).toBe('not a language')
  })

  it.each([
    ['+15065550142', '+1 506 555 0142'],
    ['+493023125042', '+49 30 23125042'],
    ['+34912345678', '+34 912 345 678'],
    ['+962791234567', '+962 7 912 34567'],
    ['+9991234567', '+9991234567'],
    ['506 555', '506 555'],
  ])('show %s as %s', (number, expected) => {
    expect(displayPhone(number)).toBe(expected)
  })
})

describe('the language a visitor is greeted in', () => {
  const offered: Locale[] = ['es', 'en', 'de']
  it.each([
    ['de-AT,de;q=0.9,en;q=0.8', 'de'],
    ['fr-CA, fr;q=0.9, en;q=0.4', 'en'],
    ['en;q=0.1, de;q=0.2', 'de'],
    ['fr', 'es'],
    ['*', 'es'],
    ['de;q=0, *;q=0.5', 'es'],
    ['es;q=0, *;q=0.5', 'es'],
    ['DE-ch', 'de'],
    ['', 'es'],
    [null, 'es'],
    [';;;,,q=1,en;q=abc', 'en'],
  ])('for %j is %s', (header, expected) => {
    expect(negotiateLocale(header, offered, 'es')).toBe(expected)
  })
})
