/** Signs and publishes the demo's documents through the same door as an editor's publishing. */
import type { PayloadRequest } from 'payload'
import { isLocale, type Locale } from '@/domain/locale/locales'
import { needsSignature, type KindName } from '@/domain/kinds'
import { loadWorkingCopy, type WorkingCopy } from '@/cms/publishing/load'
import { inTransaction } from '@/publishing/ledger/database'
import { publish, type ToPublish } from '@/publishing/acts/publish'
import type { Document } from '@/publishing/present'
import { readDocuments, readTranslations, type DemoDocument, type Translations, type Words } from './read'
import { signDemo, signedAlready } from './sign'
import { isTold } from './since'

/** Collections whose words hardly need a language: published wherever the clinic or the network is. */
const anyLanguage: readonly KindName[] = ['references', 'media']

const isToldIn = (collection: KindName, doc: DemoDocument, words: Translations, locale: string): boolean =>
  isLocale(locale) &&
  (doc.seed?.locales ?? [locale]).includes(locale) &&
  (locale === 'en' || anyLanguage.includes(collection) || words[locale] !== undefined)

/** Reads, signs where a clinician must, and returns the documents of a collection ready for the door. */
const prepareCollection = async (req: PayloadRequest, collection: KindName, signedAt: string): Promise<ToPublish[]> => {
  const translations = readTranslations(collection)
  const signed = await signedAlready(collection)
  const ready: ToPublish[] = []
  for (const found of readDocuments(collection)) {
    const doc = collection === 'network' ? { ...found, key: 'network' } : found
    if (doc.seed?.hold || (await isTold(collection, doc))) continue
    const copy = await loadWorkingCopy(req, collection, doc.key)
    if (!copy) throw new Error(`The seed did not write ${collection}/${doc.key}`)
    const words = translations.get(doc.key) ?? {}
    const languages = Object.fromEntries(
      Object.entries(copy.languages).filter(([locale]) => isToldIn(collection, doc, words, locale)),
    ) as WorkingCopy['languages']
    if (copy.english && needsSignature(collection, copy.english)) {
      const at = new Date(doc.seed?.signedAt ?? signedAt).toISOString()
      await signDemo(req, copy, { locales: Object.keys(languages) as Locale[], at, signed })
    }
    ready.push({ ...copy, languages })
  }
  return ready
}

/** Publishes whole collections in one act of the door. */
export const publishCollections = async (
  req: PayloadRequest,
  collections: readonly KindName[],
  { actor, signedAt }: { actor: string; signedAt: string },
): Promise<number> => {
  const documents: ToPublish[] = []
  for (const collection of collections) documents.push(...(await prepareCollection(req, collection, signedAt)))
  return (await inTransaction((tx) => publish(tx, { actor, documents }))).published.length
}

const save = async (
  req: PayloadRequest,
  collection: KindName,
  key: string,
  locale: Locale,
  data: Record<string, unknown>,
) => {
  await req.payload.update({ collection, id: key, locale, data, depth: 0, req, overrideAccess: true } as never)
}

/** What the demo tells of a language's past: published as it was, and now as it is. */
type Change = {
  /** The fields that change; null where this language has no such past, or it has been told already. */
  of: (words: Words, copy: Document) => Record<string, unknown> | null
}

/** A language whose slug was changed once: published with the former one, now with the new (R24). */
export const newSlug: Change = {
  of: ({ slug, _slugBefore }, copy) => (_slugBefore && copy.slug === _slugBefore ? { slug } : null),
}

/** The mark of a translation that was made from other words in every field. */
const older = { words: {}, older: true }

/** A language whose source text has moved on since it was translated: the source's safety words stand in for it (R23). */
export const becameStale: Change = {
  of: ({ _stale }, { translatedFrom }) =>
    _stale && !(translatedFrom as typeof older | null)?.older ? { translatedFrom: older } : null,
}

/** Saves and publishes a change in every language of a collection that has it in its past. */
export const publishChange = async (
  req: PayloadRequest,
  collection: KindName,
  change: Change,
  actor: string,
): Promise<void> => {
  for (const [key, languages] of readTranslations(collection)) {
    for (const [name, words] of Object.entries(languages)) {
      const locale = name as Locale
      const before = await loadWorkingCopy(req, collection, key, [locale])
      const data = before?.languages[locale] && words && change.of(words, before.languages[locale])
      if (!data) continue
      await save(req, collection, key, locale, data)
      const copy = await loadWorkingCopy(req, collection, key, [locale])
      if (copy) await inTransaction((tx) => publish(tx, { actor, documents: [copy] }))
    }
  }
}
