/** Examples of a remark. */
import type { BlockExamples } from '../block'

export const examples = {
  info: {
    blockType: 'callout',
    id: 'remark',
    tone: 'info',
    text: [{ type: 'paragraph', children: [{ text: 'Drink a glass of water.' }] }],
  },
  important: {
    blockType: 'callout',
    id: 'stop',
    heading: 'You can always say stop',
    tone: 'important',
    text: [{ type: 'paragraph', children: [{ text: 'At any moment, without a reason.' }] }],
  },
} satisfies BlockExamples<'callout'>
