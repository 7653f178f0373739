/** Examples of what to do and not to do. */
import type { BlockExamples } from '../block'

export const examples = {
  both: {
    blockType: 'doDont',
    id: 'tips',
    heading: 'Sensible use',
    dos: ['Tell your therapist what you feel.'],
    donts: ['Do not press on varicose veins.'],
    lang: 'en',
  },
  onlyDont: { blockType: 'doDont', id: 'never', dos: [], donts: ['N’utilisez jamais la force.'], lang: 'fr' },
} satisfies BlockExamples<'doDont'>
