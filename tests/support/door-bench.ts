/** A network in a database of its own, and its door: what tests of acts sign, publish, recall and read. */
import { expect } from 'vitest'
import type { Locale } from '@/domain/locale/locales'
import type { KindName } from '@/domain/kinds'
import { back, type GoingBack } from '@/publishing/acts/back'
import { cancel } from '@/publishing/acts/cancel'
import type { Tx } from '@/publishing/ledger/database'
import { publish, PublishRefused, type PublishInput, type ToPublish } from '@/publishing/acts/publish'
import { translatedFromNow, type Document } from '@/publishing/present'
import { recall } from '@/publishing/acts/recall'
import { sign, type Clinician } from '@/publishing/acts/sign'
import { withdraw } from '@/publishing/acts/withdraw'
import { byOne } from './by-one'
import { networkOf } from './documents'
import { atDoorOf, connect, ledgerDatabase } from './ledger-database'

export const judge: Clinician = {
  key: 'dr',
  name: 'Dr Example',
  credentials: 'MD',
  active: true,
  topics: ['general', 'prostate'],
  languages: ['en', 'fr', 'es', 'de', 'ar'],
  validUntil: null,
  account: null,
}

/** A document in the languages that an act is about. `clinic`: whose, with its languages; the network's if absent. */
export type Given = {
  collection: KindName
  languages: ToPublish['languages']
  english: Document
  clinic?: string
  locales?: readonly Locale[]
}
type Timing = Pick<PublishInput, 'liveFrom' | 'scheduled'>
type Where = {
  collection: KindName
  key: string
  clinic?: string
  clinicLocales?: readonly Locale[]
  locales: Locale[]
}

/** Codes of what an act was refused for; none where it was done. */
const codes = async (act: Promise<unknown>): Promise<string[]> => {
  try {
    await act
    return []
  } catch (error) {
    if (error instanceof PublishRefused) return error.refusals.map(({ code }) => code)
    throw error
  }
}

/** A translation of an English document, made from it as it is. */
export const translated = (collection: KindName, english: Document, words: Record<string, unknown>): Document => ({
  ...english,
  ...words,
  translatedFrom: translatedFromNow(collection, english),
})

const fullOf = ({ clinic, ...where }: Where) => ({
  ...where,
  clinic: clinic ?? null,
  actor: 'editor',
  reason: 'Wrong.',
})

export const doorBench = async (name: string, locales: readonly Locale[] = ['en', 'fr']) => {
  const database = await ledgerDatabase(name)
  const db = await connect(database.url)
  const atDoor = <T>(work: (tx: Tx) => Promise<T>): Promise<T> => atDoorOf(db, work)

  const signed = async ({ collection, languages, english, clinic }: Given) => {
    for (const [locale, words] of Object.entries(languages) as [Locale, Document][]) {
      const lineKey = { collection, key: english.key, clinic: clinic ?? null, locale }
      expect(await atDoor((tx) => sign(tx, { lineKey, words, english, ...byOne(judge), actor: 'dr' }))).toEqual([])
    }
  }
  const published = ({ collection, languages, english, clinic, locales: all }: Given, timing: Timing = {}) => {
    const document = { collection, key: english.key, clinic: clinic ?? null, languages, english, locales: all }
    return atDoor((tx) => publish(tx, { actor: 'editor', documents: [document], ...timing }))
  }
  const bench = {
    db,
    atDoor,
    signed,
    published,
    signAndPublish: async (given: Given, timing?: Timing) => {
      await signed(given)
      return published(given, timing)
    },
    /** Codes for which a publication is refused. */
    refused: (given: Given, timing?: Timing) => codes(published(given, timing)),
    recall: (where: Where, more: { notice?: boolean; clinician?: Clinician } = {}) =>
      atDoor((tx) => recall(tx, { ...fullOf(where), ...more })),
    withdraw: (where: Where, clinician: Clinician | null = null) =>
      atDoor((tx) => withdraw(tx, { ...fullOf(where), clinician })),
    back: (where: Where, to: GoingBack['to'] = 'signed') => atDoor((tx) => back(tx, { ...fullOf(where), to })),
    cancel: (where: Where) => atDoor((tx) => cancel(tx, fullOf(where))),
    codes,
    /** The view that is live at an instant (ISO 8601); now if absent. */
    view: async (key: string, locale: Locale = 'en', at = new Date().toISOString()) => {
      const { rows } = await db.query(
        `SELECT view FROM publications WHERE document_key = $1 AND locale = $2 AND live_from <= $3
         AND (live_until IS NULL OR live_until > $3)`,
        [key, locale, at],
      )
      return rows[0]?.view
    },
    end: async () => {
      await db.end()
      await database.drop()
    },
  }
  const network = networkOf(locales)
  const others = locales.filter((locale) => locale !== 'en')
  const words = { correctionNotice: 'Un avis de correction.', safetyNotice: 'Parlez-en.' }
  const languages = Object.fromEntries([
    ['en', network],
    ...others.map((locale) => [locale, translated('network', network, words)] as const),
  ])
  await bench.signAndPublish({ collection: 'network', languages, english: network })
  return bench
}

export const inDays = (days: number): string => new Date(Date.now() + days * 86_400_000).toISOString()
