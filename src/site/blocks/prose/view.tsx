/** Running text with its sources. */
import type { BlockProps } from '../block'
import { BlockSection } from '../section'
import { Citations } from '../../ui/citations'
import { Rich } from '../../ui/rich'

export const Prose = ({ block, ctx }: BlockProps<'prose'>) => (
  <BlockSection ctx={ctx} id={block.id} heading={block.heading}>
    <Rich ctx={ctx} nodes={block.text} />
    <Citations ctx={ctx} keys={block.citations} />
  </BlockSection>
)
