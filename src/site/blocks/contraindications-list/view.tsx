/** The rulings of a technique: computed from what is live, never picked by hand (R2). */
import type { BlockProps } from '../block'
import { RulingList } from '../../ui/ruling-list'

export const ContraindicationsList = ({ block, ctx }: BlockProps<'contraindicationsList'>) => (
  <RulingList
    ctx={ctx}
    technique={block.technique}
    id={block.id}
    heading={block.heading}
    intro={block.intro}
    lang={block.lang}
  />
)
