/** The languages the platform speaks: which there are, how each is written, and the network's source language. */

export const locales = ['en', 'fr', 'es', 'de', 'ar'] as const
export type Locale = (typeof locales)[number]

/** The language all shared content is written in first; translations are made from it. */
export const sourceLocale: Locale = 'en'

export const direction = { en: 'ltr', fr: 'ltr', es: 'ltr', de: 'ltr', ar: 'rtl' } as const satisfies Record<
  Locale,
  'ltr' | 'rtl'
>

/** Each language's own name for itself, for language switchers. */
export const endonym = {
  en: 'English',
  fr: 'Français',
  es: 'Español',
  de: 'Deutsch',
  ar: 'العربية',
} as const satisfies Record<Locale, string>

export const isLocale = (value: unknown): value is Locale =>
  typeof value === 'string' && (locales as readonly string[]).includes(value)
