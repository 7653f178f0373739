/** All clinics of the network, for the finder on its own host: each as its own site introduces it. */
import type { Locale } from '@/domain/locale/locales'
import { documentKey, listKey } from '@/domain/publication/keys'
import type { ViewOf } from '@/domain/publication/views'
import { originOf, pathTo } from './address'
import { select } from './database'
import { noteKeys } from './registry'
import type { Scope } from './scope'

export type FoundClinic = {
  view: ViewOf<'clinics'>
  /** The language that the words of `view` are in: the reader's if the clinic has it, else the clinic's own first. */
  locale: Locale
  /** The clinic's own site, in that language. */
  href: string
}

/** @returns every clinic that is not closed, once, in the best language it has for this reader. */
export const clinicsOf = async (scope: Scope): Promise<FoundClinic[]> => {
  const rows = await select<{ clinic: string; locale: Locale; view: ViewOf<'clinics'> }>(
    `SELECT DISTINCT ON (clinic_key) clinic_key AS clinic, locale, view FROM ledger.live_publications
     WHERE collection = 'clinics'
     ORDER BY clinic_key, locale = $1 DESC, locale = view->>'defaultLocale' DESC, locale`,
    [scope.locale],
  )
  noteKeys([
    listKey({ collection: 'clinics', locale: scope.locale }),
    ...rows.map(({ clinic, locale }) => documentKey({ collection: 'clinics', key: clinic, clinic, locale })),
  ])
  return rows
    .filter(({ view }) => view.status !== 'closed')
    .map(({ locale, view }) => ({ view, locale, href: originOf(view.domains[0] ?? '') + pathTo(locale) }))
}
