/** The home page: first whether massage is right today, then what there is to read, and where to go. */
import { useTranslations } from 'next-intl'
import type { ViewOf } from '@/domain/kinds'
import type { Link, SiteContext } from '../context'
import { clinicData } from '../jsonld/clinic'
import { ClinicHere } from '../ui/clinic-here'
import { NamedRulings } from '../ui/clinic-words'
import { ClinicFinder, type ClinicEntry } from '../ui/clinic-card'
import { HomeSection } from '../ui/home-section'
import { JsonLd } from '../ui/json-ld'
import { LinkCards } from '../ui/link-cards'
import { SearchForm } from '../ui/search-form'
import { TechniqueCards } from '../ui/technique-cards'

type Props = {
  ctx: SiteContext
  /** On a clinic's host. */
  clinic: ViewOf<'clinics'> | null
  tagline: string | null
  /** Keys of the techniques, in the order to show. */
  techniques: string[]
  articles: Link[]
  faqs: ViewOf<'faqs'>[]
  /** On the network's host. */
  clinics: ClinicEntry[]
}

export const HomePage = ({ ctx, clinic, tagline, techniques, articles, faqs, clinics }: Props) => {
  const t = useTranslations('home')
  const visit = ctx.link('pages/first-visit')
  const choose = ctx.link('pages/choose-a-therapist')
  const policy = ctx.link('pages/editorial-policy')
  const guides: (Link | undefined)[] = [
    visit && { href: visit.href, title: t('visitTitle'), summary: t('visitText') },
    choose && { href: choose.href, title: t('chooseTitle'), summary: t('chooseText') },
    clinic ? { href: ctx.path('services'), title: t('pricesTitle'), summary: t('pricesText') } : undefined,
    ...articles,
  ]
  return (
    <div className="flow home">
      <Hero ctx={ctx} tagline={tagline} />
      {clinic ? <ClinicHere ctx={ctx} clinic={clinic} /> : null}
      <SearchForm ctx={ctx} />
      <HomeSection
        id="techniques"
        title={t('techniquesTitle')}
        more={{ href: ctx.path('techniques'), title: t('techniquesAll') }}
      >
        <TechniqueCards ctx={ctx} techniques={techniques} />
      </HomeSection>
      <HomeSection
        id="guides"
        title={t('articlesTitle')}
        more={{ href: ctx.path('articles'), title: t('articlesAll') }}
      >
        <LinkCards links={guides.flatMap((link) => link ?? [])} />
      </HomeSection>
      {clinics.length > 0 ? (
        <HomeSection
          id="clinics"
          title={t('clinicsTitle')}
          more={{ href: ctx.path('clinics'), title: t('clinicsAll') }}
        >
          <p className="narrow">{t('clinicsText')}</p>
          <ClinicFinder ctx={ctx} clinics={clinics} as="h3" />
        </HomeSection>
      ) : null}
      {faqs.length > 0 ? (
        <HomeSection id="questions" title={t('faqTitle')} more={{ href: ctx.path('faq'), title: t('faqAll') }}>
          <ul className="rows narrow">
            {faqs.map((faq) => (
              <li key={faq.key}>
                <a href={`${ctx.path('faq')}#${faq.key}`}>{faq.question}</a>
              </li>
            ))}
          </ul>
        </HomeSection>
      ) : null}
      <section className="panel" data-tone="brand" aria-labelledby="page-trust">
        <h2 id="page-trust">{t('trustTitle')}</h2>
        <p className="narrow">{t('trustText')}</p>
        {policy ? (
          <p>
            <a href={policy.href}>{t('trustLink')}</a>
          </p>
        ) : null}
      </section>
      {clinic ? <JsonLd data={clinicData(ctx, clinic)} /> : null}
    </div>
  )
}

const Hero = ({ ctx, tagline }: { ctx: SiteContext; tagline: string | null }) => {
  const t = useTranslations('home')
  const check = useTranslations('selfCheck')
  const visit = ctx.link('pages/first-visit')
  return (
    <div className="hero">
      <div>
        <h1 data-clinic-words={tagline && ctx.clinic ? ctx.clinic.key : undefined}>
          {tagline ?? ctx.clinic?.brand ?? ctx.network.brand}
        </h1>
        <NamedRulings ctx={ctx} words={[tagline]} />
        <p className="dek">{t(ctx.clinic ? 'clinicLead' : 'networkLead')}</p>
        <p className="actions">
          {ctx.clinic ? (
            <a className="button" data-kind="quiet" href={ctx.path('services')}>
              {t('pricesLink')}
            </a>
          ) : (
            <a className="button" data-kind="quiet" href={ctx.path('clinics')}>
              {t('clinicsAll')}
            </a>
          )}
          {visit ? (
            <a className="button" data-kind="quiet" href={visit.href}>
              {t('visitTitle')}
            </a>
          ) : null}
        </p>
      </div>
      <section className="panel" data-tone="hero" aria-labelledby="page-first">
        <h2 id="page-first">{t('safetyTitle')}</h2>
        <p>{t('safetyText')}</p>
        <p className="actions">
          <a className="button" href={ctx.path('self-check')}>
            {t('safetyLink')}
          </a>
          <a href={ctx.path('contraindications')}>{t('allConditions')}</a>
        </p>
        <p>
          <small>{check('privacy')}</small>
        </p>
      </section>
    </div>
  )
}
