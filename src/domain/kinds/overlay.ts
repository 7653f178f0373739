/** What a clinic adds to one shared document: a stricter ruling, a local note, or both. Never anything looser (R3). */
import * as term from './terms'
import * as f from './field'
import { key, kind, standIns } from './kind'

export const overlay = kind({
  owner: 'clinic',
  access: 'clinic-overlays',
  medical: 'in part',
  told: 'in all of its clinic',
  recall: 'stays',
  goes: 'by a clinician',
  beforeLive: 'whole',
  damaged: 'kept',
  page: null,
  beside: {
    save: ['techniques', 'contraindications'],
    publish: ['techniques', 'references', 'clinics', 'jurisdictions', 'contraindications', 'overlays'],
  },
  ruling: {
    ruling: f.maybeGroup({
      ruling: {
        contraindication: f.ref('contraindications'),
        technique: f.maybeRef('techniques'),
        variant: f.plain(term.key.nullish()),
        outcome: f.choice(term.outcomes),
        reason: f.words(),
      },
    }),
  },
  prose: {},
  ordinary: {
    ...key,
    collection: f.choice(['techniques', 'contraindications', 'articles', 'pages']),
    document: f.refBy('collection'),
    note: f.maybeWords(),
    ...standIns,
  },
  lists: ({ note, ruling, document }) => ({ title: note ?? ruling?.reason ?? document }),
  // A stricter ruling shows on the pages of every technique that it is about.
  found: ({ collection, document, ruling }) => ({
    about: [
      `${collection}/${document}`,
      ...(ruling ? [`contraindications/${ruling.contraindication}`, `techniques/${ruling.technique ?? '*'}`] : []),
    ],
  }),
})
