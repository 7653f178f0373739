/** A person's name as this page's readers can read it: the form in their own script first, the other one after it. */
import type { Locale } from '@/domain/locale/locales'

type Named = { name: string; nativeName?: string | null }

const arabic = /\p{Script=Arabic}/u

/** @returns the name to show, and the other form of it where there is one. */
export const personName = (locale: Locale, { name, nativeName }: Named): { name: string; other: string | null } => {
  if (!nativeName || nativeName === name) return { name, other: null }
  const readsArabic = locale === 'ar'
  const isNativeOurs = arabic.test(nativeName) === readsArabic && arabic.test(name) !== readsArabic
  return isNativeOurs ? { name: nativeName, other: name } : { name, other: nativeName }
}
