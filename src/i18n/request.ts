/** Gives next-intl the messages of the language that a page set with `setRequestLocale`, and types their keys. */
import { getRequestConfig } from 'next-intl/server'
import { isLocale, sourceLocale, type Locale } from '@/domain/locale/locales'
import type source from './messages/en.json'

declare module 'next-intl' {
  interface AppConfig {
    Locale: Locale
    Messages: typeof source
  }
}

export default getRequestConfig(async ({ requestLocale }) => {
  const asked = await requestLocale
  const locale = isLocale(asked) ? asked : sourceLocale
  // A language without a catalogue, or a catalogue without a message, fails tests/unit/messages.
  const { default: messages } = (await import(`./messages/${locale}.json`)) as { default: typeof source }
  // Dates are formatted by site/format.ts in the clinic's zone; this zone only keeps next-intl from guessing one.
  return { locale, messages, timeZone: 'UTC' }
})
