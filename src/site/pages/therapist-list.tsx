/** The people who work at a clinic. */
import { useTranslations } from 'next-intl'
import type { ViewOf } from '@/domain/kinds'
import type { SiteContext } from '../context'
import { byName } from '../format'
import { Page } from '../layout/page'
import { personName } from '../person-name'
import { TherapistCard } from '../ui/therapist-card'

type Props = { ctx: SiteContext; therapists: ViewOf<'therapists'>[]; sameGender: boolean }

export const TherapistList = ({ ctx, therapists, sameGender }: Props) => {
  const t = useTranslations('therapist')
  const sorted = [...therapists].sort(byName(ctx, (therapist) => personName(ctx.locale, therapist).name))
  return (
    <Page ctx={ctx} title={t('title')} dek={t('intro')}>
      {sorted.length === 0 ? (
        <p className="panel">{t('empty')}</p>
      ) : (
        <ul className="cards">
          {sorted.map((therapist) => (
            <li key={therapist.key}>
              <TherapistCard ctx={ctx} therapist={therapist} sameGender={sameGender} as="h2" />
            </li>
          ))}
        </ul>
      )}
    </Page>
  )
}
