/**
 * Where rows of the ledger become views: nothing else in this room or behind it sees what a row holds. The door checks
 * every row before it appends it, but a row may have been forced into the database past it. What can be read of it is
 * read; safety documents stay and get stricter, all others are as if they had never been published.
 */
import type { z } from 'zod'
import type { Locale } from '@/domain/locale/locales'
import { readWith } from '@/domain/publication/salvage'
import { clinicOwned, viewSchemas, type PublishedCollection, type ViewOf } from '@/domain/publication/views'
import { topics, type Topic } from '@/domain/publication/views/terms'
import { legibleCondition, legibleSign, legibleTechnique, ownView, type RowFacts } from '@/domain/safety/legible'
import { legibleOverlay } from '@/domain/safety/legible-overlay'
import { legibleJurisdiction, legibleNetwork } from '@/domain/safety/legible-place'
import { recordOf } from '@/domain/safety/read-ruling'

/** What a row says in plain columns, beside its view. */
export type Facts<C extends PublishedCollection = PublishedCollection> = {
  collection: C
  key: string
  clinic: string | null
  locale: Locale
  slug: string | null
  title: string
  summary: string
  tags: string[]
  topic: Topic
  /** Epoch milliseconds. */
  publishedAt: number
  liveUntil: number | null
}

/** A row as the columns below give it; none of it has been looked at. */
export type Stored<C extends PublishedCollection = PublishedCollection> = Omit<
  Facts<C>,
  'tags' | 'topic' | 'publishedAt' | 'liveUntil'
> & { tags: unknown; saidTopic: unknown; publishedAt: unknown; liveUntil: unknown }

const array = (words: readonly string[]): string => `ARRAY[${words.map((word) => `'${word}'`).join()}]::text[]`
const onTopics: readonly PublishedCollection[] = [
  'techniques',
  'contraindications',
  'warning-signs',
  'articles',
  'faqs',
]

/** Columns that say everything of a row but its view. The view is opened for its topic only where the tags have lost it. */
export const columns = `collection, document_key AS key, clinic_key AS clinic, locale, slug, title, summary, tags,
  CASE WHEN collection = ANY(${array(onTopics)}) AND NOT tags && ${array(topics.map((topic) => `topic:${topic}`))}
       THEN view->>'topic' END AS "saidTopic",
  (extract(epoch FROM published_at) * 1000)::float8 AS "publishedAt",
  (extract(epoch FROM live_until) * 1000)::float8 AS "liveUntil"`

/** The furthest moment that a Date can tell. */
const endOfTime = 8.64e15
const momentIn = (value: unknown): number | null =>
  typeof value === 'number' && Math.abs(value) <= endOfTime ? value : null

const topicIn = (tags: readonly string[], said: unknown): Topic =>
  topics.find((topic) => tags.includes(`topic:${topic}`)) ?? topics.find((topic) => topic === said) ?? 'general'

/** The plain columns of a row, each made what it should be. */
export const factsOf = <C extends PublishedCollection>({ saidTopic, ...row }: Stored<C>): Facts<C> => {
  const tags = [row.tags].flat(Infinity).filter((tag) => typeof tag === 'string')
  return {
    ...row,
    tags,
    title: row.title.trim() || row.key,
    topic: topicIn(tags, saidTopic),
    publishedAt: momentIn(row.publishedAt) ?? 0,
    liveUntil: momentIn(row.liveUntil),
  }
}

/** Whether a row stands where its owner's rows stand: a clinic's own with the clinic, all others with nobody. */
export const isInPlace = (
  { collection, clinic }: Pick<Facts, 'collection' | 'clinic'>,
  ours: string | null,
): boolean =>
  (clinicOwned as readonly string[]).includes(collection) ? clinic !== null && clinic === ours : clinic === null

type Salvage = { [C in PublishedCollection]?: (raw: unknown, row: RowFacts) => ViewOf<C> }

/** Documents that stay whatever is in their rows, because without them something would be said more loosely. */
const salvaged: Salvage = {
  techniques: legibleTechnique,
  contraindications: legibleCondition,
  'warning-signs': legibleSign,
  overlays: legibleOverlay,
  jurisdictions: legibleJurisdiction,
  network: legibleNetwork,
}

/** The view of a row that is sound, and of the document that the row is of; null where it is not. */
export const soundView = <C extends PublishedCollection>(
  collection: C,
  key: string,
  raw: unknown,
): ViewOf<C> | null => {
  const own = collection === 'network' ? recordOf(raw) : ownView(raw, { key })
  // Opt-outs that are missing are not none: the door always writes the list (R16).
  if (collection === 'clinics' && !Array.isArray(own.optOuts)) return null
  // The record pairs every collection with its own schema; the compiler cannot follow a union through the lookup.
  const schema: z.ZodType = viewSchemas[collection]
  return (readWith(schema, own) as ViewOf<C> | undefined) ?? null
}

/** The view of a row, whatever the row holds; null where it is to be as if it were not published. */
export const legibleView = <C extends PublishedCollection>(facts: Facts<C>, raw: unknown): ViewOf<C> | null => {
  const salvage = salvaged[facts.collection]
  return salvage ? salvage(raw, facts) : soundView(facts.collection, facts.key, raw)
}
