/**
 * The names under which finished pages remember what they show, and under which publishing says what changed. Both sides
 * make them here, so they cannot drift apart.
 */
import type { Locale } from '../locale/locales'
import type { KindName } from '../kinds'

type Owned = { collection: KindName; clinic?: string | null; locale: Locale }

const owner = (clinic: string | null | undefined): string => (clinic ? `${clinic}:` : '')

/** One document in one language: `techniques/swedish@en`, `port-erable:services/port-erable-swedish-30@fr`. */
export const documentKey = ({ collection, key, clinic, locale }: Owned & { key: string }): string =>
  `${owner(clinic)}${collection}/${key}@${locale}`

/** A list of a collection's documents in one language: `techniques@en`, `port-erable:services@fr`. */
export const listKey = ({ collection, clinic, locale }: Owned): string => `${owner(clinic)}${collection}@${locale}`

/** Where a document can be found at all: its live languages and their slugs, for links, hreflang and switchers. */
export const pathsKey = ({ collection, key }: { collection: KindName; key: string }): string =>
  `paths:${collection}/${key}`
