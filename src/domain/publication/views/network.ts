/** Views of what the network owns: the shared medical content, as every clinic's pages receive it. */
import { z } from 'zod'
import { blocks } from './blocks'
import { rich } from './rich'
import * as term from './terms'
import { instant, key, keys, language, maybeWords, slug, wordList, words } from './terms'

/** What a ruling says, for one condition and (in an exception) one technique or variant. Shape of R6. */
const rulingShape = {
  class: z.enum(term.rulingClasses),
  outcome: z.enum(term.outcomes),
  scope: z.enum(term.rulingScopes),
  reason: words,
  whatToDo: words,
  modification: maybeWords,
  clearanceBy: z.enum(term.clearers).nullish(),
  citations: keys,
  origin: z.enum(term.rulingOrigins),
  conflictNote: maybeWords,
}
export const ruling = z.object(rulingShape)
/** An exception replaces the ruling for one technique, one variant, or one variant of one technique. */
export const rulingException = z.object({
  id: z.string(),
  technique: key.nullish(),
  variant: key.nullish(),
  ...rulingShape,
})

/** Who checked the safety text and when; on every medical view once signed. Instants are ISO 8601. */
export const review = z.object({ clinician: key, name: words, credentials: words, at: instant, dueAt: instant })
const medical = { review: review.nullish(), safetyLang: language }

export const techniqueView = z.object({
  key,
  slug,
  name: words,
  summary: words,
  body: blocks,
  parent: key.nullish(),
  kind: z.enum(term.techniqueKinds),
  pressure: z.enum(term.pressures),
  methods: wordList,
  bestFor: wordList,
  risks: wordList,
  bodyAreas: z.array(z.enum(term.bodyAreas)).default([]),
  sensitivity: z.enum(term.sensitivities),
  topic: z.enum(term.topics),
  floor: z.enum(term.outcomes).nullish(),
  onlyIf: key.nullish(),
  informationOnly: z.boolean(),
  media: key.nullish(),
  ...medical,
})

export const contraindicationView = z.object({
  key,
  slug,
  name: words,
  plain: words,
  synonyms: wordList,
  codes: z.array(z.object({ system: z.enum(['ICD-10', 'SNOMED']), code: words })).default([]),
  bodyAreas: z.array(z.enum(term.bodyAreas)).default([]),
  variants: z.array(z.object({ key, name: words })).default([]),
  implies: keys,
  askInSelfCheck: z.boolean(),
  topic: z.enum(term.topics),
  ruling,
  exceptions: z.array(rulingException).default([]),
  /** The language that the name and the explanation are in, where they are not in the page's own (R23). */
  wordsLang: language.nullish(),
  ...medical,
})

export const warningSignView = z.object({
  key,
  sign: words,
  phase: z.enum(term.signPhases),
  urgency: z.enum(term.urgencies),
  action: words,
  appliesTo: keys,
  asRedFlag: z.boolean(),
  topic: z.enum(term.topics),
  ...medical,
})

export const articleView = z.object({
  key,
  slug,
  title: words,
  dek: words,
  body: blocks,
  topic: z.enum(term.topics),
  sensitivity: z.enum(term.sensitivities),
  techniques: keys,
  comments: z.enum(['off', 'pre-moderated']),
  media: key.nullish(),
  ...medical,
})

export const faqView = z.object({
  key,
  question: words,
  answer: rich,
  embeds: keys,
  topic: z.enum(term.topics),
  order: z.int(),
  ...medical,
})

export const referenceView = z.object({
  key,
  kind: z.enum(term.referenceKinds),
  title: words,
  titleLang: language,
  label: maybeWords,
  authors: z.string().nullish(),
  year: z.int().nullish(),
  doi: z.string().nullish(),
  isbn: z.string().nullish(),
  url: z.url({ protocol: /^https?$/ }).nullish(),
  accessedAt: term.day.nullish(),
  status: z.enum(term.referenceStatuses),
  interest: maybeWords,
})

export const clinicianView = z.object({
  key,
  name: words,
  credentials: words,
  topics: z.array(z.enum(term.topics)),
  interests: maybeWords,
})

export const pageView = z.object({ key: z.enum(term.pageKeys), title: words, dek: words, body: blocks, ...medical })

export const mediaView = z.object({
  key,
  alt: words,
  credit: z.string().nullish(),
  rightsUntil: term.day.nullish(),
  sizes: z.array(z.object({ url: z.string(), width: z.int(), height: z.int() })).min(1),
})

export const glossaryView = z.object({ key, term: words, note: maybeWords, doNotTranslate: z.boolean() })

export const networkView = z.object({
  brand: words,
  tagline: words,
  safetyNotice: words,
  domains: z.array(z.string()).min(1),
  defaultLocale: language,
  locales: z.array(language).min(1),
  selfCheckMode: z.enum(term.selfCheckModes),
  phone: z.string().nullish(),
  theme: z.object({ accent: z.string(), accentDark: z.string() }),
  ...medical,
})

export const jurisdictionView = z.object({
  key,
  code: words,
  name: words,
  emergencyNumber: words,
  adviceLine: z.string().nullish(),
  claimsPolicy: z.enum(term.claimsPolicies),
  titles: z.array(
    z.object({ key, name: words, regulated: z.boolean(), numberNeeded: z.boolean(), therapeutic: z.boolean() }),
  ),
  forbiddenTechniques: keys,
  internalProceduresAllowed: z.boolean(),
  sameGenderPractice: z.boolean(),
  testimonialsAllowed: z.boolean(),
  selfCheckMode: z.enum(term.selfCheckModes),
  taxDisplay: z.enum(term.taxDisplays),
  taxName: maybeWords,
  currency: term.currency,
  country: term.country,
  weekStart: z.enum(term.weekdays),
  weekend: z.array(z.enum(term.weekdays)),
  numbering: z.enum(['latn', 'arab']),
  imprintRequired: z.boolean(),
  requiredNotices: wordList,
  holidays: z.array(z.object({ date: term.day, name: words })).default([]),
  legalReviewDue: term.day.nullish(),
})
