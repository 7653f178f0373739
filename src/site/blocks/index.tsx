/** All blocks, by type. A block that has no view does not compile. */
import type { ReactNode } from 'react'
import type { Block, BlockType } from '@/domain/publication/views/blocks'
import type { SiteContext } from '../context'
import type { BlockView } from './block'
import { Benefits } from './benefits/view'
import { CallToAction } from './call-to-action/view'
import { Callout } from './callout/view'
import { Checklist } from './checklist/view'
import { ClinicianNote } from './clinician-note/view'
import { ContraindicationsList } from './contraindications-list/view'
import { DoDont } from './do-dont/view'
import { FaqList } from './faq-list/view'
import { Frequency } from './frequency/view'
import { FurtherReading } from './further-reading/view'
import { Myths } from './myths/view'
import { Picture } from './picture/view'
import { Prose } from './prose/view'
import { SessionFormats } from './session-formats/view'
import { SessionStages } from './session-stages/view'
import { TechniquesList } from './techniques-list/view'
import { WarningSigns } from './warning-signs/view'
import { WhoBenefits } from './who-benefits/view'

const blockViews = {
  prose: Prose,
  benefits: Benefits,
  techniquesList: TechniquesList,
  contraindicationsList: ContraindicationsList,
  warningSigns: WarningSigns,
  doDont: DoDont,
  clinicianNote: ClinicianNote,
  sessionStages: SessionStages,
  sessionFormats: SessionFormats,
  frequency: Frequency,
  whoBenefits: WhoBenefits,
  checklist: Checklist,
  myths: Myths,
  faqList: FaqList,
  furtherReading: FurtherReading,
  callout: Callout,
  picture: Picture,
  callToAction: CallToAction,
} satisfies { [T in BlockType]: BlockView<T> }

type Props = { ctx: SiteContext; blocks: Block[]; technique: string }

/** The blocks of a document in order. */
export const Blocks = ({ ctx, blocks, technique }: Props): ReactNode =>
  blocks.map((block) => {
    // The record pairs every type with its own view; the compiler cannot follow a union through the lookup.
    const View = blockViews[block.blockType] as BlockView<BlockType>
    return <View key={block.id} ctx={ctx} block={block} technique={technique} />
  })
