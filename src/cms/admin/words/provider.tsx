/** Stands around the whole admin and gives its client components their words. */
import type { ServerProps } from 'payload'
import type { ReactNode } from 'react'
import { catalogues } from '@/cms/messages'
import { isLocale, sourceLocale } from '@/domain/locale/locales'
import { WordsInBrowser } from '.'

export const WordsProvider = ({ children, i18n }: Pick<ServerProps, 'i18n'> & { children?: ReactNode }) => {
  const locale = isLocale(i18n.language) ? i18n.language : sourceLocale
  const { panel, money } = catalogues[locale]
  return <WordsInBrowser words={{ locale, panel, money }}>{children}</WordsInBrowser>
}
