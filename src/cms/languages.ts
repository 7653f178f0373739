/** The languages content is written in, and those the admin itself speaks. */
import { translations } from '@payloadcms/translations/all'
import { getRequestLanguage, parseCookies, type Config, type SanitizedConfig } from 'payload'
import { direction, endonym, locales, sourceLocale, type Locale } from '@/domain/locale/locales'

export const localization = {
  defaultLocale: sourceLocale,
  // A missing translation is missing: what stands in for it is the publishing door's decision, never the reader's.
  fallback: false,
  locales: locales.map((code) => ({ code, label: endonym[code], rtl: direction[code] === 'rtl' })),
} satisfies Config['localization']

export const i18n = {
  fallbackLanguage: 'en',
  // A language that content is written in and Payload does not speak does not compile.
  supportedLanguages: Object.fromEntries(locales.map((code: Locale) => [code, translations[code]])),
} satisfies Config['i18n']

/** @returns the language in which the admin speaks to whoever sent these headers: as they chose, or as their browser asks. */
export const languageOf = (config: SanitizedConfig, headers: Headers): string =>
  getRequestLanguage({ config, cookies: parseCookies(headers), headers })
