/** Makes keys and addresses out of names. */
import type { Locale } from '@/domain/locale/locales'

const germanLetters: Record<string, string> = { ä: 'ae', ö: 'oe', ü: 'ue', ß: 'ss' }
const joinedLetters: Record<string, string> = { œ: 'oe', æ: 'ae', ø: 'o', ł: 'l' }

const hyphenated = (text: string): string =>
  text
    .replace(/['’ʼ]/g, ' ')
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, '-')
    .replace(/^-+|-+$/g, '')

/** Cuts at a hyphen, so that no word is left half. */
const shortened = (text: string, max = 80): string =>
  text.length <= max
    ? text
    : text
        .slice(0, max + 1)
        .replace(/-[^-]*$/, '')
        .slice(0, max)

/** @returns a key in small Latin letters, digits and hyphens; empty where the text has none. */
export const keyFrom = (text: string): string =>
  shortened(
    hyphenated(
      text
        .toLowerCase()
        .replace(/[äöüß]/g, (letter) => germanLetters[letter] ?? letter)
        .replace(/[œæøł]/g, (letter) => joinedLetters[letter] ?? letter)
        .normalize('NFKD')
        .replace(/\p{M}/gu, '')
        .replace(/[^a-z0-9\s'’-]+/g, ' '),
    ),
    60,
  )

/** Vowel signs and the stretching stroke are not written in addresses. */
const arabicMarks = /[\u064B-\u065F\u0670\u0640]/g

/** @returns an address in the script of its language: Arabic stays Arabic, German umlauts are spelt out. */
export const slugFrom = (text: string, locale: Locale): string => {
  const small = text.normalize('NFC').toLowerCase()
  if (locale === 'ar') return shortened(hyphenated(small.replace(arabicMarks, '')).normalize('NFC'))
  if (locale === 'de') return shortened(keyFrom(small))
  return shortened(keyFrom(small) || hyphenated(small))
}
