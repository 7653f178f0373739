/** All the words of a finished view, each with its path, its language, and the works cited for it. */
import type { Locale } from '../../locale/locales'

export type Words = { path: string; text: string; lang: Locale; citations: readonly string[] }

/** Names, addresses, keys and vocabulary: not sentences of ours, or not sentences at all. */
const notWords: ReadonlySet<string> = new Set([
  ...['key', 'id', 'slug', 'name', 'nativeName', 'number', 'issuer', 'payer', 'blockType'],
  ...['url', 'href', 'doc', 'domains', 'bookingLink', 'email', 'phone', 'address', 'timeZone', 'theme', 'review'],
  ...[
    'lang',
    'safetyLang',
    'codes',
    'citations',
    'blockedBy',
    'techniques',
    'technique',
    'contraindication',
    'variant',
  ],
  ...['signs', 'faqs', 'references', 'embeds', 'implies', 'appliesTo', 'parent', 'onlyIf', 'media', 'photos', 'photo'],
  ...['therapists', 'document', 'collection', 'jurisdiction', 'credentials', 'openConflict'],
])

/** Fields outside of blocks whose words may be the source language's, while a translation is missing (R23). */
const safetyFields: ReadonlySet<string> = new Set([
  'ruling',
  'exceptions',
  'variants',
  'risks',
  'sign',
  'action',
  'safetyNotice',
])

type Place = Omit<Words, 'text'>
type Node = { text?: unknown; children?: unknown; items?: unknown }

const isRich = (value: unknown[]): boolean =>
  value.some(
    (node) => typeof node === 'object' && node !== null && 'type' in node && ('children' in node || 'items' in node),
  )

/** Rich text as one text: a phrase may run across bold and plain. */
const textOf = (value: unknown): string => {
  if (Array.isArray(value)) return value.map(textOf).join('')
  if (typeof value !== 'object' || value === null) return ''
  const { text, children, items } = value as Node
  if (typeof text === 'string') return text
  if (Array.isArray(items)) return items.map((item) => `${textOf(item)}\n`).join('')
  return `${textOf(children)}${'type' in value ? '\n' : ''}`
}

const walk = (value: unknown, place: Place): Words[] => {
  if (typeof value === 'string') return [{ ...place, text: value }]
  if (Array.isArray(value)) {
    if (isRich(value)) return [{ ...place, text: textOf(value) }]
    return value.flatMap((item, index) => walk(item, { ...place, path: `${place.path}.${index}` }))
  }
  if (typeof value !== 'object' || value === null) return []
  const { lang = place.lang, citations = place.citations } = value as Partial<Place>
  return Object.entries(value)
    .filter(([name]) => !notWords.has(name))
    .flatMap(([name, inner]) => walk(inner, { path: `${place.path}.${name}`, lang, citations }))
}

/** @returns the words of a document whose own language is `locale`; its safety words may be in another. */
export const wordsOf = (document: object, locale: Locale): Words[] => {
  const safetyLang = (document as { safetyLang?: Locale | null }).safetyLang ?? locale
  return Object.entries(document)
    .filter(([name]) => !notWords.has(name))
    .flatMap(([name, value]) =>
      walk(value, { path: name, lang: safetyFields.has(name) ? safetyLang : locale, citations: [] }),
    )
}
