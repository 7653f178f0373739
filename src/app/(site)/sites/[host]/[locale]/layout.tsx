/** The document around a public page: its language and direction, the stylesheet, the brand's colours. */
import type { ReactNode } from 'react'
import { direction, isLocale } from '@/domain/locale/locales'
import { hostOf } from '@/live/scope'
import '@/site/styles/site.css'

// Pages are rendered when asked for and kept by the front door: Next keeps no second copy.
export const dynamic = 'force-dynamic'

type Props = { children: ReactNode; params: Promise<{ host: string; locale: string }> }

const SiteLayout = async ({ children, params }: Props) => {
  const { host, locale } = await params
  const known = await hostOf(host)
  const shown = known && isLocale(locale) && known.locales.includes(locale) ? locale : (known?.defaultLocale ?? 'en')
  return (
    <html lang={shown} dir={direction[shown]}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        {known ? <link rel="stylesheet" href="/theme.css" /> : null}
      </head>
      <body>{known ? children : <p>There is no site at this address.</p>}</body>
    </html>
  )
}

export default SiteLayout
