/** Everything the workbench says to people, in the language of their admin: one catalogue per language, ICU messages. */
import type { PayloadRequest } from 'payload'
import { createTranslator, type MessageKeys, type NestedKeyOf } from 'use-intl/core'
import { isLocale, sourceLocale, type Locale } from '@/domain/locale/locales'
import type { Code } from '@/publishing/plan/codes'
import ar from './ar.json'
import de from './de.json'
import en from './en.json'
import es from './es.json'
import fr from './fr.json'

export type Messages = typeof en
/** The name of a message, such as `refusals.key-taken`; a name that no catalogue has does not compile. */
export type Message = MessageKeys<Messages, NestedKeyOf<Messages>>
/** What a message needs to be specific, by the names that stand in braces in it. */
export type Values = Record<string, string | number | Date>

/** A language without a catalogue, or a catalogue without a message or a sentence for a refusal, does not compile. */
export const catalogues = { en, fr, es, de, ar } satisfies Record<Locale, Messages & { refusals: Record<Code, string> }>

const translatorOf = (locale: Locale) => createTranslator({ locale, messages: catalogues[locale], timeZone: 'UTC' })

const translators = new Map<Locale, ReturnType<typeof translatorOf>>()

const spoken = (language: string | undefined): Locale => (isLocale(language) ? language : sourceLocale)

/** @returns the translator for a language of the admin; English where the admin speaks no such language. */
export const wordsIn = (language: string | undefined): ReturnType<typeof translatorOf> => {
  const locale = spoken(language)
  const known = translators.get(locale) ?? translatorOf(locale)
  translators.set(locale, known)
  return known
}

/** What a request tells about its reader. */
export type Reader = { i18n?: { language: string } | PayloadRequest['i18n'] }

/** @returns the language in which the admin speaks to its reader. */
export const localeOf = (reader: Reader): Locale => spoken(reader.i18n?.language)

/** @returns a message in the language of whoever sent the request. */
export const say = (reader: Reader, message: Message, values?: Values): string =>
  wordsIn(reader.i18n?.language)(message, values)
