/** A clinic's prices, insurance and ways to pay. */
import { useTranslations } from 'next-intl'
import type { ViewOf } from '@/domain/kinds'
import type { SiteContext } from '../context'
import { Page } from '../layout/page'
import { InsuranceList, PaymentList } from '../ui/insurance-list'
import { ServiceTable, TaxLine, type ServiceOffer, type Tax } from '../ui/service-table'

type Props = {
  ctx: SiteContext
  offers: ServiceOffer[]
  tax: Tax
  insurances: ViewOf<'insurances'>[]
  payment: ViewOf<'clinics'>['payment']
  /** What the jurisdiction wants said beside prices. */
  requiredNotices: string[]
}

export const ServicesPage = ({ ctx, offers, tax, insurances, payment, requiredNotices }: Props) => {
  const t = useTranslations('service')
  const meta = useTranslations('meta.services')
  const insurance = useTranslations('insurance')
  const pay = useTranslations('payment')
  const check = useTranslations('callToAction')
  return (
    <Page
      ctx={ctx}
      title={meta('title')}
      dek={meta('description')}
      head={
        <p className="panel" data-tone="important">
          {t('safety')} <a href={ctx.path('self-check')}>{check('safetyLink')}</a>
        </p>
      }
    >
      <div>
        <ServiceTable ctx={ctx} offers={offers} />
        <TaxLine tax={tax} />
        {requiredNotices.map((notice) => (
          <p key={notice} className="narrow">
            {notice}
          </p>
        ))}
      </div>
      <div className="split">
        {insurances.length > 0 ? (
          <section aria-labelledby="page-insurance">
            <h2 id="page-insurance">{insurance('title')}</h2>
            <InsuranceList ctx={ctx} insurances={insurances} />
          </section>
        ) : null}
        {payment.length > 0 ? (
          <section aria-labelledby="page-payment">
            <h2 id="page-payment">{pay('title')}</h2>
            <PaymentList payment={payment} />
          </section>
        ) : null}
      </div>
    </Page>
  )
}
