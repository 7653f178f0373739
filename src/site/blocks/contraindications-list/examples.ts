/** Examples of the computed list of rulings. */
import type { BlockExamples } from '../block'

export const examples = {
  computed: {
    blockType: 'contraindicationsList',
    id: 'rulings-here',
    heading: 'Who should wait',
    intro: 'All of them.',
    technique: 'swedish',
    lang: 'en',
  },
  unknownTechnique: { blockType: 'contraindicationsList', id: 'nobody', technique: 'withdrawn', lang: 'fr' },
} satisfies BlockExamples<'contraindicationsList'>
