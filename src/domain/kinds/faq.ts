/** A question that people ask, with one answer. */
import { z } from 'zod'
import * as f from './field'
import { key, kind, reviewed } from './kind'

export const faq = kind({
  owner: 'network',
  access: 'network-content',
  medical: 'throughout',
  told: 'as translated',
  recall: 'closes',
  goes: 'at once',
  beforeLive: 'nothing',
  damaged: 'gone',
  page: { anchor: 'faq' },
  beside: { save: [], publish: ['techniques', 'references', 'contraindications', 'clinicians'] },
  ruling: {},
  prose: { question: f.words(), answer: f.rich() },
  ordinary: {
    ...key,
    embeds: f.refs('contraindications'),
    /** Warning signs that the answer names: the place's emergency number stands with it (R30). */
    signs: f.refs('warning-signs'),
    topic: f.topic(),
    order: f.plain(z.int()),
    ...reviewed,
  },
  lists: ({ question, order }) => ({ title: question, position: order }),
})
