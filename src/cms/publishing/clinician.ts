/** The clinician behind a signed-in user, and signing in their name. */
import type { PayloadRequest } from 'payload'
import { sourceLocale, type Locale } from '@/domain/locale/locales'
import { inTransaction } from '@/publishing/database'
import type { Refusal } from '@/publishing/door'
import { sourceFor, type Document } from '@/publishing/present'
import { sign, type Clinician } from '@/publishing/sign-off'
import type { WorkingCopy } from './load'
import { actorOf } from './reply'

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

/** Signs the languages asked for (all that there are, if none is named); all of them, or none. */
export const signLanguages = async (
  req: PayloadRequest,
  copy: WorkingCopy,
  clinician: Clinician,
  wanted?: readonly Locale[],
  at?: string,
): Promise<Refusal[]> => {
  const { collection, key, clinic } = copy
  const refusals: Refusal[] = []
  const refused = new Error('refused')
  await inTransaction(async (tx) => {
    for (const [name, words] of Object.entries(copy.languages)) {
      const locale = name as Locale
      if (wanted && !wanted.includes(locale)) continue
      const source = sourceFor(collection, locale, words, copy.source)
      // Words that stand in from the source language are signed there, not here.
      if (source.safetyLang !== locale) continue
      const issues = await sign(tx, {
        place: { collection, key, clinic, locale },
        source,
        clinician,
        actor: actorOf(req),
        at,
      })
      refusals.push(...issues.map((issue) => ({ ...issue, collection, key, locale })))
    }
    if (refusals.length > 0) throw refused
  }).catch((error: unknown) => {
    if (error !== refused) throw error
  })
  return refusals
}
