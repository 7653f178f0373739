/** Who signs: the clinician or the translator behind a signed-in user, and all clinicians, by whom it is decided if two sign. */
import type { PayloadRequest, Where } from 'payload'
import { actorOf, personOf } from '@/cms/access/actor'
import { sourceLocale } from '@/domain/locale/locales'
import type { KindName } from '@/domain/kinds'
import { reading, type Tx } from '@/publishing/ledger/database'
import type { Document } from '@/publishing/present'
import type { Clinician, Translator } from '@/publishing/acts/sign'
import { may } from './authority'
import type { Seats } from './to-read'

type Stored = Document & {
  name: string
  credentials: string
  topics?: string[]
  languages?: string[]
  active?: boolean
  validUntil?: string
  user?: unknown
}

const asClinician = (doc: Stored): Clinician => ({
  key: doc.key,
  name: doc.name,
  credentials: doc.credentials,
  active: doc.active !== false,
  topics: doc.topics ?? [],
  languages: doc.languages ?? [],
  validUntil: doc.validUntil || null,
  account: doc.user === null || doc.user === undefined ? null : String(doc.user),
})

const findClinicians = async (req: PayloadRequest, where: Where): Promise<Clinician[]> => {
  const { docs } = await req.payload.find({
    collection: 'clinicians',
    where,
    limit: 0,
    depth: 0,
    pagination: false,
    locale: sourceLocale,
    fallbackLocale: false,
    req,
    overrideAccess: true,
  })
  return (docs as unknown as Stored[]).map(asClinician)
}

/** @returns the clinician linked to this user, if any; whether they may sign is for the rules of signing to say. */
export const clinicianOf = async (req: PayloadRequest): Promise<Clinician | null> => {
  if (!req.user) return null
  const [clinician] = await findClinicians(req, { user: { equals: req.user.id } })
  return clinician ?? null
}

/** @returns the translator that this user is, if any, with the languages that were given to them. */
export const translatorOf = async (req: PayloadRequest): Promise<Translator | null> => {
  const actor = actorOf(req.user)
  if (!actor?.roles.includes('translator')) return null
  const { account, name: address } = personOf(req)
  const { name } = req.user as { name?: string | null }
  const clinician = await clinicianOf(req)
  return { account, name: name || address, languages: actor.locales, clinician: clinician?.key ?? null }
}

/** @returns everybody who signs medical words: clinicians as they are entered, as far as the public knows them. */
export const cliniciansWhoSign = async (req: PayloadRequest, tx: Tx): Promise<Clinician[]> => {
  const rows = await tx.query<{ key: string }>(
    `SELECT DISTINCT document_key AS key FROM ledger.live_publications WHERE collection = 'clinicians'`,
  )
  const known = new Set(rows.map(({ key }) => key))
  return (await findClinicians(req, {})).filter(({ key }) => known.has(key))
}

/** As what this user can sign such documents: what the panel offers them, and what their state is told for. */
export const seatsOf = async (req: PayloadRequest, collection: KindName, clinic: string | null): Promise<Seats> => ({
  clinician: may(req, 'sign', collection, clinic) ? await clinicianOf(req) : null,
  translator: may(req, 'compare', collection, clinic) ? await translatorOf(req) : null,
  clinicians: await cliniciansWhoSign(req, reading),
})
