/**
 * Where rows of the ledger become views: nothing else in this room or behind it sees what a row holds. The door checks
 * every row before it appends it, but a row may have been forced into the database past it. What can be read of it is
 * read; safety documents stay and get stricter, all others are as if they had never been published.
 */
import type { z } from 'zod'
import type { Locale } from '@/domain/locale/locales'
import { readWith } from '@/domain/publication/salvage'
import { isClinics, kinds, onTopics, ownersFor, type KindName, type ViewOf } from '@/domain/kinds'
import { topics, type Topic } from '@/domain/kinds/terms'
import { damagedReader } from '@/domain/safety/damaged'
import { ownView } from '@/domain/safety/legible'
import { recordOf } from '@/domain/safety/read-ruling'

/** What a row says in plain columns, beside its view. */
export type Facts<C extends KindName = KindName> = {
  collection: C
  key: string
  clinic: string | null
  locale: Locale
  slug: string | null
  title: string
  summary: string
  /** Documents that it is about, as `kind/key`. */
  about: string[]
  topic: Topic
  /** Epoch milliseconds. */
  publishedAt: number
  liveUntil: number | null
}

/** A row as the columns below give it; none of it has been looked at. */
export type Stored<C extends KindName = KindName> = Omit<Facts<C>, 'about' | 'topic' | 'publishedAt' | 'liveUntil'> & {
  about: unknown
  topic: unknown
  saidTopic: unknown
  publishedAt: unknown
  liveUntil: unknown
}

const array = (words: readonly string[]): string => `ARRAY[${words.map((word) => `'${word}'`).join()}]::text[]`

/** Columns that say everything of a row but its view. The view is opened for its topic only where the column has lost it. */
export const columns = `collection, document_key AS key, clinic_key AS clinic, locale, slug, title, summary, about, topic,
  CASE WHEN collection = ANY(${array(onTopics)}) AND (topic = ANY(${array(topics)})) IS NOT TRUE
       THEN view->>'topic' END AS "saidTopic",
  (extract(epoch FROM published_at) * 1000)::float8 AS "publishedAt",
  (extract(epoch FROM live_until) * 1000)::float8 AS "liveUntil"`

/** The furthest moment that a Date can tell. */
const endOfTime = 8.64e15
const momentIn = (value: unknown): number | null =>
  typeof value === 'number' && Math.abs(value) <= endOfTime ? value : null

const topicIn = (column: unknown, said: unknown): Topic =>
  topics.find((topic) => topic === column) ?? topics.find((topic) => topic === said) ?? 'general'

/** The plain columns of a row, each made what it should be. */
export const factsOf = <C extends KindName>({ saidTopic, topic, about, ...row }: Stored<C>): Facts<C> => ({
  ...row,
  about: [about].flat(Infinity).filter((ref) => typeof ref === 'string'),
  title: row.title.trim() || row.key,
  topic: topicIn(topic, saidTopic),
  publishedAt: momentIn(row.publishedAt) ?? 0,
  liveUntil: momentIn(row.liveUntil),
})

/** Whether a row stands where its owner's rows stand: a clinic's own with the clinic, all others with nobody. */
export const isOfOwner = ({ collection, clinic }: Pick<Facts, 'collection' | 'clinic'>, ours: string | null): boolean =>
  // On the network's host no document is a clinic's own.
  ownersFor(collection, ours).includes(clinic) && !(isClinics(collection) && clinic === null)

/** The view of a row that is sound, and of the document that the row is of; null where it is not. */
export const soundView = <C extends KindName>(collection: C, key: string, raw: unknown): ViewOf<C> | null => {
  const own = collection === 'network' ? recordOf(raw) : ownView(raw, { key })
  // Opt-outs that are missing are not none: the door always writes the list (R16).
  if (collection === 'clinics' && !Array.isArray(own.optOuts)) return null
  // The record pairs every collection with its own schema; the compiler cannot follow a union through the lookup.
  const schema: z.ZodType = kinds[collection].view
  return (readWith(schema, own) as ViewOf<C> | undefined) ?? null
}

/** The view of a row, whatever the row holds; null where it is to be as if it were not published. */
export const legibleView = <C extends KindName>(facts: Facts<C>, raw: unknown): ViewOf<C> | null => {
  const read = damagedReader(facts.collection)
  return read ? (read(raw, facts) as ViewOf<C>) : soundView(facts.collection, facts.key, raw)
}
