/**
 * Money as people write it and read it. It is stored as a whole number of minor units (R20); no amount is ever a fraction of
 * a number here. `tag` is what `formattingLocale` gives.
 */
import { currencyDigits } from '../clinic/currencies'
import { remembered } from './format'

/** What is wrong with an amount that somebody typed. */
export type MoneyProblem = 'unreadable' | 'negative' | 'too-many-digits' | 'ambiguous' | 'too-large'
export type MoneyRead = { minor: number } | { problem: MoneyProblem }

/** 12500 with three digits is `12.500`: for Intl, which reads it without rounding. */
const decimalOf = (minor: number, digits: number): `${number}` => {
  const figures = String(minor).padStart(digits + 1, '0')
  return (digits === 0 ? figures : `${figures.slice(0, -digits)}.${figures.slice(-digits)}`) as `${number}`
}

const amountFormat = (tag: string, currency: string, options: Intl.NumberFormatOptions) => {
  const digits = currencyDigits(currency)
  const all = { ...options, minimumFractionDigits: digits, maximumFractionDigits: digits }
  return remembered('money', tag, all, () => new Intl.NumberFormat(tag, all))
}

/** An amount in whole minor units as money. Nothing (0) is "free" in words: that is for the caller to say. */
export const formatMoney = (minor: number, currency: string, tag: string): string =>
  amountFormat(tag, currency, { style: 'currency', currency }).format(decimalOf(minor, currencyDigits(currency)))

/** The same as it is typed: the amount alone, without thousands. */
export const writeMoney = (minor: number, currency: string, tag: string): string =>
  amountFormat(tag, currency, { useGrouping: false }).format(decimalOf(minor, currencyDigits(currency)))

/** How amounts in a currency are typed in a language, by one that shows where thousands and decimals go. */
export const exampleOfMoney = (currency: string, tag: string): string => {
  const digits = currencyDigits(currency)
  return writeMoney(1234 * 10 ** digits + (digits ? 5 * 10 ** (digits - 1) : 0), currency, tag)
}

const invisible = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g
/** The digits of Arabic, of Persian and Urdu, and the full-width ones, each from its zero. */
const zeros = [0x660, 0x6f0, 0xff10]

const inPlainDigits = (text: string): string =>
  text.replace(/[\u0660-\u0669\u06f0-\u06f9\uff10-\uff19]/g, (digit) => {
    const code = digit.charCodeAt(0)
    return String(code - Math.max(...zeros.filter((zero) => zero <= code)))
  })

/** Without what nobody sees, with one kind of space, apostrophe, comma and digit. */
const plain = (text: string): string =>
  inPlainDigits(text.replace(invisible, '')).replace(/\s+/g, ' ').replace(/’/g, "'").replace(/،/g, ',').trim()

/** What a language writes before decimals, with its own digits and with Latin ones. */
const decimalSigns = (tag: string): readonly string[] =>
  remembered('decimal signs', tag, {}, () => {
    const parts = [{}, { numberingSystem: 'latn' }].flatMap((own) => new Intl.NumberFormat(tag, own).formatToParts(1.5))
    return parts.flatMap(({ type, value }) => (type === 'decimal' ? [value] : []))
  })

/** What a language calls a currency beside an amount, the longest first. */
const currencyNames = (currency: string, tag: string): readonly string[] =>
  remembered('currency names', tag, { currency }, () => {
    const displays = ['symbol', 'narrowSymbol', 'code'] as const
    const parts = displays.flatMap((currencyDisplay) =>
      new Intl.NumberFormat(tag, { style: 'currency', currency, currencyDisplay }).formatToParts(1),
    )
    const names = parts.flatMap(({ type, value }) => (type === 'currency' ? [plain(value).toUpperCase()] : []))
    return names.sort((a, b) => b.length - a.length)
  })

/** The amount without the currency, wherever that stands. */
const withoutName = (text: string, names: readonly string[]): string => {
  const whole = text.toUpperCase()
  for (const name of names) {
    if (whole.startsWith(name)) return text.slice(name.length).trim()
    if (whole.endsWith(name)) return text.slice(0, -name.length).trim()
  }
  return text
}

/** Digits, and single signs between them; a fraction may stand alone. */
const figures = /^(?:\d+(?:[ '٬.,٫]\d+)*|[.,٫]\d+)$/
/** Thousands, all set off by the same sign. */
const thousands = /^[1-9]\d{0,2}(?:([ '٬.,])\d{3})(?:\1\d{3})*$/
const together = (text: string): string => text.replace(/\D/g, '')

type Reading = { whole: string; fraction: string }

/** As a whole number; null where the signs cannot be thousands. */
const asWhole = (text: string): Reading | null =>
  /^\d+$/.test(text) || thousands.test(text) ? { whole: together(text), fraction: '' } : null

/** With the last sign before the decimals; null where it cannot be that. */
const asDecimal = (text: string): Reading | null => {
  const [, before = '', sign = '', fraction = ''] = /^(.*)([.,٫])(\d+)$/.exec(text) ?? []
  if (!sign || before.includes(sign)) return null
  const whole = before === '' ? { whole: '0' } : asWhole(before)
  return whole && { whole: whole.whole, fraction }
}

const chosen = (text: string, digits: number, tag: string): Reading | MoneyProblem => {
  const [asThousands, withDecimals] = [asWhole(text), asDecimal(text)]
  if (!asThousands) return withDecimals ?? 'unreadable'
  if (!withDecimals) return asThousands
  // One sign and three digits, such as 12.500. The language decides, except against decimals that the currency has.
  if (decimalSigns(tag).some((sign) => text.includes(sign))) return withDecimals
  return digits < withDecimals.fraction.length ? asThousands : 'ambiguous'
}

/**
 * What somebody means who types an amount: `62`, `62.50`, `62,50`, `٦٢٫٥٠`, `1 234,50 €`. Whatever could mean two amounts is
 * refused, and so is what the currency has no digits for.
 */
export const readMoney = (typed: string, currency: string, tag: string): MoneyRead => {
  const text = withoutName(plain(typed), currencyNames(currency, tag))
  if (/^[-−–]\D*\d|\d[-−]$/.test(text)) return { problem: 'negative' }
  if (!figures.test(text)) return { problem: 'unreadable' }
  const digits = currencyDigits(currency)
  const reading = chosen(text, digits, tag)
  if (typeof reading === 'string') return { problem: reading }
  if (reading.fraction.length > digits) return { problem: 'too-many-digits' }
  const minor = Number(reading.whole + reading.fraction.padEnd(digits, '0'))
  return Number.isSafeInteger(minor) ? { minor } : { problem: 'too-large' }
}
