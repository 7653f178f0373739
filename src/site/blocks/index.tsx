/** All blocks, by type. A block that has no view or no examples does not compile. */
import type { ReactNode } from 'react'
import { isSafetyBlock, type Block, type BlockType } from '@/domain/kinds/blocks'
import { langAt } from '@/domain/publication/lang-at'
import type { SiteContext } from '../context'
import { Foreign } from '../ui/foreign'
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

type Props = {
  ctx: SiteContext
  blocks: Block[]
  technique: string
  /** The document that they are of: which of its pieces are in another language. */
  of: Parameters<typeof langAt>[0]
}

/** The blocks of a document in order; one that stands in is marked as a whole, safety blocks by themselves (R23). */
export const Blocks = ({ ctx, blocks, technique, of }: Props): ReactNode =>
  blocks.map((block) => {
    // The record pairs every type with its own view; the compiler cannot follow a union through the lookup.
    const View = siteBlocks[block.blockType].View as BlockView<BlockType>
    const lang = isSafetyBlock(block.blockType) ? ctx.locale : langAt(of, `body.${block.id}`, ctx.locale)
    return (
      <Foreign key={block.id} ctx={ctx} lang={lang} standsIn>
        <View ctx={ctx} block={block} technique={technique} />
      </Foreign>
    )
  })
