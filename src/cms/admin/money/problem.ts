/** What is wrong with an amount as somebody typed it: the same for the browser that asks at once and the server that asks again. */
import type { Messages } from '@/cms/messages'
import { currencyDigits, isCurrency } from '@/domain/clinic/currencies'
import type { Locale } from '@/domain/locale/locales'
import { exampleOfMoney, formatMoney, readMoney, type MoneyRead } from '@/domain/locale/money'
import { formattingLocale, type RegionSettings } from '@/domain/locale/regional'

/** What a clinic's place says of money. */
export type ClinicMoney = { currency: string } & Pick<RegionSettings, 'numbering'>
/** A message of the namespace `money`, and what it needs to be specific. */
export type Problem = { code: keyof Messages['money']; values?: Record<string, string | number> }

/** What a place says of money; undefined where it says nothing that is known. */
export const moneyOfPlace = (place: unknown): ClinicMoney | undefined => {
  const { currency, numbering } = (place ?? {}) as { currency?: unknown; numbering?: unknown }
  return isCurrency(currency) ? { currency, numbering: numbering === 'arab' ? 'arab' : 'latn' } : undefined
}

/** How the workbench writes amounts of a clinic for somebody: their language, and in Arabic the digits of the place. */
export const tagOf = (locale: Locale, { numbering }: ClinicMoney): string => formattingLocale(locale, { numbering })

/** An amount as the workbench shows it. */
export const shownMoney = (minor: number, own: ClinicMoney, locale: Locale): string =>
  formatMoney(minor, own.currency, tagOf(locale, own))

/** @returns what was typed as minor units, or why it is none. */
export const readTyped = (typed: string, own: ClinicMoney, locale: Locale): MoneyRead =>
  readMoney(typed, own.currency, tagOf(locale, own))

/** @param clinic the clinic that the document names, if any. @returns null where what was typed is an amount. */
export const problemWith = (
  typed: string,
  clinic: string,
  own: ClinicMoney | undefined,
  locale: Locale,
): Problem | null => {
  if (!own) return { code: clinic ? 'no-currency' : 'no-clinic' }
  const read = readTyped(typed, own, locale)
  if ('minor' in read) return null
  const { currency } = own
  const values = { currency, digits: currencyDigits(currency), example: exampleOfMoney(currency, tagOf(locale, own)) }
  return { code: read.problem, values }
}
