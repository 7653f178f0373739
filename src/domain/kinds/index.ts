/** The kinds. What is asked of a collection by name is asked here; no other file lists them. */
import type { z } from 'zod'
import { article } from './article'
import { clinic } from './clinic'
import { contraindication } from './contraindication'
import { clinician, glossary, media, reference } from './editorial'
import { faq } from './faq'
import type { Row } from './field'
import { insurance } from './insurance'
import { jurisdiction } from './jurisdiction'
import type { Kind, Listing, FoundBy } from './kind'
import { network } from './network'
import { notice } from './notice'
import { overlay } from './overlay'
import { page } from './page'
import { service } from './service'
import { technique } from './technique'
import { therapist } from './therapist'
import { leaves } from './walk'
import { warningSign } from './warning-sign'

/** A list of its own: references between kinds name it, so it cannot be read off the record below. */
export const kindNames = [
  'techniques',
  'contraindications',
  'warning-signs',
  'articles',
  'faqs',
  'references',
  'clinicians',
  'pages',
  'media',
  'glossary',
  'network',
  'jurisdictions',
  'clinics',
  'services',
  'therapists',
  'insurances',
  'overlays',
  'notices',
] as const
export type KindName = (typeof kindNames)[number]

export const kinds = {
  techniques: technique,
  contraindications: contraindication,
  'warning-signs': warningSign,
  articles: article,
  faqs: faq,
  references: reference,
  clinicians: clinician,
  pages: page,
  media,
  glossary,
  network,
  jurisdictions: jurisdiction,
  clinics: clinic,
  services: service,
  therapists: therapist,
  insurances: insurance,
  overlays: overlay,
  notices: notice,
} satisfies Record<KindName, Kind>

type Kinds = typeof kinds
/** What pages receive of a kind. */
export type ViewOf<K extends KindName> = z.infer<Kinds[K]['view']>

/** Names of the kinds of which something is true, as a type: `KindsWhere<{ damaged: 'kept' }>`. */
/** The kinds that the rules of a kind look at. */
export type BesideOf<
  K extends KindName,
  M extends keyof Kinds[K]['beside'],
> = Kinds[K]['beside'][M] extends readonly (infer N)[] ? N : never
export type KindsWhere<W> = { [K in KindName]: Kinds[K] extends W ? K : never }[KindName]

export const isKind = (name: string): name is KindName => (kindNames as readonly string[]).includes(name)

/** The kind of a name, as what walks over kinds sees it. */
export const kindOf = (name: KindName): Kind => kinds[name]

const where = (holds: (kind: Kind) => boolean): KindName[] => kindNames.filter((name) => holds(kinds[name]))
const has = (field: string) => where(({ ruling, prose, ordinary }) => field in { ...ruling, ...prose, ...ordinary })

/** Kinds whose documents each belong to one clinic. Pictures may, and need not. */
export const clinicsKinds = where(({ owner }) => owner === 'clinic' || owner === 'itself')
export const isClinics = (name: string): boolean => (clinicsKinds as readonly string[]).includes(name)
/** Kinds whose documents are told in every language that tells their topic (R23). */
export const toldEverywhere = where(({ told }) => told === 'wherever its topic is')
export const onTopics = has('topic')
/** Kinds with a page of their documents; those of the network are searched, and linked to from texts. */
export const withPage = where(({ page }) => page !== null)
export const searched = where(({ page, owner }) => page !== null && owner === 'network')
/** Kinds of which something has to be signed before a clinic goes live in a language (R22). */
export const beforeLive = (needs: Kind['beforeLive']) => where((kind) => kind.beforeLive === needs)
/** Whether every word of what is the network's (null) or a clinic's is signed: a clinic's own pictures are its own words. */
export const isSignedThroughout = (name: KindName, clinic: unknown): boolean =>
  kindOf(name).medical === 'throughout' && (kindOf(name).owner === 'network' || clinic == null)

/** Whether clinicians sign something of a kind's documents, of the network (null) or a clinic; for one document ask `needsSignature`. */
export const isMedical = (name: KindName, clinic: string | null = null): boolean =>
  kindOf(name).medical === 'in part' || isSignedThroughout(name, clinic)
/** A clinic's own words about itself go out as they are saved. */
export const goesOutOnSave = (name: KindName): boolean => isClinics(name) && !isMedical(name)

/** Whether this document goes out only with a clinician's signature (R14). */
export const needsSignature = (name: KindName, doc: Row): boolean => {
  const kind = kindOf(name)
  return (
    isSignedThroughout(name, doc.clinic) ||
    (kind.medical === 'in part' && leaves({ ...kind, prose: {}, ordinary: {} }, doc).some(({ value }) => value !== ''))
  )
}

/** The row of the role table that each kind is in. */
export const accessOf = Object.fromEntries(kindNames.map((name) => [name, kinds[name].access])) as Record<
  KindName,
  Kind['access']
>

/** The path below a language at which a document is read; undefined where it has no page. */
export const pathOf = (name: KindName, key: string, slug: string | null): string | undefined => {
  const { page } = kindOf(name)
  if (page && 'fixed' in page) return page.fixed.includes(key) ? key : undefined
  if (page && 'anchor' in page) return `${page.anchor}#${key}`
  return page && slug ? `${page.section}/${encodeURIComponent(slug)}` : undefined
}

/** Whose a document is: a clinic's key, or null for the network's. */
export const ownerOf = (name: KindName, doc: { key: string; clinic?: unknown }): string | null => {
  const { owner } = kindOf(name)
  if (owner === 'itself') return doc.key
  return owner === 'network' || doc.clinic == null ? null : String(doc.clinic)
}

/** The owners that documents of a kind may have for a reader at a clinic (null: at the network), the clinic first. */
export const ownersFor = (name: KindName, clinic: string | null): (string | null)[] => {
  const { owner } = kindOf(name)
  if (owner === 'network') return [null]
  return owner === 'either' && clinic !== null ? [clinic, null] : [clinic]
}

/** What lists show of a finished view. */
export const listingOf = (name: KindName, view: Row): Listing => kindOf(name).lists(view as never)
/** By what else than its key a finished view is found. */
export const foundBy = (name: KindName, view: Row): FoundBy => kindOf(name).found?.(view as never) ?? {}
