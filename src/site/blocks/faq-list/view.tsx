/** Questions with their answers. */
import { useTranslations } from 'next-intl'
import type { BlockExamples, BlockProps } from '../block'
import { BlockSection } from '../section'
import { FaqItem } from '../../ui/faq-item'

const View = ({ block, ctx, technique }: BlockProps<'faqList'>) => {
  const t = useTranslations('faq')
  const faqs = block.faqs.flatMap((key) => ctx.views.faq(key) ?? [])
  if (faqs.length === 0) return null
  return (
    <BlockSection ctx={ctx} id={block.id} heading={block.heading ?? t('title')}>
      <div className="stack">
        {faqs.map((faq) => (
          <FaqItem key={faq.key} ctx={ctx} faq={faq} technique={technique} />
        ))}
      </div>
    </BlockSection>
  )
}

const examples = {
  some: { blockType: 'faqList', id: 'questions', heading: 'Questions', faqs: ['pregnancy-safe', 'unknown'] },
  none: { blockType: 'faqList', id: 'none', faqs: [] },
} satisfies BlockExamples<'faqList'>

export const faqList = { View, examples }
