/** Money: how it is shown, and what an amount means that somebody types (R20). */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { currencies, currencyDigits, isCurrency } from '@/domain/clinic/currencies'
import { currency as currencyTerm } from '@/domain/kinds/terms'
import { locales } from '@/domain/locale/locales'
import { exampleOfMoney, formatMoney, readMoney, writeMoney } from '@/domain/locale/money'
import { formattingLocale } from '@/domain/locale/regional'
import { cases } from '../../support/generated'

/** Without invisible marks, and with plain spaces. */
const bare = (text: string) => text.replace(/[\u200e\u200f\u061c]/g, '').replace(/[\u00a0\u202f]/g, ' ')

/** The five languages of the workbench, Arabic with both of its kinds of digits. */
const tags = [
  ...new Set(
    locales.flatMap((locale) =>
      (['latn', 'arab'] as const).map((numbering) => formattingLocale(locale, { numbering })),
    ),
  ),
]

describe('currencies', () => {
  it('have the digits of ISO 4217, whatever the language data of the runtime says', () => {
    const said = ['CAD', 'EUR', 'HUF', 'COP', 'IDR', 'PKR', 'RSD', 'JOD', 'IQD', 'TND', 'JPY', 'CLP', 'UGX', 'CLF']
    expect(said.map(currencyDigits)).toEqual([2, 2, 2, 2, 2, 2, 2, 3, 3, 3, 0, 0, 0, 4])
  })

  it('are known or refused', () => {
    expect(['EUR', 'JOD', 'eur', 'EURO', 'XXX', 'ABC', '', null].map(isCurrency)).toEqual([
      true,
      true,
      ...Array(6).fill(false),
    ])
    expect(['EUR', 'ABC'].map((code) => currencyTerm.safeParse(code).success)).toEqual([true, false])
    expect(() => currencyDigits('ABC')).toThrow('ABC')
  })
})

describe('money', () => {
  it.each([
    [6200, 'CAD', 'en-CA', '$62.00'],
    [6200, 'CAD', 'fr-CA', '62,00 $'],
    [3800, 'EUR', 'es-ES', '38,00 €'],
    [123450, 'EUR', 'de-DE', '1.234,50 €'],
    [28500, 'JOD', 'en-JO', 'JOD 28.500'],
    [28500, 'JOD', 'ar-JO-u-nu-arab', '٢٨٫٥٠٠ د.أ.'],
    [62500, 'JOD', 'ar-u-nu-arab', '٦٢٫٥٠٠ د.أ.'],
    [9200, 'CAD', 'en', 'CA$92.00'],
    [500, 'JPY', 'en', '¥500'],
    [1, 'JOD', 'en-JO', 'JOD 0.001'],
    [1250000, 'HUF', 'de', '12.500,00 HUF'],
    [1250000, 'COP', 'en', 'COP 12,500.00'],
    [12500, 'RSD', 'en', 'RSD 125.00'],
    [7, 'CLF', 'en', 'CLF 0.0007'],
    [Number.MAX_SAFE_INTEGER, 'EUR', 'de', '90.071.992.547.409,91 €'],
  ])('of %i in %s reads in %s as %s', (minor, currency, tag, expected) => {
    expect(bare(formatMoney(minor, currency, tag))).toBe(expected)
  })

  it('is never without its digits, whatever those of Intl are', () => {
    for (const currency of currencies) {
      const digits = formatMoney(7, currency, 'en').replace(/\D/g, '')
      expect(digits, currency).toBe('7'.padStart(currencyDigits(currency) + 1, '0'))
    }
  })

  it('is typed in each language in its own signs', () => {
    const said = tags.map((tag) => [
      tag,
      writeMoney(1234500, 'JOD', tag),
      exampleOfMoney('CAD', tag),
      exampleOfMoney('JPY', tag),
    ])
    expect(said).toEqual([
      ['en', '1234.500', '1234.50', '1234'],
      ['fr', '1234,500', '1234,50', '1234'],
      ['es', '1234,500', '1234,50', '1234'],
      ['de', '1234,500', '1234,50', '1234'],
      ['ar-u-nu-latn', '1234.500', '1234.50', '1234'],
      ['ar-u-nu-arab', '١٢٣٤٫٥٠٠', '١٢٣٤٫٥٠', '١٢٣٤'],
    ])
  })
})

