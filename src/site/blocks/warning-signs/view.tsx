/** Warning signs as care cards. */
import { useTranslations } from 'next-intl'
import type { BlockExamples, BlockProps } from '../block'
import { BlockSection } from '../section'
import { WarningSigns as Cards } from '../../ui/warning-signs'

const View = ({ block, ctx }: BlockProps<'warningSigns'>) => {
  const t = useTranslations('warning')
  const signs = block.signs.flatMap((key) => ctx.views.sign(key) ?? [])
  return (
    <BlockSection
      ctx={ctx}
      id={block.id}
      heading={block.heading ?? t('title')}
      intro={block.intro}
      lang={block.heading || block.intro ? block.lang : ctx.locale}
    >
      <Cards ctx={ctx} signs={signs} />
    </BlockSection>
  )
}

const examples = {
  allUrgencies: {
    blockType: 'warningSigns',
    id: 'signs',
    heading: 'When to stop and when to call',
    signs: ['dizzy', 'sharp-pain', 'no-better', 'fever-after', 'collapse', 'unknown'],
    lang: 'en',
  },
  otherLanguage: {
    blockType: 'warningSigns',
    id: 'signs-fr',
    heading: 'Quand s’arrêter',
    intro: 'Lisez ceci.',
    signs: ['fever-after'],
    lang: 'fr',
  },
} satisfies BlockExamples<'warningSigns'>

export const warningSigns = { View, examples }
