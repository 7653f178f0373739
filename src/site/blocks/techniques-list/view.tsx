/** Techniques with their summaries; only those that are live here are named. */
import type { BlockProps } from '../block'
import { BlockSection } from '../section'
import { TechniqueCards } from '../../ui/technique-cards'

export const TechniquesList = ({ block, ctx }: BlockProps<'techniquesList'>) => (
  <BlockSection ctx={ctx} id={block.id} heading={block.heading} intro={block.intro}>
    <TechniqueCards ctx={ctx} techniques={block.techniques} />
  </BlockSection>
)
