/** A way of massaging. Techniques form a tree: what is said of one holds for everything below it. */
import * as term from './terms'
import { body } from './blocks'
import * as f from './field'
import { key, kind, reviewed, slug } from './kind'

export const technique = kind({
  owner: 'network',
  access: 'network-content',
  medical: 'throughout',
  told: 'as translated',
  recall: 'closes',
  goes: 'by a clinician',
  beforeLive: 'whole',
  damaged: 'kept',
  page: { section: 'techniques' },
  beside: {
    save: ['techniques'],
    publish: ['techniques', 'references', 'contraindications', 'warning-signs', 'clinicians'],
  },
  ruling: {
    name: f.name(),
    body: body(),
    risks: f.wordList(),
    /** R40: what holds at every outcome. */
    advice: f.maybeWords(),
    pressure: f.choice(term.pressures),
    floor: f.maybeChoice(term.outcomes),
    onlyIf: f.maybeRef('contraindications'),
    topic: f.topic(),
    parent: f.maybeRef('techniques'),
    kind: f.choice(term.techniqueKinds),
    sensitivity: f.choice(term.sensitivities),
  },
  prose: { summary: f.words(), methods: f.wordList(), bestFor: f.wordList() },
  ordinary: {
    ...key,
    ...slug,
    bodyAreas: f.choices(term.bodyAreas),
    informationOnly: f.flag(),
    media: f.maybeRef('media'),
    ...reviewed,
  },
  lists: ({ name, summary, kind, topic }) => ({
    title: name,
    summary,
    position: kind === 'umbrella' ? 0 : topic === 'general' ? 1 : 2,
  }),
})
