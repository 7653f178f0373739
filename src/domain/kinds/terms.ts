/** The closed vocabularies that views, working copies and rules share. Words for people live in the message catalogues. */
import { z } from 'zod'
import { isCurrency } from '../clinic/currencies'
import { locales } from '../locale/locales'

export const outcomes = ['fine', 'modify', 'clearance', 'avoid'] as const
export const rulingClasses = ['absolute', 'relative'] as const
export const rulingScopes = ['whole-body', 'local'] as const
export const rulingOrigins = ['source', 'derived', 'supplement'] as const
export const clearers = [
  'doctor',
  'surgeon',
  'urologist',
  'treating-team',
  'midwife-or-doctor',
  'healthcare-professional',
] as const
/** Certificates that a therapist may hold for work that needs one. */
export const certificates = ['prenatal'] as const
export const topics = ['general', 'prostate'] as const
export const techniqueKinds = ['umbrella', 'massage', 'internal-procedure', 'self-care'] as const
export const pressures = ['gentle', 'firm', 'deep', 'unspecified'] as const
export const sensitivities = ['none', 'health-sensitive', 'adult'] as const
export const bodyAreas = [
  'neck',
  'shoulders',
  'back',
  'arms',
  'hands',
  'legs',
  'feet',
  'ears',
  'face',
  'pelvis',
  'whole-body',
] as const
export const signPhases = ['during', 'after', 'days-after'] as const
export const urgencies = ['comfort', 'stop-now', 'contact-doctor', 'prompt', 'emergency'] as const
export const evidenceLevels = [
  'guideline-or-systematic-review',
  'trials-mixed',
  'preliminary',
  'traditional-use',
  'contradicted',
  'unassessed',
] as const
export const claimFlags = ['ok', 'needs-citation', 'soften', 'do-not-publish-as-fact'] as const
export const referenceKinds = [
  'guideline',
  'systematic-review',
  'trial',
  'observational',
  'book',
  'government-page',
  'organisation',
  'professional-body',
  'commercial',
  'archive',
] as const
export const referenceStatuses = ['unverified', 'verified', 'broken'] as const
export const weekdays = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const
export const audiences = ['all', 'women', 'men'] as const
export const clinicStatuses = ['opening', 'open', 'paused', 'closed'] as const
export const schemaTypes = ['HealthAndBeautyBusiness', 'MedicalBusiness', 'MedicalClinic', 'Physiotherapy'] as const
export const claimsPolicies = ['open', 'evidence-linked', 'strict'] as const
export const selfCheckModes = ['verdict', 'lookup', 'table', 'off'] as const
export const taxDisplays = ['exclusive', 'inclusive'] as const
export const referrals = ['none', 'advised', 'required'] as const
export const insuranceModes = ['direct-billing', 'receipt', 'prescription', 'none'] as const
export const noticeSeverities = ['info', 'important', 'urgent'] as const
export const noticePlacements = ['all-pages', 'home', 'contact'] as const
export const pageKeys = [
  'first-visit',
  'choose-a-therapist',
  'home-care',
  'editorial-policy',
  'about',
  'privacy',
  'accessibility',
] as const

export type Outcome = (typeof outcomes)[number]
export type RulingClass = (typeof rulingClasses)[number]
export type Clearer = (typeof clearers)[number]
export type Certificate = (typeof certificates)[number]
export type Topic = (typeof topics)[number]
export type Urgency = (typeof urgencies)[number]
export type Weekday = (typeof weekdays)[number]
export type Audience = (typeof audiences)[number]
export type PageKey = (typeof pageKeys)[number]

/** A document's stable key: kebab-case, never changes, never shown. */
export const key = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)
export const keys = z.array(key).default([])
/** A sentence or more for readers: never empty once published. */
export const words = z.string().trim().min(1)
/** Words that may be absent. */
export const maybeWords = z.string().trim().min(1).nullish()
export const wordList = z.array(words).default([])
/** A localised path segment: letters and digits of any script, joined by hyphens. */
export const slug = z.string().regex(/^[\p{L}\p{M}\p{N}]+(-[\p{L}\p{M}\p{N}]+)*$/u)
export const language = z.enum(locales)
/** A calendar day that exists, `YYYY-MM-DD`, without a zone. */
export const day = z.iso.date()
/** A wall-clock date and time, `YYYY-MM-DDTHH:MM`, without a zone. */
export const localMoment = z.iso.datetime({ local: true, precision: -1 })
/** ISO 3166, as Intl wants it: anything else makes it throw. */
export const country = z.string().regex(/^[A-Z]{2}$/)
/** ISO 4217: a currency whose digits are known. */
export const currency = z.string().refine(isCurrency)
/** A wall-clock time, `HH:MM`, 24 hours. */
export const clock = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/)
export const instant = z.iso.datetime({ offset: true })
