/** Techniques with their summaries; only those that are live here are named. */
import type { BlockExamples, BlockProps } from '../block'
import { BlockSection } from '../section'
import { TechniqueCards } from '../../ui/technique-cards'

const View = ({ block, ctx }: BlockProps<'techniquesList'>) => (
  <BlockSection ctx={ctx} id={block.id} heading={block.heading} intro={block.intro}>
    <TechniqueCards ctx={ctx} techniques={block.techniques} />
  </BlockSection>
)

const examples = {
  some: { blockType: 'techniquesList', id: 'kinds', heading: 'Kinds', techniques: ['swedish', 'withdrawn'] },
  none: { blockType: 'techniquesList', id: 'none', techniques: [] },
} satisfies BlockExamples<'techniquesList'>

export const techniquesList = { View, examples }
