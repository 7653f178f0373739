/** A sign that something is wrong during or after a massage, and what to do about it. */
import * as term from './terms'
import * as f from './field'
import { key, kind, reviewed } from './kind'

export const warningSign = kind({
  owner: 'network',
  access: 'network-content',
  medical: 'throughout',
  told: 'wherever its topic is',
  recall: 'stays',
  goes: 'by a clinician',
  beforeLive: 'whole',
  damaged: 'kept',
  page: null,
  beside: { save: [], publish: ['techniques', 'references', 'clinicians'] },
  ruling: {
    sign: f.words(),
    action: f.words(),
    phase: f.choice(term.signPhases),
    urgency: f.choice(term.urgencies),
    appliesTo: f.refSet('techniques'),
    asRedFlag: f.flag(),
    topic: f.topic(),
  },
  prose: {},
  ordinary: { ...key, ...reviewed },
  lists: ({ sign }) => ({ title: sign }),
})
