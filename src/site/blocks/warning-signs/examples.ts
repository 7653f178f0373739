/** Examples of warning signs. */
import type { BlockExamples } from '../block'

export const examples = {
  allUrgencies: {
    blockType: 'warningSigns',
    id: 'signs',
    heading: 'When to stop and when to call',
    signs: ['dizzy', 'sharp-pain', 'no-better', 'fever-after', 'collapse', 'unknown'],
    lang: 'en',
  },
  otherLanguage: {
    blockType: 'warningSigns',
    id: 'signs-fr',
    heading: 'Quand s’arrêter',
    intro: 'Lisez ceci.',
    signs: ['fever-after'],
    lang: 'fr',
  },
} satisfies BlockExamples<'warningSigns'>
