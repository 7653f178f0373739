/** Reads the demo network's data files: documents with their English words, and the words of the other languages. */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parse } from 'yaml'
import { locales, sourceLocale, type Locale } from '@/domain/locale/locales'

export const demoFolder = fileURLToPath(new URL('../demo', import.meta.url))

/** How the demo tells the story of a document. */
export type SeedNotes = {
  hold?: boolean
  locales?: Locale[]
  signedAt?: string
  account?: string
  /** English words as they were until they were corrected. */
  before?: Record<string, unknown>
  /** Why it was recalled. */
  recalled?: string
  /** English words saved since, and when they go live; without a time they wait for a clinician. */
  next?: Record<string, unknown>
  at?: string
}
export type DemoDocument = Record<string, unknown> & { key: string; clinic?: string; seed?: SeedNotes }
/** The words of one document in one language, by flat path; `_stale` and `_slugBefore` tell its history. */
export type Words = Record<string, unknown> & { _stale?: boolean; _slugBefore?: string }
export type Translations = Partial<Record<Locale, Words>>

const readYaml = (path: string): unknown => (existsSync(path) ? parse(readFileSync(path, 'utf8')) : null)

/** @returns the documents of a collection in their order; none if the demo has no such file. */
export const readDocuments = (collection: string): DemoDocument[] =>
  ([readYaml(join(demoFolder, `${collection}.yaml`))].flat().filter(Boolean) as DemoDocument[]) ?? []

/** @returns for each document key, its words in every language but the source's. */
export const readTranslations = (collection: string): Map<string, Translations> => {
  const all = new Map<string, Translations>()
  for (const locale of locales.filter((one) => one !== sourceLocale)) {
    const words = (readYaml(join(demoFolder, locale, `${collection}.yaml`)) ?? {}) as Record<string, Words>
    for (const [key, value] of Object.entries(words)) all.set(key, { ...all.get(key), [locale]: value })
  }
  return all
}
