/** A remark that stands out from the text; there should be few of them on a page. */
import { useTranslations } from 'next-intl'
import type { BlockExamples, BlockProps } from '../block'
import { Rich } from '../../ui/rich'

const View = ({ block, ctx }: BlockProps<'callout'>) => {
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

const examples = {
  info: {
    blockType: 'callout',
    id: 'remark',
    tone: 'info',
    text: [{ type: 'paragraph', children: [{ text: 'Drink a glass of water.' }] }],
  },
  important: {
    blockType: 'callout',
    id: 'stop',
    heading: 'You can always say stop',
    tone: 'important',
    text: [{ type: 'paragraph', children: [{ text: 'At any moment, without a reason.' }] }],
  },
} satisfies BlockExamples<'callout'>

export const callout = { View, examples }
