/** Where a clinic that does not offer a technique can send people: the nearest clinic of the network that does (R34). */
import { distanceKm } from '@/domain/clinic/distance'
import type { Locale } from '@/domain/locale/locales'
import { listKey } from '@/domain/publication/keys'
import type { ViewOf } from '@/domain/publication/views'
import { originOf, pathTo } from './address'
import { select } from './database'
import type { Link } from './library'
import { noteKeys } from './registry'
import type { Scope } from './scope'

type Row = { locale: Locale; view: ViewOf<'clinics'> }

/** @returns the site of the nearest clinic with a service for the technique; null if no other clinic has one. */
export const nearestWith = async (scope: Scope, technique: string): Promise<Link | null> => {
  const here = scope.clinic
  if (!here) return null
  const rows = await select<Row>(
    `SELECT DISTINCT ON (c.clinic_key) c.locale, c.view FROM ledger.live_publications c
     WHERE c.collection = 'clinics' AND c.clinic_key <> $1 AND EXISTS (
       SELECT 1 FROM ledger.live_publications s
       WHERE s.collection = 'services' AND s.clinic_key = c.clinic_key AND s.tags @> ARRAY['technique:' || $2::text])
     ORDER BY c.clinic_key, c.locale = $3 DESC, c.locale = c.view->>'defaultLocale' DESC, c.locale`,
    [here.key, technique, scope.locale],
  )
  noteKeys([listKey({ collection: 'clinics', locale: scope.locale })])
  const open = rows.filter(({ view }) => view.status === 'open' || view.status === 'opening')
  const away = ({ view }: Row) => (here.geo && view.geo ? distanceKm(here.geo, view.geo) : Infinity)
  const [nearest] = open.sort((a, b) => away(a) - away(b))
  if (!nearest) return null
  const { view, locale } = nearest
  return { href: originOf(view.domains[0] ?? '') + pathTo(locale), title: view.brand, summary: view.address.locality }
}
