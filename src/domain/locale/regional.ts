/**
 * Which customs dates, times and money follow: the language of the page, with the country of the clinic. The network's
 * own host belongs to no country and claims none.
 */
import type { Locale } from './locales'

/** Where a page speaks from; null on the network's own host. */
export type RegionSettings = {
  /** ISO 3166 code of the clinic's jurisdiction; absent where places are seen side by side, as in the workbench. */
  country?: string
  /** The digits of the jurisdiction; they hold for Arabic text only, a French page in Amman keeps its own. */
  numbering: 'latn' | 'arab'
}

/**
 * The tag for Intl: `fr-CA`, `ar-JO-u-nu-arab`, `de`. Arabic always says its digits, because without them they change with
 * the version of the language data.
 */
export const formattingLocale = (locale: Locale, place: RegionSettings | null): string => {
  const regional = place?.country ? `${locale}-${place.country.toUpperCase()}` : locale
  return locale === 'ar' ? `${regional}-u-nu-${place?.numbering ?? 'latn'}` : regional
}
