/** Which of a host's languages to greet a visitor in. */
import type { Locale } from './locales'

type Wish = { language: string; weight: number }

const wishesOf = (header: string): Wish[] =>
  header
    .slice(0, 1000)
    .split(',')
    .map((part) => {
      const [tag = '', ...parameters] = part.trim().toLowerCase().split(';')
      const quality = parameters.map((each) => /^\s*q=\s*([\d.]+)\s*$/.exec(each)?.[1]).find(Boolean)
      const weight = quality === undefined ? 1 : Number(quality)
      return { language: tag.split('-')[0] ?? '', weight: Number.isFinite(weight) ? weight : 0 }
    })
    .filter(({ language }) => language !== '')
    .sort((a, b) => b.weight - a.weight)

/** The best of a host's languages for an Accept-Language header; its default where none is asked for. */
export const negotiateLocale = (
  acceptLanguage: string | null | undefined,
  locales: readonly Locale[],
  defaultLocale: Locale,
): Locale => {
  const wishes = wishesOf(acceptLanguage ?? '')
  const refused = new Set(wishes.filter(({ weight }) => weight <= 0).map(({ language }) => language))
  for (const { language, weight } of wishes) {
    if (weight <= 0) continue
    const offered =
      language === '*' && !refused.has(defaultLocale) ? defaultLocale : locales.find((each) => each === language)
    if (offered) return offered
  }
  return defaultLocale
}
