/** All clinics of the network, for the finder on its own host: each as its own site introduces it. */
import { isLocale, type Locale } from '@/domain/locale/locales'
import { documentKey, listKey } from '@/domain/publication/keys'
import type { ViewOf } from '@/domain/kinds'
import { originOf, pathTo } from './address'
import { select } from './database'
import { soundView } from './legible-row'
import { noteKeys } from './registry'
import type { Scope } from './scope'

export type FoundClinic = {
  view: ViewOf<'clinics'>
  /** The language that the words of `view` are in: the reader's if the clinic has it, else the clinic's own first. */
  locale: Locale
  /** The clinic's own site, in that language. */
  href: string
}

type Row = { clinic: string; locale: string; view: unknown }

/**
 * @param whose an SQL condition on the clinics' rows `c`, whose values are numbered from $2
 * @returns every clinic that is not closed, once, in the best language it has for this reader and that can be read
 */
export const clinicsWhere = async (scope: Scope, whose: string, values: unknown[]): Promise<FoundClinic[]> => {
  const rows = await select<Row>(
    `SELECT c.clinic_key AS clinic, c.locale, c.view FROM ledger.live_publications c
     WHERE c.collection = 'clinics' AND c.document_key = c.clinic_key AND ${whose}
     ORDER BY c.clinic_key, c.locale = $1 DESC, c.locale = c.view->>'defaultLocale' DESC NULLS LAST, c.locale`,
    [scope.locale, ...values],
  )
  const found = new Map<string, FoundClinic>()
  for (const { clinic, locale, view: raw } of rows) {
    if (found.has(clinic) || !isLocale(locale)) continue
    noteKeys([documentKey({ collection: 'clinics', key: clinic, clinic, locale })])
    const view = soundView('clinics', clinic, raw)
    if (view) found.set(clinic, { view, locale, href: originOf(view.domains[0] ?? '') + pathTo(locale) })
  }
  noteKeys([listKey({ collection: 'clinics', locale: scope.locale })])
  return [...found.values()].filter(({ view }) => view.status !== 'closed')
}

export const clinicsOf = (scope: Scope): Promise<FoundClinic[]> => clinicsWhere(scope, 'true', [])
