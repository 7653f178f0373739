/** Working copies of medical documents as the admin's API takes them: complete, so that a test breaks one thing at a time. */
import type { Outcome } from '@/domain/kinds/terms'

type Data = Record<string, unknown>

/** A formatted text of one paragraph. */
export const lexical = (text: string): Data => {
  const place = { format: '', indent: 0, version: 1, direction: null }
  const words = { type: 'text', text, detail: 0, format: 0, mode: 'normal', style: '', version: 1 }
  const paragraph = { ...place, type: 'paragraph', textFormat: 0, textStyle: '', children: [words] }
  return { root: { ...place, type: 'root', children: [paragraph] } }
}

/** A ruling that lacks nothing, for its outcome. */
export const ruling = (outcome: Outcome, more: Data = {}): Data => ({
  class: 'relative',
  outcome,
  scope: 'whole-body',
  reason: 'Made for a test.',
  whatToDo: 'Ask before you come.',
  modification: outcome === 'modify' ? 'Gently only.' : null,
  clearanceBy: outcome === 'clearance' ? 'doctor' : null,
  citations: [],
  origin: 'source',
  ...more,
})

export const absolute = (more: Data = {}): Data => ruling('avoid', { class: 'absolute', ...more })

/** A condition that the self-check asks about. */
export const condition = (general: Data, more: Data = {}): Data => ({
  name: `Invented condition ${Date.now().toString(36)}`,
  plain: 'Nobody has it: it was made for a test.',
  topic: 'general',
  askInSelfCheck: true,
  ruling: general,
  ...more,
})

export const prose = (text: string, citations: readonly string[] = []): Data => ({
  blockType: 'prose',
  text: lexical(text),
  citations,
})

/** A claim: cautiously worded, flagged, and without a source. */
export const claim = (more: Data = {}): Data => ({
  title: 'Less tension',
  text: 'Some people feel it.',
  evidence: 'preliminary',
  flag: 'soften',
  citations: [],
  blockedBy: [],
  ...more,
})

export const benefits = (...items: Data[]): Data => ({ blockType: 'benefits', items })

export const whoBenefits = (title: string, blockedBy: readonly string[] = []): Data => ({
  blockType: 'whoBenefits',
  people: [{ title, text: 'Some people come for this.', blockedBy }],
})

/** An article on nothing in particular. */
export const article = (body: Data[], more: Data = {}): Data => ({
  title: `An article for a test ${Date.now().toString(36)}`,
  dek: 'It is about nothing.',
  topic: 'general',
  sensitivity: 'none',
  comments: 'off',
  techniques: ['swedish'],
  body,
  ...more,
})

/** A work that can support a claim, unless told. */
export const reference = (more: Data = {}): Data => ({
  title: `A work for a test ${Date.now().toString(36)}`,
  titleLang: 'en',
  kind: 'trial',
  status: 'verified',
  ...more,
})

/** The demo's work that can support a claim. */
export const verifiedWork = 'nccih-massage'

/** A condition as the ledger keeps it, for one that never went through the door. */
export const conditionView = (key: string, general: Data, more: Data = {}): Data => ({
  ...condition(general),
  key,
  slug: key,
  alsoCalled: [],
  searchWords: [],
  codes: [],
  bodyAreas: [],
  variants: [],
  implies: [],
  exceptions: [],
  safetyLang: 'en',
  review: null,
  ...more,
})
