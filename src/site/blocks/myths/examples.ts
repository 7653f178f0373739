/** Examples of myths. */
import type { BlockExamples } from '../block'

export const examples = {
  one: {
    blockType: 'myths',
    id: 'myths',
    items: [{ id: 'hurt', claim: 'It has to hurt to help.', answer: 'Pain is a reason to say stop.' }],
  },
} satisfies BlockExamples<'myths'>
