/** Warning signs as care cards. */
import { useTranslations } from 'next-intl'
import type { BlockProps } from '../block'
import { BlockSection } from '../section'
import { WarningSigns as Cards } from '../../ui/warning-signs'

export const WarningSigns = ({ block, ctx }: BlockProps<'warningSigns'>) => {
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
