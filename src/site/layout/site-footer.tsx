/** The footer: the standing safety notice, emergency numbers, the clinic's place, hours and contact, and small print. */
import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import type { ViewOf } from '@/domain/kinds'
import type { PathName, SiteContext } from '../context'
import { Address } from '../ui/address'
import { EmergencyNumbers, PhoneLink } from '../ui/emergency'
import { standIn } from '../ui/foreign'
import { learnMenu, legalMenu, navKey, type Available } from './navigation'
import { Label } from '../ui/label'

/** What the footer says about the clinic; `hours` is a short summary such as the opening state. */
export type FooterClinic = { clinic: ViewOf<'clinics'>; hours: ReactNode }

type Props = { ctx: SiteContext; available: Available; footer: FooterClinic | null; address: string | null }

export const SiteFooter = ({ ctx, available, footer, address }: Props) => {
  const t = useTranslations('shell.footer')
  const nav = useTranslations('nav')
  const links = (names: PathName[]) => (
    <ul>
      {names.map((name) => (
        <li key={name}>
          <a href={ctx.path(name)}>{nav(navKey[name])}</a>
        </li>
      ))}
    </ul>
  )
  return (
    <footer className="site-footer">
      <div className="wrap">
        <Standing ctx={ctx} />
        <div className="footer-grid">
          {footer ? <Visit ctx={ctx} footer={footer} /> : null}
          <nav aria-labelledby="footer-learn">
            <h2 id="footer-learn">{t('learn')}</h2>
            {links(learnMenu(available))}
          </nav>
          <section>
            <h2>{t('network')}</h2>
            {ctx.clinic ? <p>{t('networkLine')}</p> : null}
            <NetworkLink ctx={ctx} />
          </section>
        </div>
        <nav className="small-print" aria-label={t('about')}>
          {links(legalMenu(available))}
        </nav>
        {address ? (
          <p className="on-paper">{t.rich('onPaper', { address: () => <bdi dir="ltr">{decodeURI(address)}</bdi> })}</p>
        ) : null}
      </div>
    </footer>
  )
}

/** The words that stand under every page: the network's safety notice and the numbers to call. */
const Standing = ({ ctx }: { ctx: SiteContext }) => {
  const t = useTranslations('shell.emergency')
  const one = ctx.emergency.length === 1 ? ctx.emergency[0] : undefined
  const phone = (number: string) => ({ number, phone: () => <PhoneLink number={number} /> })
  return (
    <div className="standing">
      <p {...standIn(ctx, ctx.network.safetyLang)}>{ctx.network.safetyNotice}</p>
      <section aria-labelledby="footer-emergency">
        <h2 id="footer-emergency">{t('title')}</h2>
        {one ? (
          <p>{t.rich('call', phone(one.number))}</p>
        ) : (
          <>
            <p>{t('several')}</p>
            <EmergencyNumbers ctx={ctx} />
          </>
        )}
        {ctx.adviceLine ? <p>{t.rich('adviceLine', phone(ctx.adviceLine))}</p> : null}
      </section>
    </div>
  )
}

const Visit = ({ ctx, footer: { clinic, hours } }: { ctx: SiteContext; footer: FooterClinic }) => {
  const t = useTranslations('shell.footer')
  const ways = useTranslations('contactWays')
  return (
    <section>
      <h2>{t('visit')}</h2>
      <Address clinic={clinic} />
      {hours}
      <ul>
        {clinic.phone ? (
          <li>
            <span>
              <Label>{ways('phone')}</Label>
              <PhoneLink number={clinic.phone} />
            </span>
          </li>
        ) : ctx.network.phone ? (
          <li>
            <span>
              <Label>{ways('switchboard')}</Label>
              <PhoneLink number={ctx.network.phone} />
            </span>
          </li>
        ) : null}
        <li>
          <a href={`mailto:${clinic.email}`}>
            <bdi dir="ltr">{clinic.email}</bdi>
          </a>
        </li>
        <li>
          <a href={ctx.path('contact')}>{t('allHours')}</a>
        </li>
      </ul>
    </section>
  )
}

const NetworkLink = ({ ctx }: { ctx: SiteContext }) => {
  const t = useTranslations('shell.footer')
  if (!ctx.clinic) {
    return (
      <p>
        <a href={ctx.path('clinics')}>{t('allClinics')}</a>
      </p>
    )
  }
  return ctx.network.home ? (
    <p>
      <a href={ctx.network.home}>{ctx.network.brand}</a>
    </p>
  ) : (
    <p>{ctx.network.brand}</p>
  )
}
