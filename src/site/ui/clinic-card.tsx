/** The finder's list: clinics by country, each leading to its own host. */
import { useTranslations } from 'next-intl'
import { direction, endonym, type Locale } from '@/domain/locale/locales'
import type { ViewOf } from '@/domain/kinds'
import type { SiteContext } from '../context'
import { byName, countryName } from '../format'
import { Address } from './address'
import { PhoneLink } from './emergency'
import { Foreign, foreign } from './foreign'
import { OpenNow } from './open-now'
import { Label } from './label'

/** A clinic, its own site, and the language that its words are in: the reader's only where the clinic has it. */
export type ClinicEntry = { clinic: ViewOf<'clinics'>; href: string; lang: Locale }

type CardProps = { ctx: SiteContext; entry: ClinicEntry; as: 'h3' | 'h4' }

const ClinicCard = ({ ctx, entry: { clinic, href, lang }, as: Heading }: CardProps) => {
  const t = useTranslations('clinic')
  const own = foreign(ctx, lang)
  return (
    <article className="card" data-clinic={clinic.key}>
      <Heading className="card-title" {...own}>
        <a href={href}>{clinic.brand}</a>
      </Heading>
      <Foreign ctx={ctx} lang={lang}>
        {clinic.tagline ? <p>{clinic.tagline}</p> : null}
        <Address clinic={clinic} named={false} />
      </Foreign>
      <p>
        <OpenNow ctx={{ ...ctx, timeZone: clinic.timeZone }} clinic={clinic} />
      </p>
      {clinic.phone ? (
        <p>
          <PhoneLink number={clinic.phone} />
        </p>
      ) : null}
      <p>
        <Label>{t('siteLanguages')}</Label>
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
  const hours = useTranslations('hours')
  if (clinics.length === 0) return <p className="panel">{t('empty')}</p>
  const countries = [...new Set(clinics.map(({ clinic }) => clinic.address.country))].sort(
    byName(ctx, (country) => countryName(ctx, country)),
  )
  return (
    <>
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
      <p>
        <small>{hours('zone')}</small>
      </p>
    </>
  )
}
