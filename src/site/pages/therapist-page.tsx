/** One therapist: qualifications, languages, techniques, and the sessions they give. */
import { useTranslations } from 'next-intl'
import { localDay } from '@/domain/clinic/zoned'
import type { ViewOf } from '@/domain/kinds'
import type { SiteContext } from '../context'
import { therapistData } from '../jsonld/clinic'
import { Page } from '../layout/page'
import { personName } from '../person-name'
import { ClinicWords } from '../ui/clinic-words'
import { Credentials, type Title } from '../ui/credentials'
import { JsonLd } from '../ui/json-ld'
import { MediaImage } from '../ui/picture'
import { ServiceTable, type ServiceOffer } from '../ui/service-table'
import { TherapistFacts } from '../ui/therapist-card'

type Props = {
  ctx: SiteContext
  therapist: ViewOf<'therapists'>
  titles: Title[]
  offers: ServiceOffer[]
  sameGender: boolean
}

export const TherapistPage = ({ ctx, therapist, titles, offers, sameGender }: Props) => {
  const t = useTranslations('therapist')
  const photo = therapist.photo ? ctx.views.media(therapist.photo) : undefined
  const today = localDay(ctx.moment, ctx.timeZone ?? 'UTC')
  const { name, other } = personName(ctx.locale, therapist)
  return (
    <Page
      ctx={ctx}
      trail={[{ title: t('title'), href: ctx.path('therapists') }]}
      title={name}
      head={
        other ? (
          <p className="native">
            <bdi>{other}</bdi>
          </p>
        ) : null
      }
    >
      <div className="person">
        {photo ? <MediaImage media={photo} sizes="14rem" eager /> : null}
        <div className="flow-tight">
          {therapist.bio ? (
            <ClinicWords ctx={ctx} words={[therapist.bio]}>
              <p className="narrow">{therapist.bio}</p>
            </ClinicWords>
          ) : null}
          <TherapistFacts ctx={ctx} therapist={therapist} sameGender={sameGender} />
        </div>
      </div>
      <section aria-labelledby="page-credentials">
        <h2 id="page-credentials">{t('credentials')}</h2>
        <Credentials ctx={ctx} credentials={therapist.credentials} titles={titles} today={today} />
      </section>
      {offers.length > 0 ? (
        <section aria-labelledby="page-services">
          <h2 id="page-services">{t('services')}</h2>
          <ServiceTable ctx={ctx} offers={offers} as="h3" />
        </section>
      ) : null}
      <JsonLd data={therapistData(ctx, therapist, titles, today)} />
    </Page>
  )
}
