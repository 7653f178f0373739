/** Where to read on: sources in full, commercial ones labelled (R11). */
import { useTranslations } from 'next-intl'
import type { BlockExamples, BlockProps } from '../block'
import { BlockSection } from '../section'
import { SourceList } from '../../ui/source-list'

const View = ({ block, ctx }: BlockProps<'furtherReading'>) => {
  const t = useTranslations('furtherReading')
  const references = block.references.flatMap((key) => ctx.views.reference(key) ?? [])
  if (references.length === 0) return null
  return (
    <BlockSection ctx={ctx} id={block.id} heading={block.heading ?? t('title')} intro={block.intro}>
      <SourceList ctx={ctx} references={references} />
    </BlockSection>
  )
}

const examples = {
  some: { blockType: 'furtherReading', id: 'reading', references: ['government-page', 'shop', 'unknown'] },
} satisfies BlockExamples<'furtherReading'>

export const furtherReading = { View, examples }
