/** Examples of what to do next. */
import type { BlockExamples } from '../block'

export const examples = {
  book: {
    blockType: 'callToAction',
    id: 'book',
    heading: 'Ready?',
    text: 'Choose a time that suits you.',
    action: 'book',
  },
  selfCheck: { blockType: 'callToAction', id: 'check', text: 'Check first.', action: 'self-check' },
  homeCare: { blockType: 'callToAction', id: 'home', text: 'Curious about tools for home?', action: 'home-care' },
  careTeam: { blockType: 'callToAction', id: 'team', text: 'Talk to us.', action: 'care-team' },
} satisfies BlockExamples<'callToAction'>
