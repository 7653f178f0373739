/** Views of what one clinic owns: its place and hours, services, people, notices, and what it adds to shared content. */
import { z } from 'zod'
import * as term from './terms'
import { isTimeZone } from '../../clinic/zoned'
import { clock, day, key, keys, language, maybeWords, slug, words } from './terms'

/** One opening interval. `closes` before or equal to `opens` means past midnight (R21). */
export const interval = z.object({ opens: clock, closes: clock, audience: z.enum(term.audiences), label: maybeWords })
export const weeklyInterval = interval.extend({ day: z.enum(term.weekdays) })
/** A dated exception to the week; `from` and `to` are local days, both included. Without `day` an interval holds every day. */
export const hoursException = z.object({
  id: z.string(),
  from: day,
  to: day,
  kind: z.enum(['closed', 'special', 'extra']),
  intervals: z.array(interval.extend({ day: z.enum(term.weekdays).nullish() })).default([]),
  reason: maybeWords,
  provisional: z.boolean().default(false),
})

export const clinicView = z.object({
  key,
  brand: words,
  tagline: maybeWords,
  domains: z.array(z.string()).min(1),
  jurisdiction: key,
  timeZone: words.refine(isTimeZone),
  locales: z.array(language).min(1),
  defaultLocale: language,
  theme: z.object({ accent: z.string(), accentDark: z.string() }),
  address: z.object({
    street: words,
    locality: words,
    region: z.string().nullish(),
    postcode: z.string().nullish(),
    country: term.country,
  }),
  geo: z.object({ lat: z.number(), lng: z.number() }).nullish(),
  phone: z.string().nullish(),
  email: z.email(),
  spokenLanguages: z.array(z.string()).default([]),
  payment: z.array(z.enum(['cash', 'debit', 'credit', 'transfer'])).default([]),
  access: maybeWords,
  directions: maybeWords,
  about: maybeWords,
  imprint: maybeWords,
  photos: keys,
  status: z.enum(term.clinicStatuses),
  optOuts: z.array(z.enum(term.topics)).default([]),
  schemaType: z.enum(term.schemaTypes),
  hours: z.array(weeklyInterval).default([]),
  exceptions: z.array(hoursException).default([]),
})

export const serviceView = z.object({
  key,
  technique: key,
  minutes: z.int().positive(),
  /** Integer minor units of the jurisdiction's currency; null where the price is not a sum (on prescription). */
  price: z.int().nonnegative().nullable().default(null),
  label: maybeWords,
  localFormat: z.boolean().default(false),
  referral: z.enum(term.referrals),
  therapists: keys,
  bookingLink: z.url({ protocol: /^https?$/ }).nullish(),
  activeFrom: day.nullish(),
  activeTo: day.nullish(),
  note: maybeWords,
})

export const therapistView = z.object({
  key,
  slug,
  name: words,
  nativeName: z.string().nullish(),
  credentials: z.array(
    z.object({
      title: key,
      number: z.string().nullish(),
      issuer: z.string().nullish(),
      validFrom: day.nullish(),
      validTo: day.nullish(),
      verifiedAt: day.nullish(),
      covers: z.array(z.enum(['general', 'prenatal'])).default(['general']),
    }),
  ),
  techniques: keys,
  languages: z.array(z.string()),
  gender: z.enum(['woman', 'man']).nullish(),
  bio: maybeWords,
  photo: key.nullish(),
})

export const insuranceView = z.object({
  key,
  payer: z.string().nullish(),
  mode: z.enum(term.insuranceModes),
  needsReferral: z.boolean(),
  note: maybeWords,
  lastChecked: day.nullish(),
})

/** What a clinic adds to one shared document: a stricter ruling, a local note, or both (R3). */
export const overlayView = z.object({
  key,
  collection: z.enum(['techniques', 'contraindications', 'articles', 'pages']),
  document: key,
  ruling: z
    .object({
      contraindication: key,
      technique: key.nullish(),
      variant: key.nullish(),
      outcome: z.enum(term.outcomes),
      reason: words,
    })
    .nullish(),
  note: maybeWords,
  safetyLang: language,
})

export const noticeView = z.object({
  key,
  severity: z.enum(term.noticeSeverities),
  text: words,
  /** By the clinic's own clock; shown from … until …, either end open. */
  from: term.localMoment.nullish(),
  until: term.localMoment.nullish(),
  placement: z.enum(term.noticePlacements),
})
