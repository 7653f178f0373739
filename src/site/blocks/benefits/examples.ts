/** Examples of claimed benefits. */
import type { BlockExamples } from '../block'

const item = {
  text: 'Some people report this.',
  evidence: 'trials-mixed',
  flag: 'ok',
  citations: [],
  blockedBy: [],
} as const

export const examples = {
  supportedAndNot: {
    blockType: 'benefits',
    id: 'benefits',
    heading: 'What it may do',
    intro: 'The words beside each point say how good the evidence is.',
    items: [
      { ...item, id: 'supported', title: 'Less pain', citations: ['government-page'], blockedBy: [] },
      { ...item, id: 'shop-only', title: 'Sold as a cure', flag: 'needs-citation', citations: ['shop'], blockedBy: [] },
      { ...item, id: 'never', title: 'Not a fact', flag: 'do-not-publish-as-fact', citations: [], blockedBy: [] },
    ],
  },
  blocked: {
    blockType: 'benefits',
    id: 'blocked',
    heading: null,
    intro: null,
    items: [
      {
        ...item,
        id: 'healing',
        title: 'Healing',
        evidence: 'contradicted',
        flag: 'soften',
        citations: [],
        blockedBy: ['fever'],
      },
    ],
  },
  nothingToShow: {
    blockType: 'benefits',
    id: 'nothing',
    items: [
      { ...item, id: 'never', title: 'Not a fact', flag: 'do-not-publish-as-fact', citations: [], blockedBy: [] },
    ],
  },
} satisfies BlockExamples<'benefits'>
