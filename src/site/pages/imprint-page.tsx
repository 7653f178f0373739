/** Who is responsible for a clinic's website, where its jurisdiction asks for it. */
import { useTranslations } from 'next-intl'
import type { ViewOf } from '@/domain/kinds'
import type { SiteContext } from '../context'
import { Page } from '../layout/page'
import { Address } from '../ui/address'
import { PhoneLink } from '../ui/emergency'
import { Label } from '../ui/label'

type Props = { ctx: SiteContext; clinic: ViewOf<'clinics'> }

export const ImprintPage = ({ ctx, clinic }: Props) => {
  const meta = useTranslations('meta.imprint')
  const t = useTranslations('imprint')
  const ways = useTranslations('contactWays')
  const paragraphs = (clinic.imprint ?? '').split(/\n{2,}/).filter(Boolean)
  return (
    <Page ctx={ctx} title={meta('title')}>
      <section className="narrow" aria-labelledby="page-responsible">
        <h2 id="page-responsible">{t('responsible')}</h2>
        <Address clinic={clinic} />
        <p>
          <Label>{ways('email')}</Label>
          <a href={`mailto:${clinic.email}`}>
            <bdi dir="ltr">{clinic.email}</bdi>
          </a>
        </p>
        {clinic.phone ? (
          <p>
            <Label>{ways('phone')}</Label>
            <PhoneLink number={clinic.phone} />
          </p>
        ) : null}
        {paragraphs.map((paragraph) => (
          <p key={paragraph} className="lines">
            {paragraph}
          </p>
        ))}
      </section>
    </Page>
  )
}