describe('an amount that is typed', () => {
  it.each([
    ['62', 'CAD', 'en', 6200],
    ['62.50', 'CAD', 'en', 6250],
    ['62,50', 'CAD', 'en', 6250],
    ['62.5', 'EUR', 'de', 6250],
    ['62,5', 'EUR', 'fr', 6250],
    [' 62 ', 'CAD', 'fr', 6200],
    ['.5', 'CAD', 'en', 50],
    ['0', 'CAD', 'en', 0],
    ['062', 'CAD', 'en', 6200],
    ['٦٢', 'CAD', 'ar-u-nu-latn', 6200],
    ['٦٢٫٥', 'JOD', 'ar-u-nu-arab', 62500],
    ['٦٢,٥٠', 'CAD', 'ar-u-nu-arab', 6250],
    ['۶۲٫۵', 'JOD', 'ar-u-nu-arab', 62500],
    ['٦٢.٥٠٠', 'JOD', 'ar-u-nu-arab', 62500],
    ['\u200f٦٢٫٥٠٠\u00a0د.أ.\u200f', 'JOD', 'ar-u-nu-arab', 62500],
    ['12.5', 'JOD', 'en', 12500],
    ['12.500', 'JOD', 'en', 12500],
    ['12,500', 'JOD', 'de', 12500],
    ['0,500', 'JOD', 'en', 500],
    ['1234,500', 'JOD', 'en', 1234500],
    ['1,234', 'CAD', 'en', 123400],
    ['1.234', 'EUR', 'de', 123400],
    ['1.234', 'EUR', 'fr', 123400],
    ['1,234.50', 'CAD', 'fr', 123450],
    ['1.234,50', 'CAD', 'en', 123450],
    ['1 234,50', 'EUR', 'fr', 123450],
    ["1'234.50", 'CHF', 'de', 123450],
    ['1’234.50', 'CHF', 'de', 123450],
    ['1,234,567', 'JOD', 'en', 1234567000],
    ['12 500', 'JOD', 'en', 12500000],
    ['١٬٢٣٤٫٥٠', 'EUR', 'ar-u-nu-arab', 123450],
    ['12,500', 'JPY', 'en', 12500],
    ['$62', 'CAD', 'en', 6200],
    ['CA$62.00', 'CAD', 'en', 6200],
    ['62 cad', 'CAD', 'en', 6200],
    ['62 €', 'EUR', 'de', 6200],
  ])('“%s” in %s means, in %s, %i minor units', (typed, currency, tag, minor) => {
    expect(readMoney(typed, currency, tag)).toEqual({ minor })
  })

  it.each([
    ['62.505', 'CAD', 'en', 'too-many-digits'],
    ['62,505', 'EUR', 'de', 'too-many-digits'],
    ['1,234.567', 'CAD', 'en', 'too-many-digits'],
    ['0.5', 'JPY', 'en', 'too-many-digits'],
    ['12.5000', 'JOD', 'en', 'too-many-digits'],
    ['٦٢٫٥٠٠', 'EUR', 'ar-u-nu-arab', 'too-many-digits'],
    ['12,500', 'JOD', 'en', 'ambiguous'],
    ['12.500', 'JOD', 'de', 'ambiguous'],
    ['12.500', 'JOD', 'fr', 'ambiguous'],
    ['١٢,٥٠٠', 'JOD', 'ar-u-nu-arab', 'ambiguous'],
    ['-62', 'CAD', 'en', 'negative'],
    ['−62,50', 'EUR', 'de', 'negative'],
    ['62-', 'EUR', 'de', 'negative'],
    ['؜-٦٢', 'JOD', 'ar-u-nu-arab', 'negative'],
    ['CA$-62', 'CAD', 'en', 'negative'],
    ['60-70', 'CAD', 'en', 'unreadable'],
    ['62.', 'CAD', 'en', 'unreadable'],
    ['1,23,456', 'CAD', 'en', 'unreadable'],
    ['1.234.56', 'EUR', 'de', 'unreadable'],
    ['12 34', 'CAD', 'en', 'unreadable'],
    ['62 €', 'CAD', 'en', 'unreadable'],
    ['sixty', 'CAD', 'en', 'unreadable'],
    ['6e2', 'CAD', 'en', 'unreadable'],
    ['', 'CAD', 'en', 'unreadable'],
    ['90071992547409.92', 'CAD', 'en', 'too-large'],
  ])('“%s” in %s is, in %s, %s', (typed, currency, tag, problem) => {
    expect(readMoney(typed, currency, tag)).toEqual({ problem })
  })

  const stored = fc.oneof(fc.nat(99), fc.nat(10_000_000), fc.maxSafeNat())

  it('means what was stored, for every currency and language, as it is shown and as it is written', () => {
    for (const currency of currencies)
      for (const tag of tags)
        fc.assert(
          fc.property(stored, (minor) => {
            expect(readMoney(writeMoney(minor, currency, tag), currency, tag)).toEqual({ minor })
            expect(readMoney(formatMoney(minor, currency, tag), currency, tag)).toEqual({ minor })
          }),
          cases(1 / 200),
        )
  })

  it('is a whole number of minor units or a problem, whatever it is', () => {
    const signs = fc.constantFrom(...`0123456789.,٫٬'’ -−–٣۴$€CAD\u00a0\u202f\u200f`)
    fc.assert(
      fc.property(
        fc.oneof(fc.string(), fc.string({ unit: signs, maxLength: 12 })),
        fc.constantFrom(...currencies),
        fc.constantFrom(...tags),
        (typed, currency, tag) => {
          const read = readMoney(typed, currency, tag)
          if ('minor' in read) expect(Number.isSafeInteger(read.minor) && read.minor >= 0).toBe(true)
          else expect(read.problem).toMatch(/^[a-z-]+$/)
        },
      ),
      cases(),
    )
  })
})
