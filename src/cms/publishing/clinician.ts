/** Signing the languages of a document, in the name of the clinician or the translator who does. */
import type { PayloadRequest } from 'payload'
import { personOf } from '@/cms/access/actor'
import { sourceLocale, type Locale } from '@/domain/locale/locales'
import type { Tx } from '@/publishing/ledger/database'
import { PublishRefused, type Refusal } from '@/publishing/acts/publish'
import { missingEnglish } from '@/publishing/plan/english'
import { outdatedPieces, translatedFromNow, type Issue } from '@/publishing/present'
import { sign, type Clinician, type Signer } from '@/publishing/acts/sign'
import type { WorkingCopy } from './load'
import { saveCopy } from './save-copy'
import { cliniciansWhoSign } from './signers'

/** How the public knows a clinician: as published, in the language signed or in English; null where they never were. */
const publicFace = async (
  tx: Tx,
  key: string,
  locale: Locale,
): Promise<Pick<Clinician, 'name' | 'credentials'> | null> => {
  const [face] = await tx.query<Pick<Clinician, 'name' | 'credentials'>>(
    `SELECT view->>'name' AS name, coalesce(view->>'credentials', '') AS credentials FROM ledger.live_publications
     WHERE collection = 'clinicians' AND document_key = $1 AND locale = ANY($2::text[])
     ORDER BY locale = $3 DESC LIMIT 1`,
    [key, [locale, sourceLocale], locale],
  )
  return face ?? null
}

/** The signer as the public knows them; null for a clinician whom it does not know. */
const asPublished = async (tx: Tx, signer: Signer, locale: Locale): Promise<Signer | null> => {
  if (signer.as === 'translator') return signer
  const face = await publicFace(tx, signer.clinician.key, locale)
  return face && { ...signer, clinician: { ...signer.clinician, ...face } }
}

/** What a signer asks for: these languages (all that there are, if none is named). */
export type Wanted = {
  locales?: readonly Locale[]
  /** The units that were read, by their names; all there are where the demo signs for its people. */
  ticked?: readonly string[]
  /** The signer has compared outdated translations with the English as it is now, and they still say the same. */
  confirms?: boolean
  /** When it was signed, ISO 8601; now unless the demo tells its own story. */
  at?: string
}

/** A translation that was found to say what the English says now is marked as made from it. */
const confirmTranslation = async (
  req: PayloadRequest,
  { collection, key, english: source }: WorkingCopy,
  locale: Locale,
) => {
  const data = { translatedFrom: source && translatedFromNow(collection, source) }
  await saveCopy(req, { collection, key, locale }, data, { confirming: true })
}

/** A tick for a language that nobody asked to sign. */
const strangeTick = ({ collection, key }: WorkingCopy, unit: string): Refusal => {
  return { collection, key, locale: sourceLocale, path: '', code: 'tick-not-shown', context: { unit } }
}

/**
 * Signs the languages asked for, and marks what was confirmed, in one transaction.
 *
 * @throws PublishRefused with all that stands in the way; nothing is signed then
 */
export const signLanguages = async (
  tx: Tx,
  req: PayloadRequest,
  copy: WorkingCopy,
  signer: Signer,
  { locales: wanted, ticked, confirms = false, at }: Wanted,
): Promise<void> => {
  const { collection, key, clinic, english } = copy
  const refusals: Refusal[] = []
  const confirmed: Locale[] = []
  const clinicians = await cliniciansWhoSign(req, tx)
  const asked = Object.entries(copy.languages).filter(([name]) => !wanted || wanted.includes(name as Locale))
  const strange = (ticked ?? []).filter((unit) => !asked.some(([name]) => unit.startsWith(`${name}:`)))
  refusals.push(...strange.map((unit) => strangeTick(copy, unit)))
  for (const [name, saved] of asked) {
    const locale = name as Locale
    const missing = locale === sourceLocale ? [] : missingEnglish(collection, saved, english)
    if (wanted) refusals.push(...missing.map((issue) => ({ ...issue, collection, key, locale: sourceLocale })))
    if (missing.length > 0) continue
    const isOutdated =
      locale !== sourceLocale && english !== null && outdatedPieces(collection, saved, english).size > 0
    const words = isOutdated && confirms ? { ...saved, translatedFrom: translatedFromNow(collection, english) } : saved
    if (words !== saved) confirmed.push(locale)
    const lineKey = { collection, key, clinic, locale }
    const named = await asPublished(tx, signer, locale)
    const read = ticked?.filter((unit) => unit.startsWith(`${locale}:`))
    const isConfirmed = words !== saved
    const signing = { lineKey, words, english, clinicians, actor: personOf(req).name, at, ticked: read, isConfirmed }
    const issues: Issue[] = named
      ? await sign(tx, { ...signing, signer: named })
      : [{ code: 'clinician-unpublished', path: '' }]
    // The English stands in for what is outdated; whoever asked for all languages is not told so.
    refusals.push(
      ...issues
        .filter(({ code }) => wanted || code !== 'translation-stale')
        .map((issue) => ({ ...issue, collection, key, locale })),
    )
  }
  if (refusals.length > 0) throw new PublishRefused(refusals)
  for (const locale of confirmed) await confirmTranslation(req, copy, locale)
}
