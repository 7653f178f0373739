/** Writes the demo's working copies into Payload, language by language as editors do; what is there is left as it is. */
import type { CollectionSlug, Field, PayloadRequest } from 'payload'
import { sourceLocale, type Locale } from '@/domain/locale/locales'
import type { KindName } from '@/domain/kinds'
import { loadWorkingCopy } from '@/cms/publishing/load'
import { translatedFromNow } from '@/publishing/present'
import { localise } from './localise'
import { readDocuments, readTranslations, type DemoDocument, type Translations, type Words } from './read'

/** How many documents are written at a time: two cores, and one connection each. */
const atOnce = 4

const fieldsOf = (req: PayloadRequest, collection: KindName): Field[] => {
  const config =
    collection === 'network'
      ? req.payload.globals.config.find(({ slug }) => slug === 'network')
      : req.payload.collections[collection as CollectionSlug].config
  if (!config) throw new Error(`There is no collection ${collection}`)
  return config.fields
}

const ownRequest = (req: PayloadRequest): PayloadRequest => ({
  ...req,
  transactionID: undefined,
  context: { ...req.context },
})

const save = async (
  req: PayloadRequest,
  collection: KindName,
  key: string,
  locale: Locale,
  data: Record<string, unknown>,
): Promise<void> => {
  const options = { data, locale, fallbackLocale: false, depth: 0, req: ownRequest(req), overrideAccess: true }
  if (collection === 'network') await req.payload.updateGlobal({ slug: 'network', ...options } as never)
  else await req.payload.update({ collection, id: key, ...options } as never)
}

const isThere = async (req: PayloadRequest, collection: CollectionSlug, key: string): Promise<boolean> => {
  const where = { id: { equals: key } }
  const { totalDocs } = await req.payload.count({ collection, where, req: ownRequest(req), overrideAccess: true })
  return totalDocs > 0
}

/** Every language but the source's, each marked with the source text that it was made from. */
const writeTranslations = async (
  req: PayloadRequest,
  collection: KindName,
  doc: DemoDocument,
  translations: Translations,
): Promise<void> => {
  const fields = fieldsOf(req, collection)
  const copy = await loadWorkingCopy(ownRequest(req), collection, doc.key, [sourceLocale])
  const current = copy?.english ? translatedFromNow(collection, copy.english) : null
  for (const [locale, words] of Object.entries(translations) as [Locale, Words][]) {
    const told = words._slugBefore ? { ...words, slug: words._slugBefore } : words
    const data = localise(fields, doc, told)
    await save(req, collection, doc.key, locale, { ...data, translatedFrom: current })
  }
}

/** A document as it was when the network opened. */
const own = ({ seed, ...doc }: DemoDocument): DemoDocument => ({ ...doc, ...seed?.before })

/** Saves some words of a document in one language, and what else belongs to them as it is. */
export const saveWords = (
  req: PayloadRequest,
  collection: KindName,
  key: string,
  locale: Locale,
  words: Record<string, unknown>,
  more: Record<string, unknown> = {},
): Promise<void> =>
  save(req, collection, key, locale, { ...localise(fieldsOf(req, collection), { key, ...words }, null), ...more })

const inBatches = async (documents: DemoDocument[], work: (doc: DemoDocument) => Promise<void>): Promise<void> => {
  for (let start = 0; start < documents.length; start += atOnce) {
    await Promise.all(documents.slice(start, start + atOnce).map(work))
  }
}

/**
 * Makes the documents of a collection that are not there yet, bare or whole, in the source language.
 *
 * @returns the keys of those made, whose languages are still to be written
 */
export const createDocuments = async (
  req: PayloadRequest,
  collection: KindName,
  { isBare }: { isBare: boolean },
): Promise<Set<string>> => {
  const fields = fieldsOf(req, collection)
  const made = new Set<string>()
  await inBatches(readDocuments(collection).map(own), async (doc) => {
    if (collection === 'network') return void made.add(doc.key)
    if (await isThere(req, collection as CollectionSlug, doc.key)) return
    const data = { ...localise(fields, doc, null, isBare), id: doc.key, key: doc.key }
    const options = { data, locale: sourceLocale, depth: 0, req: ownRequest(req), overrideAccess: true }
    await req.payload.create({ collection, ...options } as never)
    made.add(doc.key)
  })
  return made
}

/** Writes the whole of the documents in `made`, in all their languages. */
export const fillDocuments = async (
  req: PayloadRequest,
  collection: KindName,
  made: ReadonlySet<string>,
  { isBare }: { isBare: boolean },
): Promise<number> => {
  const fields = fieldsOf(req, collection)
  const translations = readTranslations(collection)
  const documents = readDocuments(collection)
    .filter(({ key }) => made.has(key))
    .map(own)
  await inBatches(documents, async (doc) => {
    if (isBare) await save(req, collection, doc.key, sourceLocale, localise(fields, doc, null))
    await writeTranslations(req, collection, doc, translations.get(doc.key) ?? {})
  })
  return documents.length
}

/** Writes documents that are never published (users, comments): plain data, one language. */
export const writePlain = async (
  req: PayloadRequest,
  collection: 'users' | 'comments',
  unique: string,
  extra: Record<string, unknown> = {},
): Promise<number> => {
  const documents = readDocuments(collection)
  await inBatches(documents, async (doc) => {
    const { seed: _, ...data } = doc as Record<string, unknown>
    const where = { [unique]: { equals: data[unique] } }
    const { totalDocs } = await req.payload.count({ collection, where, req: ownRequest(req), overrideAccess: true })
    if (totalDocs > 0) return
    const options = { data: { ...data, ...extra }, depth: 0, req: ownRequest(req), overrideAccess: true }
    await req.payload.create({ collection, ...options } as never)
  })
  return documents.length
}

/** Gives the demo's clinicians the accounts they sign with, as far as they have one. */
export const linkAccounts = async (req: PayloadRequest): Promise<void> => {
  for (const { key, seed } of readDocuments('clinicians')) {
    if (!seed?.account) continue
    const where = { email: { equals: seed.account } }
    const { docs } = await req.payload.find({ collection: 'users', where, depth: 0, limit: 1, overrideAccess: true })
    if (docs[0]) await save(req, 'clinicians', key, sourceLocale, { user: docs[0].id })
  }
}
