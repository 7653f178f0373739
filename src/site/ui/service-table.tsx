/** Prices: what is offered, how long it takes, what it costs, and a booking link only where it may be booked (R18). */
import { useTranslations } from 'next-intl'
import type { ViewOf } from '@/domain/kinds'
import type { SiteContext } from '../context'
import { formatDay, formatList, formatMoney, formatNumber } from '../format'
import { ClinicWords, NamedRulings } from './clinic-words'
import { Label } from './label'

/** A service as shown: whether it can be booked today, and the names of those who give it. */
export type ServiceOffer = { service: ViewOf<'services'>; bookable: boolean; therapists: string[] }
export type Tax = { display: ViewOf<'jurisdictions'>['taxDisplay']; name: string | null }

type Props = { ctx: SiteContext; offers: ServiceOffer[]; as?: 'h2' | 'h3' }

/** Offers in groups by technique, in the order given. */
const byTechnique = (offers: ServiceOffer[]): [string, ServiceOffer[]][] => {
  const groups = new Map<string, ServiceOffer[]>()
  for (const offer of offers) {
    const group = groups.get(offer.service.technique)
    if (group) group.push(offer)
    else groups.set(offer.service.technique, [offer])
  }
  return [...groups]
}

export const ServiceTable = ({ ctx, offers, as: Heading = 'h2' }: Props) => {
  const t = useTranslations('service')
  if (offers.length === 0) return <p className="panel">{t('empty')}</p>
  return (
    <>
      {byTechnique(offers).map(([technique, group]) => {
        const link = ctx.link(`techniques/${technique}`)
        const name = link?.title ?? ctx.views.technique(technique)?.name
        return (
          <section key={technique} className="price-group">
            <Heading>{link ? <a href={link.href}>{name}</a> : name}</Heading>
            <PriceTable ctx={ctx} offers={group} name={name ?? ''} />
          </section>
        )
      })}
    </>
  )
}

/** The prices of one technique. */
export const PriceTable = ({ ctx, offers, name }: { ctx: SiteContext; offers: ServiceOffer[]; name: string }) => {
  const t = useTranslations('service')
  return (
    <table role="table" className="prices" aria-label={name}>
      <thead role="rowgroup">
        <tr role="row">
          <th role="columnheader" scope="col">
            {t('duration')}
          </th>
          <th role="columnheader" scope="col">
            {t('price')}
          </th>
          <th role="columnheader" scope="col">
            {t('booking')}
          </th>
        </tr>
      </thead>
      <tbody role="rowgroup">
        {offers.map((offer) => (
          <Offer key={offer.service.key} ctx={ctx} offer={offer} name={name} />
        ))}
      </tbody>
    </table>
  )
}

const Offer = ({
  ctx,
  offer: { service, bookable, therapists },
  name,
}: {
  ctx: SiteContext
  offer: ServiceOffer
  name: string
}) => {
  const t = useTranslations('service')
  const session = useTranslations('session')
  const minutes = session('minutes', { count: service.minutes, n: formatNumber(ctx, service.minutes) })
  return (
    <tr role="row" data-service={service.key}>
      <th role="rowheader" scope="row">
        {minutes}
        {service.label ? (
          <small className="line" data-clinic-words={ctx.clinic?.key}>
            {service.label}
          </small>
        ) : null}
        {service.localFormat ? <small className="tag">{t('local')}</small> : null}
      </th>
      <td role="cell">
        <Price ctx={ctx} minor={service.price} />
      </td>
      <td role="cell" className="note">
        <div className="offer">
          {bookable && service.bookingLink ? (
            <a
              className="button"
              href={service.bookingLink}
              rel="noopener external"
              aria-label={t('bookNamed', { service: `${name}, ${minutes}` })}
            >
              {t('book')}
            </a>
          ) : bookable ? null : (
            <p>{t('noBooking')}</p>
          )}
          <ul className="plain">
            {therapists.length > 0 ? (
              <li>
                <Label>{t('therapists')}</Label>
                {formatList(ctx, therapists)}
              </li>
            ) : null}
            {service.referral === 'none' ? null : <li>{t(`referral.${service.referral}`)}</li>}
            {service.activeTo ? <li>{t('until', { date: formatDay(ctx, service.activeTo) })}</li> : null}
          </ul>
          {service.note ? (
            <div>
              <ClinicWords ctx={ctx} words={[service.label, service.note]} technique={service.technique}>
                {service.note}
              </ClinicWords>
            </div>
          ) : (
            <NamedRulings ctx={ctx} words={[service.label]} technique={service.technique} />
          )}
        </div>
      </td>
    </tr>
  )
}

/** A price in words or figures; machines read the minor units (R20). */
export const Price = ({ ctx, minor }: { ctx: SiteContext; minor: number | null }) => {
  const t = useTranslations('service')
  if (minor === null) return <strong>{t('onPrescription')}</strong>
  if (!ctx.currency) return null
  return (
    <data value={String(minor)} data-currency={ctx.currency}>
      {minor === 0 ? t('free') : formatMoney(ctx, minor, ctx.currency)}
    </data>
  )
}

/** Whether prices include tax, by its local name. */
export const TaxLine = ({ tax }: { tax: Tax }) => {
  const t = useTranslations('service')
  const plus = tax.display === 'exclusive'
  return (
    <p>{tax.name ? t(plus ? 'plusTax' : 'inclTax', { tax: tax.name }) : t(plus ? 'plusTaxPlain' : 'inclTaxPlain')}</p>
  )
}
