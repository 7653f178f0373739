/** A longer text, made of blocks. */
import * as term from './terms'
import { body } from './blocks'
import * as f from './field'
import { key, kind, reviewed, slug } from './kind'

export const article = kind({
  owner: 'network',
  access: 'network-content',
  medical: 'throughout',
  told: 'as translated',
  recall: 'closes',
  goes: 'at once',
  beforeLive: 'blocks',
  damaged: 'gone',
  page: { section: 'articles' },
  beside: { save: [], publish: ['techniques', 'references', 'contraindications', 'warning-signs', 'clinicians'] },
  ruling: { body: body() },
  prose: { title: f.words(), dek: f.words() },
  ordinary: {
    ...key,
    ...slug,
    topic: f.topic(),
    sensitivity: f.choice(term.sensitivities),
    techniques: f.refs('techniques'),
    comments: f.choice(['off', 'pre-moderated']),
    media: f.maybeRef('media'),
    ...reviewed,
  },
  lists: ({ title, dek }) => ({ title, summary: dek }),
})
