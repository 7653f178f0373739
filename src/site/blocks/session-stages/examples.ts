/** Examples of the stages of a session. */
import type { BlockExamples } from '../block'

export const examples = {
  two: {
    blockType: 'sessionStages',
    id: 'stages',
    heading: 'Step by step',
    intro: null,
    stages: [
      { id: 'talk', title: 'First, a talk', points: ['Your health', 'Your aims'] },
      { id: 'rest', title: 'Rest', points: [] },
    ],
  },
} satisfies BlockExamples<'sessionStages'>
