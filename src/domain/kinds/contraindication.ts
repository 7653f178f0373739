/** A condition that speaks against massage: its ruling, and the exceptions to it. */
import { z } from 'zod'
import * as term from './terms'
import * as f from './field'
import { key, kind, reviewed, slug } from './kind'

/** What a ruling says (R6), and what it rests on. */
const ruling = {
  class: f.choice(term.rulingClasses),
  outcome: f.choice(term.outcomes),
  scope: f.choice(term.rulingScopes),
  reason: f.words(),
  whatToDo: f.words(),
  modification: f.maybeWords(),
  clearanceBy: f.maybeChoice(term.clearers),
  /** What the therapist needs once it is cleared; a therapist clears nothing. */
  certificate: f.maybeChoice(term.certificates),
  /** A technique to ask about instead; shown only where its own outcome is better. */
  instead: f.maybeRef('techniques'),
}
const prose = { conflictNote: f.maybeWords() }
const ordinary = { citations: f.refs('references'), origin: f.choice(term.rulingOrigins) }
/** An exception replaces the ruling for one technique, one variant, or one variant of one technique. */
const isFor = { technique: f.maybeRef('techniques'), variant: f.plain(term.key.nullish()) }

export const contraindication = kind({
  owner: 'network',
  access: 'network-content',
  medical: 'throughout',
  told: 'wherever its topic is',
  recall: 'stays',
  goes: 'by a clinician',
  beforeLive: 'whole',
  damaged: 'kept',
  page: { section: 'contraindications' },
  beside: { save: ['contraindications'], publish: ['techniques', 'references', 'contraindications', 'clinicians'] },
  ruling: {
    name: f.name(),
    ruling: f.group({ ruling, prose, ordinary }),
    exceptions: f.rows(
      { ruling: { ...isFor, ...ruling }, prose, ordinary: { id: f.plain(z.string()), ...ordinary } },
      { for: ['technique', 'variant'] },
    ),
    variants: f.rows(
      { ruling: { key: f.plain(term.key), name: f.name() }, ordinary: { id: f.maybeText() } },
      { for: ['key'] },
    ),
    implies: f.refSet('contraindications'),
    /** R40: what holds at every outcome, and the signs for which to get help. */
    advice: f.maybeWords(),
    urgentSigns: f.refSet('warning-signs'),
    askInSelfCheck: f.flag(),
    topic: f.topic(),
  },
  prose: { plain: f.words(), alsoCalled: f.nameList(), searchWords: f.searchWords() },
  ordinary: {
    ...key,
    ...slug,
    codes: f.rows({ ordinary: { system: f.choice(['ICD-10', 'SNOMED']), code: f.plain(term.words) } }),
    bodyAreas: f.choices(term.bodyAreas),
    ...reviewed,
  },
  lists: ({ name, plain, ruling }) => ({
    title: name,
    summary: plain,
    position: term.outcomes.length - 1 - term.outcomes.indexOf(ruling.outcome),
  }),
})
