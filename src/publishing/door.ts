/**
 * The publishing door: the only way from a working copy to the public.
 *
 * present → check → sign-off → close → append → record → notify, for every document and language given, in one
 * transaction: all of it happens, or nothing does.
 */
import { sourceLocale, type Locale } from '@/domain/locale/locales'
import { documentKey, listKey, pathsKey } from '@/domain/publication/keys'
import type { Surroundings } from '@/domain/publication/requirements'
import type { PublishedCollection } from '@/domain/publication/views'
import type { Tx } from './database'
import { takenHosts } from './hosts'
import { appendRow, closeRow, openDoor, openRows, record, type Place } from './ledger'
import type { Document, Issue } from './present'
import { withSafetyOf } from './present/fallback'
import { liveSources, makeReady, type Ready, type Reference } from './ready'
import { surroundingsIn } from './surroundings'

/** One document to publish: its working copy in each language asked for, and in the source language. */
export type ToPublish = {
  collection: PublishedCollection
  key: string
  clinic: string | null
  languages: Partial<Record<Locale, Document>>
  source: Document | null
}

export type PublishInput = {
  actor: string
  documents: ToPublish[]
  /** When it goes live, ISO 8601; now if absent or past. */
  liveFrom?: string
  action?: string
}

export type Refusal = Issue & { collection: string; key: string; locale: Locale }

/** Nothing was published; `refusals` names each field that stands in the way. */
export class PublishRefused extends Error {
  constructor(readonly refusals: Refusal[]) {
    super(
      `Not published: ${refusals.map((r) => `${r.collection}/${r.key} (${r.locale}) ${r.path} ${r.code}`).join('; ')}`,
    )
    this.name = 'PublishRefused'
  }
}

export type Published = { id: string; collection: string; key: string; locale: Locale; liveFrom: string }

/** The languages to present: those asked for, the source first, since the others are measured against it. */
const asked = (document: ToPublish): [Locale, Document][] =>
  (Object.entries(document.languages) as [Locale, Document][]).sort(
    ([a], [b]) => Number(b === sourceLocale) - Number(a === sourceLocale),
  )

type Prepared = { ready: Ready[]; refusals: Refusal[] }

/**
 * Presents a document in the languages asked for. If that changes the safety text of the source language, every other
 * language that is live follows in the same act: the new source words take the place of its own (R15, R23).
 */
const prepareDocument = async (tx: Tx, document: ToPublish, around: Surroundings): Promise<Prepared> => {
  const { collection, key, clinic } = document
  const live = await liveSources(tx, document)
  const before = live.find(({ locale }) => locale === sourceLocale)
  let reference: Reference = before?.source.doc ?? document.source
  const prepared: Prepared = { ready: [], refusals: [] }
  const take = (locale: Locale, result: Ready | Issue[]): void => {
    if (!Array.isArray(result)) prepared.ready.push(result)
    else prepared.refusals.push(...result.map((issue) => ({ ...issue, collection, key, locale })))
  }
  for (const [locale, words] of asked(document)) {
    if (locale === sourceLocale) reference = document.source ? words : null
    take(locale, await makeReady(tx, { collection, key, clinic, locale }, words, reference, around))
  }
  const after = prepared.ready.find(({ place }) => place.locale === sourceLocale)
  if (!after || !before || after.safetyHash === before.safetyHash) return prepared
  for (const { locale, source } of live.filter((row) => !(row.locale in document.languages))) {
    const place = { collection, key, clinic, locale }
    const doc = withSafetyOf(collection, source.doc, after.source.doc)
    take(locale, await makeReady(tx, place, { ...doc, translatedFrom: null }, after.source.doc, null))
  }
  return prepared
}

/** The cache keys that a change of one row touches. */
export const keysOf = (place: Place, pathsChanged: boolean): string[] => [
  documentKey(place),
  listKey(place),
  // The network's finder lists clinics, whoever owns them.
  ...(place.collection === 'clinics' ? [listKey({ ...place, clinic: null })] : []),
  ...(pathsChanged ? [pathsKey(place)] : []),
]

const append = async (tx: Tx, ready: Ready, liveFrom: string, actor: string, moment: string) => {
  const rows = await openRows(tx, ready.place, moment)
  const before = rows.filter((row) => new Date(row.liveFrom) <= new Date(liveFrom)).at(-1)
  const after = rows.find((row) => new Date(row.liveFrom) > new Date(liveFrom))
  // The same words again are no publication: seeding twice, or publishing an unchanged language, leaves no trace.
  if (before?.contentHash === ready.contentHash) return null
  if (before) await closeRow(tx, before.id, liveFrom)
  const id = await appendRow(tx, {
    ...ready,
    ...ready.place,
    actor,
    moment,
    liveFrom,
    liveUntil: after?.liveFrom ?? null,
  })
  return { id, keys: keysOf(ready.place, before?.slug !== ready.presented.slug || !before) }
}

/**
 * Publishes documents in languages, now or at a set time.
 *
 * @throws PublishRefused with every reason found; the transaction must then be rolled back, and nothing has changed
 */
export const publish = async (
  tx: Tx,
  { actor, documents, liveFrom, action = 'publish' }: PublishInput,
): Promise<Published[]> => {
  const moment = await openDoor(tx)
  const refusals: Refusal[] = []
  const ready: Ready[] = []
  const around = surroundingsIn(tx, documents, moment)
  for (const document of documents) {
    const prepared = await prepareDocument(tx, document, await around(document))
    ready.push(...prepared.ready)
    refusals.push(...prepared.refusals)
  }
  refusals.push(...(await takenHosts(tx, ready, moment)))
  if (refusals.length > 0) throw new PublishRefused(refusals)
  const from = liveFrom && new Date(liveFrom) > new Date(moment) ? liveFrom : moment
  const published: Published[] = []
  const keys = new Set<string>()
  for (const one of ready) {
    const appended = await append(tx, one, from, actor, moment)
    if (!appended) continue
    published.push({
      id: appended.id,
      collection: one.place.collection,
      key: one.place.key,
      locale: one.place.locale,
      liveFrom: from,
    })
    appended.keys.forEach((key) => keys.add(key))
  }
  if (published.length > 0) {
    await record(tx, {
      actor,
      action,
      moment,
      keys,
      publications: published.map(({ id }) => id),
      detail: { liveFrom: from },
    })
  }
  return published
}
