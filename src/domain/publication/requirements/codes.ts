/**
 * Every problem that a requirement can name. The words for them are the catalogue's (src/cms/messages), where the compiler
 * asks that each code here has a sentence in every language.
 */
export const issueCodes = [
  // trees, overlays, services and clinics: asked at every save
  'parent-cycle',
  'implies-cycle',
  'overlay-not-stricter',
  'unknown-contraindication',
  'unknown-technique',
  'unknown-variant',
  'unknown-outcome',
  'technique-unknown-technique',
  'technique-information-only',
  'technique-forbidden',
  'price-not-whole',
  'hours-overlap',
  'ends-before-it-begins',
  'exceptions-overlap',
  'unknown-time-zone',
  'general-opted-out',
  // rulings (R4 to R7)
  'absolute-not-avoid',
  'reason-missing',
  'what-to-do-missing',
  'modification-missing',
  'clearance-by-missing',
  'exception-for-nobody',
  'looser-than-absolute',
  'looser-without-source',
  'outcome-missing',
  // sensitive pages (R8)
  'floor-too-low',
  'internal-not-information-only',
  'comments-on-sensitive',
  'clinician-note-not-first',
  'warning-sign-missing',
  'alternatives-missing',
  'evidence-missing',
  'supporting-reference-missing',
  // uses, claims and words (R9 to R13, R33)
  'use-not-blocked',
  'claim-unsupported',
  'claim-not-a-fact',
  'certainty-without-source',
  'certainty-not-allowed',
  'certainty-while-review-overdue',
  'answer-decides',
  'ruling-not-embedded',
  'open-conflict',
  // people and places
  'unknown-title',
  'credential-number-missing',
  'credential-validity-missing',
  'credential-not-verified',
  'accent-too-pale',
  // signing and being signed (R14, R39)
  'clinician-inactive',
  'topic-not-allowed',
  'credential-lapsed',
  'own-work',
  'not-your-language',
  'clinician-can-judge',
  'reviewer-not-allowed',
  'review-date-too-late',
] as const

export type IssueCode = (typeof issueCodes)[number]
