/** How a clinic deals with insurers, and how one can pay. */
import { useTranslations } from 'next-intl'
import type { ViewOf } from '@/domain/kinds'
import type { SiteContext } from '../context'
import { formatDay } from '../format'
import { ClinicWords } from './clinic-words'

export const InsuranceList = ({ ctx, insurances }: { ctx: SiteContext; insurances: ViewOf<'insurances'>[] }) => {
  const t = useTranslations('insurance')
  if (insurances.length === 0) return null
  return (
    <>
      <ul className="rows">
        {insurances.map((insurance) => (
          <li key={insurance.key}>
            <h3>
              <bdi>{insurance.payer ?? t('anyPayer')}</bdi>
            </h3>
            <p>{t(`mode.${insurance.mode}`)}</p>
            {insurance.needsReferral ? <p>{t('needsReferral')}</p> : null}
            {insurance.note ? (
              <ClinicWords ctx={ctx} words={[insurance.note]}>
                {insurance.note}
              </ClinicWords>
            ) : null}
            {insurance.lastChecked ? (
              <small>{t('lastChecked', { date: formatDay(ctx, insurance.lastChecked) })}</small>
            ) : null}
          </li>
        ))}
      </ul>
      <p>{t('advice')}</p>
    </>
  )
}

export const PaymentList = ({ payment }: { payment: ViewOf<'clinics'>['payment'] }) => {
  const t = useTranslations('payment')
  if (payment.length === 0) return null
  return (
    <ul className="tags">
      {payment.map((way) => (
        <li key={way} className="tag">
          {t(way)}
        </li>
      ))}
    </ul>
  )
}
