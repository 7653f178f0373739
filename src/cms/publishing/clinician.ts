/** The clinician behind a signed-in user, and signing in their name. */
import type { PayloadRequest } from 'payload'
import { nested } from '@/cms/nested-request'
import { personOf } from '@/cms/access/actor'
import { sourceLocale, type Locale } from '@/domain/locale/locales'
import type { Tx } from '@/publishing/database'
import { PublishRefused, type Refusal } from '@/publishing/door'
import { missingEnglish } from '@/publishing/english'
import { outdatedPieces, translatedFromNow, type Document, type Issue } from '@/publishing/present'
import { sign, type Clinician } from '@/publishing/sign-off'
import { isGlobal, type WorkingCopy } from './load'

type Stored = Document & { name: string; credentials: string; topics?: string[]; active?: boolean; validUntil?: string }

/** @returns the clinician linked to this user, if any; whether they may sign is for the rules of signing to say. */
export const clinicianOf = async (req: PayloadRequest): Promise<Clinician | null> => {
  if (!req.user) return null
  const { docs } = await req.payload.find({
    collection: 'clinicians',
    where: { user: { equals: req.user.id } },
    limit: 1,
    depth: 0,
    pagination: false,
    locale: sourceLocale,
    fallbackLocale: false,
    req,
    overrideAccess: true,
  })
  const doc = docs[0] as unknown as Stored | undefined
  if (!doc) return null
  return {
    key: doc.key,
    name: doc.name,
    credentials: doc.credentials,
    active: doc.active !== false,
    topics: doc.topics ?? [],
    validUntil: doc.validUntil || null,
    account: String(req.user.id),
  }
}

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

/** What a clinician asks for: these languages (all that there are, if none is named). */
export type Wanted = {
  locales?: readonly Locale[]
  /** The units that were read, by their names; all there are where the demo signs for its people. */
  ticked?: readonly string[]
  /** The clinician has compared outdated translations with the English as it is now, and they still say the same. */
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
  const context = { ...req.context, confirming: true }
  const options = { data, locale, depth: 0, req: { ...nested(req), context }, overrideAccess: true }
  if (isGlobal(collection)) await req.payload.updateGlobal({ slug: 'network', ...options } as never)
  else await req.payload.update({ collection, id: key, ...options } as never)
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
  clinician: Clinician,
  { locales: wanted, ticked, confirms = false, at }: Wanted,
): Promise<void> => {
  const { collection, key, clinic, english } = copy
  const refusals: Refusal[] = []
  const confirmed: Locale[] = []
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
    const face = await publicFace(tx, clinician.key, locale)
    const read = ticked?.filter((unit) => unit.startsWith(`${locale}:`))
    const signing = { lineKey, words, english, actor: personOf(req).name, at, ticked: read }
    const issues: Issue[] = face
      ? await sign(tx, { ...signing, clinician: { ...clinician, ...face } })
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
