/** A fixed page of every host: first visit, privacy and so on. */
import * as term from './terms'
import { body } from './blocks'
import * as f from './field'
import { kind, reviewed } from './kind'

export const page = kind({
  owner: 'network',
  access: 'network-content',
  medical: 'throughout',
  told: 'as translated',
  beforeLive: 'blocks',
  damaged: 'gone',
  page: { fixed: term.pageKeys },
  beside: { save: [], publish: ['techniques', 'references', 'contraindications', 'clinicians'] },
  ruling: { body: body() },
  prose: { title: f.words(), dek: f.words() },
  ordinary: { key: f.choice(term.pageKeys), ...reviewed },
  lists: ({ title, dek }) => ({ title, summary: dek }),
})
