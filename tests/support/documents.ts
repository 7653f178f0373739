/** Small working copies for tests of the door: a reference (no sign-off needed) and a warning sign (signed). */
import type { ToPublish } from '@/publishing/door'
import type { Document } from '@/publishing/present'

export const reference = (key: string, title: string): ToPublish => {
  const doc: Document = { key, kind: 'book', title, titleLang: 'en', status: 'unverified' }
  return { collection: 'references', key, clinic: null, languages: { en: doc }, source: doc }
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
