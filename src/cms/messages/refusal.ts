/** The sentence for a refusal: its code finds the message, and what it speaks of is named in words, never by key. */
import { isLocale, type Locale } from '@/domain/locale/locales'
import { say, wordsIn, type Messages, type Reader, type Values } from '.'

/** The codes that the catalogue has a sentence for. */
export type RefusalCode = keyof Messages['refusals']

/** @returns a language by its name in the reader's language. */
export const languageName = (reader: Reader, locale: Locale): string =>
  new Intl.DisplayNames([reader.i18n?.language ?? 'en'], { type: 'language' }).of(locale) ?? locale

/** What some of the values are keys of. */
const vocabularies = { outcome: 'outcome', inherited: 'outcome', network: 'outcome', topic: 'topic' } as const

const isVocabulary = (name: string): name is keyof typeof vocabularies => name in vocabularies

const inWords = (reader: Reader, name: string, value: unknown): string | number | Date => {
  // A list is a way from one to the next, such as a technique's line of ancestors; this sign turns round in Arabic.
  if (Array.isArray(value)) return value.map(String).join(' › ')
  if (name === 'language' && isLocale(value)) return languageName(reader, value)
  if (name === 'validUntil') return new Date(`${String(value)}T00:00:00Z`)
  if (name === 'at') return new Date(String(value))
  if (isVocabulary(name)) {
    const message = `${vocabularies[name]}.${String(value)}`
    const words = wordsIn(reader.i18n?.language)
    return words.has(message as never) ? words(message as never) : String(value)
  }
  return typeof value === 'number' ? value : String(value ?? '')
}

/** @param code of a rule of the domain, of the door or of a hook; @returns one sentence in the reader's language. */
export const refusalWords = (reader: Reader, code: RefusalCode, context: Record<string, unknown> = {}): string => {
  const values: Values = Object.fromEntries(
    Object.entries(context).map(([name, value]) => [name, inWords(reader, name, value)]),
  )
  return say(reader, `refusals.${code}`, values)
}
