/** The clinician behind a signed-in user, and signing in their name. */
import type { PayloadRequest } from 'payload'
import { nested } from '@/cms/nested-request'
import { personOf } from '@/cms/access/actor'
import { sourceLocale, type Locale } from '@/domain/locale/locales'
import type { Tx } from '@/publishing/database'
import { PublishRefused, type Refusal } from '@/publishing/door'
import { presentableFor, translatedFromNow, type Document, type Presentable } from '@/publishing/present'
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

/** What a clinician asks for: these languages (all that there are, if none is named). */
export type Wanted = {
  locales?: readonly Locale[]
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
  { locales: wanted, confirms = false, at }: Wanted,
): Promise<void> => {
  const { collection, key, clinic, english: against } = copy
  const refusals: Refusal[] = []
  const confirmed: Locale[] = []
  for (const [name, words] of Object.entries(copy.languages)) {
    const locale = name as Locale
    if (wanted && !wanted.includes(locale)) continue
    const isStale = presentableFor(collection, locale, words, against).safetyLang !== locale
    if (isStale && !confirms) {
      // The English words stand in for it and are signed there; whoever asked for this language is told so.
      if (wanted) refusals.push({ collection, key, locale, path: '', code: 'translation-stale' })
      continue
    }
    if (isStale) confirmed.push(locale)
    const lineKey = { collection, key, clinic, locale }
    const source: Presentable = { doc: words, safetyLang: locale, review: null }
    const issues = await sign(tx, { lineKey, source, against, clinician, actor: personOf(req).name, at })
    refusals.push(...issues.map((issue) => ({ ...issue, collection, key, locale })))
  }
  if (refusals.length > 0) throw new PublishRefused(refusals)
  for (const locale of confirmed) await confirmTranslation(req, copy, locale)
}
