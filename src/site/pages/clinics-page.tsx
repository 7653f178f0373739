/** The finder: all clinics by country. */
import { useTranslations } from 'next-intl'
import type { SiteContext } from '../context'
import { Page } from '../layout/page'
import { ClinicFinder, type ClinicEntry } from '../ui/clinic-card'

type Props = { ctx: SiteContext; clinics: ClinicEntry[] }

export const ClinicsPage = ({ ctx, clinics }: Props) => {
  const t = useTranslations('meta.clinics')
  const lists = useTranslations('lists')
  return (
    <Page ctx={ctx} title={t('title')} dek={lists('clinicsIntro')}>
      <ClinicFinder ctx={ctx} clinics={clinics} />
    </Page>
  )
}
