/** All techniques: the umbrella first, then its forms by name. */
import { useTranslations } from 'next-intl'
import type { ViewOf } from '@/domain/kinds'
import type { SiteContext } from '../context'
import { byName } from '../format'
import { Page } from '../layout/page'
import { TechniqueCards } from '../ui/technique-cards'

type Props = { ctx: SiteContext; techniques: ViewOf<'techniques'>[] }

export const TechniqueList = ({ ctx, techniques }: Props) => {
  const t = useTranslations('meta.techniques')
  const lists = useTranslations('lists')
  const rank = (technique: ViewOf<'techniques'>) => Number(technique.kind !== 'umbrella')
  const name = byName<ViewOf<'techniques'>>(ctx, (technique) => technique.name)
  const sorted = [...techniques].sort((a, b) => rank(a) - rank(b) || name(a, b))
  return (
    <Page ctx={ctx} title={t('title')} dek={lists('techniquesIntro')}>
      <TechniqueCards ctx={ctx} techniques={sorted.map((technique) => technique.key)} as="h2" />
    </Page>
  )
}
