/** Renders components as pages do, in a language of the catalogues; a missing message fails the test. */
import { NextIntlClientProvider } from 'next-intl'
import type { ReactNode } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import type { Locale } from '@/domain/locale/locales'
import ar from '@/i18n/messages/ar.json'
import de from '@/i18n/messages/de.json'
import en from '@/i18n/messages/en.json'
import es from '@/i18n/messages/es.json'
import fr from '@/i18n/messages/fr.json'

const catalogues = { en, fr, es, de, ar } satisfies Record<Locale, typeof en>

export const markupOf = (node: ReactNode, locale: Locale = 'en'): string =>
  renderToStaticMarkup(
    <NextIntlClientProvider
      locale={locale}
      messages={catalogues[locale]}
      timeZone="UTC"
      onError={(error) => {
        throw error
      }}
    >
      {node}
    </NextIntlClientProvider>,
  )
