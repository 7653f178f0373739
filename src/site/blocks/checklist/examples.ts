/** Examples of checklists. */
import type { BlockExamples } from '../block'

export const examples = {
  steps: {
    blockType: 'checklist',
    id: 'steps',
    purpose: 'steps',
    items: [
      { id: 'check', title: 'Check first', text: 'Is massage right for you today?' },
      { id: 'book', title: null, text: 'Book a time.' },
    ],
  },
  questions: {
    blockType: 'checklist',
    id: 'questions',
    heading: 'Questions to take along',
    intro: 'Write them down.',
    purpose: 'questions',
    items: [{ id: 'licence', text: 'Which licence do you hold?' }],
  },
} satisfies BlockExamples<'checklist'>
