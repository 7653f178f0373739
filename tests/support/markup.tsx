/** Renders components as pages do, in a language of the catalogues; a missing message fails the test. */
import { NextIntlClientProvider } from 'next-intl'
import type { ReactNode } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import type { Locale } from '@/domain/locale/locales'
import { publicWords } from './public-words'

export const markupOf = (node: ReactNode, locale: Locale = 'en'): string =>
  renderToStaticMarkup(
    <NextIntlClientProvider
      locale={locale}
      messages={publicWords(locale)}
      timeZone="UTC"
      onError={(error) => {
        throw error
      }}
    >
      {node}
    </NextIntlClientProvider>,
  )
