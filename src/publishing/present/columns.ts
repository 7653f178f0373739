/** What lists, routing and search need of a finished view, kept as plain columns beside it. */
import { foundBy, kindOf, listingOf, searched, type KindName } from '@/domain/kinds'
import { isWords } from '@/domain/kinds/field'
import { leaves } from '@/domain/kinds/walk'
import { textOf } from '@/domain/kinds/words'
import type { Topic } from '@/domain/kinds/terms'
import { referencesOf } from './references'

export type Columns = {
  title: string
  summary: string
  slug: string | null
  position: number
  topic: Topic
  /** Hosts that it answers on, files that it shows, and documents that it is about (`kind/key`). */
  hosts: readonly string[]
  files: readonly string[]
  about: readonly string[]
  refs: string[]
  /** Words for full-text search; empty where its kind has no page to be found. */
  text: string
}

type View = Record<string, unknown>

/** All the words of a view that visitors see or search by, for full-text search; keys and vocabulary are none. */
export const searchText = (name: KindName, view: View): string =>
  leaves(kindOf(name), view)
    .filter(({ field }) => isWords(field))
    .flatMap(({ value, field }) => (field.fact.is === 'rich' ? textOf(value) : [value].flat()))
    .join('\n')

/** @returns the plain columns of a view that has passed its schema. */
export const columnsOf = (name: KindName, view: View): Columns => {
  const { title, summary, position = 0 } = listingOf(name, view)
  const { hosts = [], files = [], about = [] } = foundBy(name, view)
  return {
    title,
    summary: summary ?? '',
    slug: typeof view.slug === 'string' && view.slug !== '' ? view.slug : null,
    position,
    topic: (view.topic ?? 'general') as Topic,
    hosts,
    files,
    about,
    refs: referencesOf(name, view),
    text: searched.includes(name) ? searchText(name, view) : '',
  }
}
