/** All blocks, by type. A block that has no view or no examples does not compile. */
import type { ReactNode } from 'react'
import type { Block, BlockType } from '@/domain/kinds/blocks'
import type { SiteContext } from '../context'
import type { BlockView, SiteBlock } from './block'
import { benefits } from './benefits/view'
import { callToAction } from './call-to-action/view'
import { callout } from './callout/view'
import { checklist } from './checklist/view'
import { clinicianNote } from './clinician-note/view'
import { contraindicationsList } from './contraindications-list/view'
import { doDont } from './do-dont/view'
import { faqList } from './faq-list/view'
import { frequency } from './frequency/view'
import { furtherReading } from './further-reading/view'
import { myths } from './myths/view'
import { picture } from './picture/view'
import { prose } from './prose/view'
import { sessionFormats } from './session-formats/view'
import { sessionStages } from './session-stages/view'
import { techniquesList } from './techniques-list/view'
import { warningSigns } from './warning-signs/view'
import { whoBenefits } from './who-benefits/view'

/** The view of each block, with its named examples. */
export const siteBlocks = {
  prose,
  benefits,
  techniquesList,
  contraindicationsList,
  warningSigns,
  doDont,
  clinicianNote,
  sessionStages,
  sessionFormats,
  frequency,
  whoBenefits,
  checklist,
  myths,
  faqList,
  furtherReading,
  callout,
  picture,
  callToAction,
} satisfies { [T in BlockType]: SiteBlock<T> }

type Props = { ctx: SiteContext; blocks: Block[]; technique: string }

/** The blocks of a document in order. */
export const Blocks = ({ ctx, blocks, technique }: Props): ReactNode =>
  blocks.map((block) => {
    // The record pairs every type with its own view; the compiler cannot follow a union through the lookup.
    const View = siteBlocks[block.blockType].View as BlockView<BlockType>
    return <View key={block.id} ctx={ctx} block={block} technique={technique} />
  })
