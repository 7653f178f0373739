/** What a clinician wants every reader of a page to know first (R8). */
import { useTranslations } from 'next-intl'
import type { BlockExamples, BlockProps } from '../block'
import { Foreign, standIn } from '../../ui/foreign'
import { Rich } from '../../ui/rich'

const View = ({ block, ctx }: BlockProps<'clinicianNote'>) => {
  const t = useTranslations('clinicianNote')
  return (
    <section className="panel" data-tone="important" id={block.id} aria-labelledby={`${block.id}-heading`}>
      <h2 id={`${block.id}-heading`} {...(block.heading ? standIn(ctx, block.lang) : {})}>
        {block.heading ?? t('title')}
      </h2>
      <Foreign ctx={ctx} lang={block.lang} standsIn>
        <Rich ctx={ctx} nodes={block.text} />
      </Foreign>
    </section>
  )
}

const examples = {
  titled: {
    blockType: 'clinicianNote',
    id: 'note',
    heading: 'Read this first',
    text: [{ type: 'paragraph', children: [{ text: 'See a urologist before any attempt.', bold: true }] }],
    lang: 'en',
  },
  otherLanguage: {
    blockType: 'clinicianNote',
    id: 'note-ar',
    text: [{ type: 'paragraph', children: [{ text: 'استشارة الطبيب أولاً.' }] }],
    lang: 'ar',
  },
} satisfies BlockExamples<'clinicianNote'>

export const clinicianNote = { View, examples }
