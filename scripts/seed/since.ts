/**
 * What has happened to the demo's documents since the network opened: English that was corrected, a recall, words that wait
 * for a clinician, and words that are scheduled. Each is done once, and left as it is when the seed runs again.
 */
import type { PayloadRequest } from 'payload'
import { withCorrections } from '@/cms/publishing/corrections'
import { loadWorkingCopy, type WorkingCopy } from '@/cms/publishing/load'
import type { KindName } from '@/domain/kinds'
import { locales as allLocales, sourceLocale, type Locale } from '@/domain/locale/locales'
import { publish } from '@/publishing/acts/publish'
import { recall } from '@/publishing/acts/recall'
import { requestReview } from '@/publishing/acts/review'
import { inTransaction } from '@/publishing/ledger/database'
import { translatedFromNow } from '@/publishing/present'
import { signableOf } from '@/publishing/plan/statements'
import { unitName } from '@/publishing/acts/sign'
import { readDocuments, readTranslations, type DemoDocument } from './read'
import { signDemo } from './sign'
import { saveWords } from './write'

type Telling = { req: PayloadRequest; collection: KindName; doc: DemoDocument; actor: string; signedAt: string }

const copyOf = async ({ req, collection, doc }: Telling): Promise<WorkingCopy> => {
  const copy = await loadWorkingCopy(req, collection, doc.key)
  if (!copy) throw new Error(`The seed did not write ${collection}/${doc.key}`)
  return copy
}
const only = (copy: WorkingCopy, locales: readonly Locale[]): WorkingCopy => ({
  ...copy,
  languages: Object.fromEntries(
    Object.entries(copy.languages).filter(([locale]) => locales.includes(locale as Locale)),
  ),
})
const signed = async ({ req, signedAt: at }: Telling, copy: WorkingCopy, locales: readonly Locale[]) =>
  signDemo(req, copy, { locales, at, signed: new Set() })

const told = `SELECT 1 FROM ledger.recalls WHERE collection = $1 AND document_key = $2
  UNION ALL SELECT 1 FROM ledger.audit
    WHERE action = 'review-requested' AND detail->>'collection' = $1 AND detail->>'key' = $2
  UNION ALL SELECT 1 FROM ledger.publications
    WHERE collection = $1 AND document_key = $2 AND live_from > published_at`

/** Whether what the demo tells of a document since has happened: it is not published as it was before any more. */
export const isTold = async (collection: KindName, { key, seed }: DemoDocument): Promise<boolean> =>
  (seed?.recalled !== undefined || seed?.next !== undefined) &&
  (await inTransaction((tx) => tx.query(told, [collection, key]))).length > 0

/** English that said something wrong, corrected; a language that was not brought up to date shows the English. */
const correctedSince = async (telling: Telling): Promise<void> => {
  const { req, collection, doc, actor } = telling
  const before = doc.seed?.before
  const there = await copyOf(telling)
  if (!before || (there.english?.translatedFrom as { wrong?: unknown } | null)?.wrong) return
  const now = Object.fromEntries(Object.keys(before).map((field) => [field, doc[field]]))
  await saveWords(req, collection, doc.key, sourceLocale, now)
  const saved = await copyOf(telling)
  const units = signableOf(collection, saved.english ?? { key: doc.key }, sourceLocale)
    .filter(({ place }) => Object.keys(before).includes(place.replace(/[.>#].*$/, '')))
    .map((unit) => unitName(sourceLocale, unit))
  const { english } = await inTransaction((tx) => withCorrections(tx, saved, units))
  if (!english) throw new Error(`${collection}/${doc.key} has no English`)
  await saveWords(req, collection, doc.key, sourceLocale, {}, { translatedFrom: english.translatedFrom })
  const words = readTranslations(collection).get(doc.key) ?? {}
  const current = allLocales.filter((locale) => words[locale] && !words[locale]._stale)
  for (const locale of current)
    await saveWords(req, collection, doc.key, locale, {}, { translatedFrom: translatedFromNow(collection, english) })
  const copy = only(await copyOf(telling), [sourceLocale, ...current])
  await signed(telling, copy, [sourceLocale, ...current])
  await inTransaction((tx) => publish(tx, { actor, documents: [copy] }))
}

const recalledSince = async ({ collection, doc, actor }: Telling): Promise<void> => {
  const reason = doc.seed?.recalled
  if (!reason || (await isTold(collection, doc))) return
  const document = { collection, key: doc.key, clinic: null, locales: allLocales }
  await inTransaction((tx) => recall(tx, { ...document, actor, reason, notice: true }))
}

/** Words that an editor has saved since: they wait for a clinician, or are signed and go live at a later day. */
const changedSince = async (telling: Telling): Promise<void> => {
  const { req, collection, doc, actor } = telling
  const { next, at } = doc.seed ?? {}
  if (!next || (await isTold(collection, doc))) return
  await saveWords(req, collection, doc.key, sourceLocale, next)
  const copy = only(await copyOf(telling), [sourceLocale])
  if (!at) return void (await inTransaction((tx) => requestReview(tx, copy, actor)))
  await signed(telling, copy, [sourceLocale])
  const liveFrom = new Date(at).toISOString()
  await inTransaction((tx) => publish(tx, { actor, documents: [copy], liveFrom }))
}

/** Tells all of it, in the order in which it happened. */
export const tellSince = async (
  req: PayloadRequest,
  collections: readonly KindName[],
  by: Pick<Telling, 'actor' | 'signedAt'>,
) => {
  for (const collection of collections)
    for (const doc of readDocuments(collection)) {
      const telling = { ...by, req, collection, doc }
      await correctedSince(telling)
      await recalledSince(telling)
      await changedSince(telling)
    }
}
