/** A working copy read for the door: each language by itself, without fallback, relations as keys. */
import type { CollectionSlug, PayloadRequest } from 'payload'
import { isLocale, locales as allLocales, sourceLocale, type Locale } from '@/domain/locale/locales'
import { nested } from '@/cms/nested-request'
import { kindOf, ownerOf, type KindName } from '@/domain/kinds'
import type { Document } from '@/publishing/present'
import { markOf } from '@/publishing/acts/shown'

/** The one document that is a Payload global. */
export const isGlobal = (collection: KindName): collection is 'network' => kindOf(collection).isOne === true

/** One document in one language, without fallback; null where there is none. */
export const readIn = async (
  req: PayloadRequest,
  collection: KindName,
  id: string,
  locale: Locale,
): Promise<Document | null> => {
  const options = { locale, fallbackLocale: false as const, depth: 0, req: nested(req), overrideAccess: true }
  if (isGlobal(collection)) {
    const { base: _, ...doc } = await req.payload.findGlobal({ slug: 'network', ...options })
    return { ...doc, key: 'network' } as unknown as Document
  }
  // `find`, not `findByID`: a NotFound thrown and caught would roll the request's transaction back.
  const { docs } = await req.payload.find({
    collection: collection as CollectionSlug,
    where: { id: { equals: id } },
    limit: 1,
    pagination: false,
    ...options,
  })
  return (docs[0] as unknown as Document | undefined) ?? null
}

/** Several documents in one language, without fallback, by their keys. */
export const readMany = async (
  req: PayloadRequest,
  collection: KindName,
  keys: readonly string[],
  locale: Locale,
): Promise<ReadonlyMap<string, Document>> => {
  if (isGlobal(collection)) {
    const doc = await readIn(req, collection, collection, locale)
    return new Map(doc ? [[doc.key, doc]] : [])
  }
  const { docs } = await req.payload.find({
    collection: collection as CollectionSlug,
    where: { id: { in: [...keys] } },
    ...{ limit: 0, pagination: false, locale, fallbackLocale: false, depth: 0 },
    ...{ req: nested(req), overrideAccess: true },
  })
  return new Map((docs as unknown as Document[]).map((doc) => [doc.key, doc]))
}

export type WorkingCopy = {
  collection: KindName
  key: string
  /** The owner; null for the network's documents. */
  clinic: string | null
  /** Languages that this document can be published in: all, or its clinic's. */
  locales: readonly Locale[]
  languages: Partial<Record<Locale, Document>>
  english: Document | null
  /** The marks of these languages, and of English, as they are stored. */
  marks: Partial<Record<Locale, string>>
}

/** A clinic's name and address are the same in every language unless it says otherwise. */
const withOwnNames = (doc: Document, first: Document): Document => {
  const address = doc.address as Record<string, unknown> | undefined
  const ownAddress = first.address as Record<string, unknown> | undefined
  return {
    ...doc,
    brand: doc.brand || first.brand,
    address: {
      ...address,
      street: address?.street || ownAddress?.street,
      locality: address?.locality || ownAddress?.locality,
    },
  }
}

/** The languages that a clinic works in; none where there is no such clinic. */
export const localesOfClinic = async (req: PayloadRequest, clinic: string): Promise<readonly Locale[]> => {
  const owner = await readIn(req, 'clinics', clinic, sourceLocale)
  return ((owner?.locales ?? []) as unknown[]).filter(isLocale)
}

/** @returns the working copy in every language it can be published in; null if there is no such document. */
export const loadWorkingCopy = async (
  req: PayloadRequest,
  collection: KindName,
  id: string,
  wanted: readonly Locale[] = allLocales,
): Promise<WorkingCopy | null> => {
  const inSource = await readIn(req, collection, id, sourceLocale)
  if (!inSource) return null
  const clinic = ownerOf(collection, inSource)
  const possible = clinic === null ? allLocales : await localesOfClinic(req, clinic)
  const languages: Partial<Record<Locale, Document>> = {}
  for (const locale of possible.filter((one) => wanted.includes(one))) {
    const words = locale === sourceLocale ? inSource : await readIn(req, collection, id, locale)
    if (words) languages[locale] = words
  }
  const read = { ...languages, [sourceLocale]: inSource }
  const marks = Object.fromEntries(Object.entries(read).map(([locale, doc]) => [locale, markOf(doc)]))
  if (collection === 'clinics') {
    const first = inSource.brand ? inSource : (Object.values(languages).find((doc) => doc.brand) ?? inSource)
    for (const locale of Object.keys(languages) as Locale[]) {
      languages[locale] = withOwnNames(languages[locale] as Document, first)
    }
  }
  // A document that has no words in English (a clinic that does not work in it) has nothing to fall back to.
  const hasSource = clinic === null || possible.includes(sourceLocale)
  const source = hasSource ? inSource : null
  return { collection, key: inSource.key, clinic, locales: possible, languages, english: source, marks }
}
