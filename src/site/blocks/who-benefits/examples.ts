/** Examples of who may benefit. */
import type { BlockExamples } from '../block'

export const examples = {
  withAndWithout: {
    blockType: 'whoBenefits',
    id: 'who',
    intro: 'People differ.',
    people: [
      { id: 'office', title: 'People who sit all day', text: 'Stiff necks and backs.', blockedBy: [] },
      { id: 'pregnant', title: 'Pregnant people', text: 'With clearance.', blockedBy: ['pregnancy', 'fever'] },
    ],
  },
} satisfies BlockExamples<'whoBenefits'>
