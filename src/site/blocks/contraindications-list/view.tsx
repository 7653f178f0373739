/** The rulings of a technique: computed from what is live, never picked by hand (R2). */
import type { BlockExamples, BlockProps } from '../block'
import { RulingList } from '../../ui/ruling-list'

const View = ({ block, ctx }: BlockProps<'contraindicationsList'>) => (
  <RulingList
    ctx={ctx}
    technique={block.technique}
    id={block.id}
    heading={block.heading}
    intro={block.intro}
    lang={block.lang}
  />
)

const examples = {
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

export const contraindicationsList = { View, examples }
