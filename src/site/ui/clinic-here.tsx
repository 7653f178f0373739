/** Where the clinic is and whether it is open, for the top of its home page. */
import { useTranslations } from 'next-intl'
import type { ViewOf } from '@/domain/kinds'
import type { SiteContext } from '../context'
import { Address } from './address'
import { PhoneLink } from './emergency'
import { OpenNow } from './open-now'
import { Label } from './label'

export const ClinicHere = ({ ctx, clinic }: { ctx: SiteContext; clinic: ViewOf<'clinics'> }) => {
  const t = useTranslations('home')
  const ways = useTranslations('contactWays')
  const phone = clinic.phone ?? ctx.network.phone
  return (
    <section className="panel here" aria-labelledby="page-here">
      <h2 id="page-here">{t('hereTitle')}</h2>
      <div>
        <p>
          <OpenNow ctx={ctx} clinic={clinic} />
        </p>
        {phone ? (
          <p>
            <Label>{ways(clinic.phone ? 'phone' : 'switchboard')}</Label>
            <PhoneLink number={phone} />
          </p>
        ) : null}
      </div>
      <div>
        <Address clinic={clinic} named={false} />
        <p>
          <a href={ctx.path('contact')}>{t('hereLink')}</a>
        </p>
      </div>
    </section>
  )
}
