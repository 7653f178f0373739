/** The real emergency number of the place, or one per country on the network's own host; never a demo number (R30). */
import { useTranslations } from 'next-intl'
import { displayPhone } from '@/domain/locale/phone'
import type { SiteContext } from '../context'
import { countryName } from '../format'
import { Label } from './label'

/** A number to tap, kept left-to-right in every page. */
export const PhoneLink = ({ number }: { number: string }) => (
  <a className="phone" href={`tel:${number.replace(/[^\d+]/g, '')}`}>
    <bdi dir="ltr">{displayPhone(number)}</bdi>
  </a>
)

/** One sentence for use beside a red flag. */
export const EmergencyLine = ({ ctx }: { ctx: SiteContext }) => {
  const t = useTranslations('warning')
  const one = ctx.emergency.length === 1 ? ctx.emergency[0] : undefined
  if (one) {
    return (
      <p className="call">
        {t.rich('callNumber', { number: one.number, phone: () => <PhoneLink number={one.number} /> })}
      </p>
    )
  }
  return (
    <div className="call">
      <p>{t('callSeveral')}</p>
      <EmergencyNumbers ctx={ctx} />
    </div>
  )
}

/** The numbers by country. */
export const EmergencyNumbers = ({ ctx }: { ctx: SiteContext }) => (
  <ul className="numbers">
    {ctx.emergency.map(({ country, number }) => (
      <li key={country}>
        <Label>{countryName(ctx, country)}</Label>
        <PhoneLink number={number} />
      </li>
    ))}
  </ul>
)
