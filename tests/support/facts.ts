/** The map of facts: which id of the fact list is shown where, and what stands at such a place in the demo's data. */
import { readFileSync } from 'node:fs'
import { parse } from 'yaml'
import { documentsOf } from './demo-data'

/** `collection/key#path`, the path as in the translations. */
type Place = string
type Mapped = Place | Place[] | { not: string }

const read = (name: string): Record<string, Mapped> =>
  parse(readFileSync(new URL(`../../scripts/demo/facts/${name}.yaml`, import.meta.url), 'utf8')) as Record<
    string,
    Mapped
  >

/** The two files apart, so that an id in both of them is noticed. */
export const factFiles = { articles: read('articles'), medical: read('medical') }
const map: Record<string, Mapped> = { ...factFiles.articles, ...factFiles.medical }

type Section = { shown: string[]; notAsFact?: string[] }
/** The ids of the fact list by section: a copy, so that the product has its own. */
const sections = JSON.parse(readFileSync(new URL('./fixtures/fact-ids.json', import.meta.url), 'utf8')) as Record<
  string,
  Section
>

export type Fact = { id: string; section: string; mayBeStated: boolean; places: Place[]; reason: string | null }

/** Every fact of the list; one that the map does not know has neither a place nor a reason. */
export const facts: Fact[] = Object.entries(sections).flatMap(([section, ids]) =>
  [...ids.shown, ...(ids.notAsFact ?? [])].map((id) => {
    const mapped = map[id]
    const isReason = typeof mapped === 'object' && !Array.isArray(mapped)
    const places = isReason ? [] : [mapped ?? []].flat()
    const mayBeStated = !ids.notAsFact?.includes(id)
    return { id, section, mayBeStated, places, reason: isReason ? mapped.not : null }
  }),
)

/** Facts that the network must tell its readers: all but open questions about the source, and what is known to be wrong. */
export const toBeShown = facts.filter(({ section, mayBeStated }) => section !== 'soft_spots' && mayBeStated)

const step = (value: unknown, name: string): unknown => {
  if (Array.isArray(value))
    return value.find((row) => typeof row === 'object' && row !== null && (row.id === name || row.key === name))
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[name] : undefined
}

/** What stands at a place in the demo's English data; undefined where there is no such place. */
export const valueAt = (place: Place): unknown => {
  const [, collection = '', key, path = ''] = /^([a-z-]+)\/([a-z0-9-]+)#(.+)$/.exec(place) ?? []
  const document = documentsOf(collection).find((each) => each.key === key)
  return document && path.split('.').reduce<unknown>(step, document)
}

/** The words at a place as a reader meets them: Markdown's signs gone, one line per paragraph. */
export const wordsAt = (place: Place): string[] =>
  [valueAt(place)]
    .flat()
    .filter((value): value is string => typeof value === 'string')
    .flatMap((text) => text.split('\n'))
    .map((line) =>
      line
        .replace(/^\s*(?:#{1,4}|[-*>]|\d+\.)\s+/, '')
        .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
        .replace(/\*\*?|\\/g, '')
        .replace(/\s+/g, ' ')
        .trim(),
    )
    .filter(Boolean)
