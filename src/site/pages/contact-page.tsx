/** Where a clinic is, when it is open, and how to reach it. */
import { useTranslations } from 'next-intl'
import type { ViewOf } from '@/domain/kinds'
import type { Weekday } from '@/domain/kinds/terms'
import type { SiteContext } from '../context'
import { formatList, languageName } from '../format'
import { clinicHoursData } from '../jsonld/clinic'
import { Page } from '../layout/page'
import { Address } from '../ui/address'
import { ClinicWords } from '../ui/clinic-words'
import { PhoneLink } from '../ui/emergency'
import { HoursTable } from '../ui/hours-table'
import { JsonLd } from '../ui/json-ld'

type Clinic = ViewOf<'clinics'>
type Props = { ctx: SiteContext; clinic: Clinic; weekStart: Weekday }

export const ContactPage = ({ ctx, clinic, weekStart }: Props) => {
  const meta = useTranslations('meta.contact')
  const t = useTranslations('clinic')
  const hours = useTranslations('hours')
  const contact = useTranslations('contact')
  return (
    <Page
      ctx={ctx}
      title={meta('title')}
      head={
        clinic.tagline ? (
          <ClinicWords ctx={ctx} words={[clinic.tagline]} named={false}>
            <p className="dek">{clinic.tagline}</p>
          </ClinicWords>
        ) : null
      }
    >
      <div className="split">
        <div className="stack">
          <section className="panel" aria-labelledby="page-reach">
            <h2 id="page-reach">{contact('reachUs')}</h2>
            <Ways ctx={ctx} clinic={clinic} />
            <p>
              <small>{contact('noHealth')}</small>
            </p>
          </section>
          <section className="panel" aria-labelledby="page-place">
            <h2 id="page-place">{contact('findUs')}</h2>
            <Address clinic={clinic} />
            {clinic.directions ? (
              <>
                <h3>{t('directions')}</h3>
                <ClinicWords ctx={ctx} words={[clinic.directions]} named={false}>
                  <p>{clinic.directions}</p>
                </ClinicWords>
              </>
            ) : null}
            {clinic.access ? (
              <>
                <h3>{t('access')}</h3>
                <ClinicWords ctx={ctx} words={[clinic.access]} named={false}>
                  <p>{clinic.access}</p>
                </ClinicWords>
              </>
            ) : null}
          </section>
        </div>
        <section aria-labelledby="page-hours">
          <h2 id="page-hours">{hours('title')}</h2>
          <HoursTable ctx={ctx} clinic={clinic} weekStart={weekStart} />
        </section>
      </div>
      {clinic.about ? (
        <section aria-labelledby="page-about" className="narrow">
          <h2 id="page-about">{t('about')}</h2>
          <ClinicWords ctx={ctx} words={[clinic.about]}>
            <p>{clinic.about}</p>
          </ClinicWords>
        </section>
      ) : null}
      <JsonLd data={clinicHoursData(ctx, clinic)} />
    </Page>
  )
}

/** Phone (ours, else the network's switchboard), e-mail, and the languages one may speak. */
const Ways = ({ ctx, clinic }: { ctx: SiteContext; clinic: Clinic }) => {
  const t = useTranslations('contactWays')
  const words = useTranslations('clinic')
  const phone = clinic.phone ?? ctx.network.phone
  return (
    <dl className="facts">
      {phone ? (
        <>
          <dt>{t(clinic.phone ? 'phone' : 'switchboard')}</dt>
          <dd>
            <PhoneLink number={phone} />
          </dd>
        </>
      ) : null}
      <dt>{t('email')}</dt>
      <dd>
        <a href={`mailto:${clinic.email}`}>
          <bdi dir="ltr">{clinic.email}</bdi>
        </a>
      </dd>
      {clinic.spokenLanguages.length > 0 ? (
        <>
          <dt>{words('spoken')}</dt>
          <dd>
            {formatList(
              ctx,
              clinic.spokenLanguages.map((code) => languageName(ctx, code)),
            )}
          </dd>
        </>
      ) : null}
    </dl>
  )
}
