/** The finder's list: clinics by country, each leading to its own host. */
import { useTranslations } from 'next-intl'
import { direction, endonym } from '@/domain/locale/locales'
import type { ViewOf } from '@/domain/publication/views'
import type { SiteContext } from '../context'
import { byName, countryName } from '../format'
import { Address } from './address'
import { PhoneLink } from './emergency'
import { OpenNow } from './open-now'

export type ClinicEntry = { clinic: ViewOf<'clinics'>; href: string }

type CardProps = { ctx: SiteContext; entry: ClinicEntry; as: 'h3' | 'h4' }

const ClinicCard = ({ ctx, entry: { clinic, href }, as: Heading }: CardProps) => {
  const t = useTranslations('clinic')
  return (
    <article className="card" data-clinic={clinic.key}>
      <Heading className="card-title">
        <a href={href}>{clinic.brand}</a>
      </Heading>
      {clinic.tagline ? <p>{clinic.tagline}</p> : null}
      <Address clinic={clinic} />
      <p>
        <OpenNow ctx={{ ...ctx, timeZone: clinic.timeZone }} clinic={clinic} />
      </p>
      {clinic.phone ? (
        <p>
          <PhoneLink number={clinic.phone} />
        </p>
      ) : null}
      <p>
        {t('siteLanguages')}:{' '}
        {clinic.locales.map((locale, index) => (
          <span key={locale}>
            {index > 0 ? ' · ' : null}
            <bdi lang={locale} dir={direction[locale]}>
              {endonym[locale]}
            </bdi>
          </span>
        ))}
      </p>
    </article>
  )
}

type FinderProps = { ctx: SiteContext; clinics: ClinicEntry[]; as?: 'h2' | 'h3' }

export const ClinicFinder = ({ ctx, clinics, as: Heading = 'h2' }: FinderProps) => {
  const t = useTranslations('clinic')
  if (clinics.length === 0) return <p className="panel">{t('empty')}</p>
  const countries = [...new Set(clinics.map(({ clinic }) => clinic.address.country))].sort(
    byName(ctx, (country) => countryName(ctx, country)),
  )
  return (
    <div className="finder">
      {countries.map((country) => (
        <section key={country} aria-labelledby={`country-${country}`}>
          <Heading id={`country-${country}`}>{countryName(ctx, country)}</Heading>
          <ul className="cards">
            {clinics
              .filter(({ clinic }) => clinic.address.country === country)
              .sort(byName(ctx, ({ clinic }) => clinic.brand))
              .map((entry) => (
                <li key={entry.clinic.key}>
                  <ClinicCard ctx={ctx} entry={entry} as={Heading === 'h2' ? 'h3' : 'h4'} />
                </li>
              ))}
          </ul>
        </section>
      ))}
    </div>
  )
}
