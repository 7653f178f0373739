/** The parameters that the routes of the public API share, read strictly. */
import { isLocale, locales, type Locale } from '@/domain/locale/locales'
import { key } from '@/domain/kinds/terms'
import { Problem } from './answer'

const bad = (detail: string) => new Problem(400, 'Bad parameter', detail)

/** A parameter that may be given once; undefined where it is not. */
export const single = (query: URLSearchParams, name: string): string | undefined => {
  const values = query.getAll(name)
  if (values.length > 1) throw bad(`"${name}" is given more than once.`)
  return values[0]
}

export const localeIn = (query: URLSearchParams): Locale => {
  const locale = single(query, 'locale')
  if (!isLocale(locale)) throw bad(`"locale" is required and is one of ${locales.join(', ')}.`)
  return locale
}

/** A clinic's key; null where none is given, which means the network. */
export const clinicIn = (query: URLSearchParams): string | null => {
  const clinic = single(query, 'clinic')
  if (clinic === undefined) return null
  if (!key.safeParse(clinic).success) throw bad('"clinic" is a key: small letters, digits and single hyphens.')
  return clinic
}
