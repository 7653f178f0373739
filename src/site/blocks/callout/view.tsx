/** A remark that stands out from the text; there should be few of them on a page. */
import { useTranslations } from 'next-intl'
import type { BlockProps } from '../block'
import { Rich } from '../../ui/rich'

export const Callout = ({ block, ctx }: BlockProps<'callout'>) => {
  const t = useTranslations('callout')
  return (
    <section
      className="panel narrow"
      data-tone={block.tone === 'important' ? 'important' : 'brand'}
      id={block.id}
      aria-labelledby={`${block.id}-heading`}
    >
      <h2 id={`${block.id}-heading`}>{block.heading ?? t(block.tone)}</h2>
      <Rich ctx={ctx} nodes={block.text} />
    </section>
  )
}
