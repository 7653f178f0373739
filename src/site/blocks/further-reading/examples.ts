/** Examples of further reading. */
import type { BlockExamples } from '../block'

export const examples = {
  some: { blockType: 'furtherReading', id: 'reading', references: ['government-page', 'shop', 'unknown'] },
} satisfies BlockExamples<'furtherReading'>
