/** R39: what waits is seen by all who may sign it. Documents with words that somebody may sign and nobody has. */
import type { CollectionSlug, PayloadRequest } from 'payload'
import { isMedical, kindNames, kindOf, needsSignature, ownerOf, type KindName } from '@/domain/kinds'
import { isWords } from '@/domain/kinds/field'
import { leaves } from '@/domain/kinds/walk'
import { locales as allLocales, sourceLocale, type Locale } from '@/domain/locale/locales'
import { isSignedByTwo, languageIssues } from '@/domain/publication/requirements'
import type { Tx } from '@/publishing/ledger/database'
import { presentToSign, topicOf } from '@/publishing/acts/sign'
import type { Document } from '@/publishing/present'
import type { SignsAs } from '@/publishing/plan/statements'
import { isGlobal, localesOfClinic, readMany } from './load'
import { signingStateOf, type Seats } from './to-read'

export type Waiting = { collection: KindName; key: string; title: string; locales: Locale[] }

/** How many documents are looked into at once; those changed last come first. */
const atMost = 200

type Candidate = { collection: KindName; key: string; locales: Locale[] }

/** Documents that were changed since one of these languages was last signed, or that never were signed in it. */
const candidates = (tx: Tx, as: SignsAs, locales: readonly Locale[]): Promise<Candidate[]> =>
  tx.query<Candidate>(
    `WITH edited AS (
       SELECT collection, document_key AS key, max(id) AS last FROM ledger.edits
       WHERE collection = ANY($1::text[])
         AND NOT (collection = 'media' AND EXISTS (SELECT 1 FROM media WHERE id = document_key AND clinic_id IS NOT NULL))
       GROUP BY collection, document_key),
     signed AS (
       SELECT collection, document_key AS key, locale, max(after_edit) AS until FROM ledger.sign_offs
       WHERE signed_as = $2 GROUP BY collection, document_key, locale)
     SELECT collection, key, array_agg(locale) AS locales
     FROM edited CROSS JOIN unnest($3::text[]) AS locale LEFT JOIN signed USING (collection, key, locale)
     WHERE coalesce(until, -1) < last
     GROUP BY collection, key, last ORDER BY last DESC LIMIT $4`,
    [kindNames.filter((name) => isMedical(name)), as, locales, atMost],
  )

/** Whether somebody has written any of it in this language: outcomes and the like are the same in all. */
const hasWords = (collection: KindName, words: Document): boolean =>
  leaves(kindOf(collection), words).some(
    ({ field, grade, value }) => grade !== 'ordinary' && isWords(field) && typeof value === 'string' && value !== '',
  )

/** A document as whoever signs it is shown it. */
type Copy = { collection: KindName; key: string; clinic: string | null; english: Document | null }
type Asking = { tx: Tx; as: SignsAs; seats: Seats; today: string }

/** Asked first, since it costs little: whether this language is theirs at all. */
const isTheirs = async ({ collection, english }: Copy, locale: Locale, words: Document, asking: Asking) => {
  const { tx, as, seats, today } = asking
  if (!needsSignature(collection, words) || !hasWords(collection, words)) return false
  const topic = await topicOf(tx, words)
  const isByTwo = isSignedByTwo(seats.clinicians, { topic, locale, today, hasEnglish: english !== null })
  return as === 'translator' ? isByTwo : languageIssues(seats.clinician?.languages ?? [], locale, isByTwo).length === 0
}

const waitsIn = async (copy: Copy, locale: Locale, words: Document, asking: Asking) => {
  const { tx, as, seats, today } = asking
  const { collection, key, clinic, english } = copy
  if (!(await isTheirs(copy, locale, words, asking))) return false
  const lineKey = { collection, key, clinic, locale }
  const shown = presentToSign({ lineKey, words, english })
  // What is not complete yet is nobody's to sign.
  if (!shown.ok) return false
  const { view } = shown.presented
  const state = await signingStateOf(tx, { copy, lineKey, words, view, isStale: false, today }, seats)
  return state.signsAs === as && state.waitsOn.includes(as)
}

/** Reads whole collections at a time: most of what was never signed in a language has no words in it. */
const readAll = async (req: PayloadRequest, all: readonly Candidate[]) => {
  const read = new Map<string, ReadonlyMap<string, Document>>()
  for (const collection of new Set(all.map((each) => each.collection))) {
    const own = all.filter((each) => each.collection === collection)
    for (const locale of allLocales) {
      const keys = own.filter(({ locales }) => locale === sourceLocale || locales.includes(locale))
      if (keys.length === 0) continue
      const docs = await readMany(
        req,
        collection,
        keys.map(({ key }) => key),
        locale,
      )
      read.set(`${collection}@${locale}`, docs)
    }
  }
  return ({ collection, key }: Candidate, locale: Locale) => read.get(`${collection}@${locale}`)?.get(key)
}

/** What lists call a document: what its form has for a title. */
const titleOf = ({ payload }: PayloadRequest, collection: KindName, doc: Document): string => {
  const field = isGlobal(collection) ? 'key' : payload.collections[collection as CollectionSlug].config.admin.useAsTitle
  return String(doc[field ?? 'key'] ?? doc.key)
}

/**
 * @param today the day (`YYYY-MM-DD`) it is
 * @returns what this person may sign and has not, the last changed first
 */
export const waitingFor = async (req: PayloadRequest, tx: Tx, seats: Seats, today: string): Promise<Waiting[]> => {
  const as = seats.clinician ? 'clinician' : 'translator'
  const mine = allLocales.filter((each) => as === 'clinician' || seats.translator?.languages.includes(each))
  const all = await candidates(tx, as, mine)
  const wordsOf = await readAll(req, all)
  const found: Waiting[] = []
  for (const each of all) {
    const { collection, key, locales } = each
    const source = wordsOf(each, sourceLocale)
    if (!source) continue
    // A clinic that does not work in English has no English to measure its words against.
    const clinic = ownerOf(collection, source)
    const english = clinic === null || (await localesOfClinic(req, clinic)).includes(sourceLocale) ? source : null
    const waits: Locale[] = []
    for (const locale of locales) {
      const words = wordsOf(each, locale)
      const copy = { collection, key, clinic, english }
      if (words && (await waitsIn(copy, locale, words, { tx, as, seats, today }))) waits.push(locale)
    }
    if (waits.length > 0) found.push({ collection, key, title: titleOf(req, collection, source), locales: waits })
  }
  return found
}
