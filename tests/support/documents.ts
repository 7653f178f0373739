/** Small working copies for tests of the door: a reference (no sign-off needed) and a warning sign (signed). */
import type { ToPublish } from '@/publishing/acts/publish'
import type { Document } from '@/publishing/present'

export const reference = (key: string, title: string): ToPublish => {
  const doc: Document = { key, kind: 'book', title, titleLang: 'en', status: 'unverified' }
  return { collection: 'references', key, clinic: null, languages: { en: doc }, english: doc }
}

export const warningSign = (key: string, words: { sign?: string; action?: string } = {}): Document => ({
  key,
  sign: 'Fever',
  action: 'Call a doctor.',
  phase: 'after',
  urgency: 'prompt',
  asRedFlag: true,
  topic: 'general',
  ...words,
})

/** A condition that rules massage out, unless told. */
export const contraindication = (key: string, more: Record<string, unknown> = {}): Document => {
  const { topic = 'general', ...ruling } = more
  return {
    key,
    slug: key,
    name: 'A condition',
    plain: 'What it is.',
    alsoCalled: [],
    searchWords: [],
    variants: [],
    implies: [],
    askInSelfCheck: true,
    topic,
    ruling: {
      class: 'absolute',
      outcome: 'avoid',
      scope: 'whole-body',
      reason: 'It harms.',
      whatToDo: 'See a doctor.',
      citations: [],
      origin: 'source',
      ...ruling,
    },
    exceptions: [],
  }
}

/** The network itself, in the languages given. */
export const networkOf = (locales: readonly string[]): Document => ({
  key: 'network',
  brand: 'A network',
  tagline: 'Of clinics.',
  safetyNotice: 'Tell your therapist.',
  correctionNotice: 'We are correcting.',
  domains: ['network.example'],
  defaultLocale: 'en',
  locales,
  selfCheckMode: 'lookup',
  theme: { accent: '#2c4a6c', accentDark: '#a6c4ee' },
})

/** A massage that says nothing in particular. */
export const technique = (key: string): Document => ({
  key,
  slug: key,
  name: 'A technique',
  summary: 'What it is.',
  body: [],
  kind: 'massage',
  pressure: 'gentle',
  methods: [],
  bestFor: [],
  risks: ['Soreness.'],
  sensitivity: 'none',
  topic: 'general',
  informationOnly: false,
})
