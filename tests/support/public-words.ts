/** The catalogues of the public sites, as files, so that a new language needs no line here. */
import { readFileSync } from 'node:fs'
import { locales, type Locale } from '@/domain/locale/locales'
import type source from '@/i18n/messages/en.json'

const read = (locale: Locale) =>
  JSON.parse(readFileSync(new URL(`../../src/i18n/messages/${locale}.json`, import.meta.url), 'utf8')) as typeof source

const catalogues = new Map(locales.map((locale) => [locale, read(locale)]))

export const publicWords = (locale: Locale): typeof source => {
  const words = catalogues.get(locale)
  if (!words) throw new Error(`no catalogue in ${locale}`)
  return words
}
