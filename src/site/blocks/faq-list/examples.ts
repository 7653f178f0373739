/** Examples of a list of questions. */
import type { BlockExamples } from '../block'

export const examples = {
  some: { blockType: 'faqList', id: 'questions', heading: 'Questions', faqs: ['pregnancy-safe', 'unknown'] },
  none: { blockType: 'faqList', id: 'none', faqs: [] },
} satisfies BlockExamples<'faqList'>
