/** R23: in which language a part of a finished view is, where English (or another) stands in for some of its own. */
import { sourceLocale, type Locale } from '../locale/locales'

type StoodIn = { readonly safetyLang?: Locale | null; readonly standIns?: readonly string[] | null }

/**
 * @param piece a field, a group, or a row or block by its id: `ruling`, `exceptions.<id>`
 * @param locale the view's own language
 */
export const langAt = ({ safetyLang, standIns }: StoodIn, piece: string, locale: Locale): Locale => {
  const other = safetyLang && safetyLang !== locale ? safetyLang : null
  // A row that says its safety text is in another language, and not where, is in it as a whole.
  if (!standIns || standIns.length === 0) return other ?? locale
  return standIns.includes('*') || standIns.includes(piece) ? (other ?? sourceLocale) : locale
}
