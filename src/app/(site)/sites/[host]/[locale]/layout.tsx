/** The document around a public page: its language and direction, the stylesheet, the brand's colours. */
import type { ReactNode } from 'react'
import { direction, isLocale, sourceLocale } from '@/domain/locale/locales'
import { hostOf } from '@/live/scope'
import { UnknownHost } from '../../../frame/unknown-host'
import '@/site/styles/site.css'

// Pages are rendered when asked for and kept by the front door: Next keeps no second copy.
export const dynamic = 'force-dynamic'

type Props = { children: ReactNode; params: Promise<{ host: string; locale: string }> }

const SiteLayout = async ({ children, params }: Props) => {
  const { host, locale } = await params
  const known = await hostOf(host)
  const asked = isLocale(locale) ? locale : null
  const shown = known ? (known.locales.find((each) => each === asked) ?? known.defaultLocale) : (asked ?? sourceLocale)
  return (
    <html lang={shown} dir={direction[shown]}>
      <head>
        <link rel="icon" href="/favicon.ico" sizes="32x32" />
        <link rel="icon" href="/favicon.svg" type="image/svg+xml" />
        <link rel="apple-touch-icon" href="/apple-touch-icon.png" />
        {known ? <link rel="stylesheet" href="/theme.css" /> : null}
      </head>
      <body>{known ? children : <UnknownHost reader={shown} />}</body>
    </html>
  )
}

export default SiteLayout
