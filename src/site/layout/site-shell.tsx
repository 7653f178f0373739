/** What stands around every page: skip link, header, notices, the page itself, footer. */
import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import type { ViewOf } from '@/domain/kinds'
import type { PathName, SiteContext } from '../context'
import { NoticeBand } from '../ui/notice-band'
import type { Available } from './navigation'
import { SiteFooter, type FooterClinic } from './site-footer'
import { SiteHeader, type LanguageChoice } from './site-header'

export type ShellProps = {
  ctx: SiteContext
  languages: LanguageChoice[]
  /** The menu entry this page belongs to. */
  current?: PathName
  available: Available
  notices: ViewOf<'notices'>[]
  footer: FooterClinic | null
  /** The page's own address on this host; null where there is no such page. */
  address: string | null
  children: ReactNode
}

export const SiteShell = ({ ctx, languages, current, available, notices, footer, address, children }: ShellProps) => {
  const t = useTranslations('shell')
  return (
    <>
      <a className="skip" href="#page-content">
        {t('skip')}
      </a>
      <SiteHeader ctx={ctx} languages={languages} current={current} available={available} />
      <NoticeBand ctx={ctx} notices={notices} />
      <main id="page-content" tabIndex={-1} className="wrap">
        {children}
      </main>
      <SiteFooter ctx={ctx} available={available} footer={footer} address={address} />
    </>
  )
}
