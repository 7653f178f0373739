/** Where a clinic that does not offer a technique can send people: the nearest clinic of the network that does (R34). */
import { distanceKm } from '@/domain/clinic/distance'
import type { Period } from '@/domain/clinic/service'
import { localDay } from '@/domain/clinic/zoned'
import type { Locale } from '@/domain/locale/locales'
import { listKey } from '@/domain/publication/keys'
import type { ViewOf } from '@/domain/publication/views'
import { originOf, pathTo } from './address'
import { select } from './database'
import type { Link } from './library'
import { isOnOffer } from './offered'
import { noteKeys } from './registry'
import type { Scope } from './scope'

/** Another clinic, in the page's language where it has it, and when it offers the technique. */
type Row = { key: string; locale: Locale; view: ViewOf<'clinics'>; services: Period[] }

const others = (clinic: string, technique: string, locale: Locale): Promise<Row[]> =>
  select<Row>(
    `SELECT DISTINCT ON (c.clinic_key) c.clinic_key AS key, c.locale, c.view, ARRAY(
       SELECT s.view FROM ledger.live_publications s
       WHERE s.collection = 'services' AND s.clinic_key = c.clinic_key AND s.tags @> ARRAY['technique:' || $2::text]) AS services
     FROM ledger.live_publications c
     WHERE c.collection = 'clinics' AND c.clinic_key <> $1
     ORDER BY c.clinic_key, c.locale = $3 DESC, c.locale = c.view->>'defaultLocale' DESC, c.locale`,
    [clinic, technique, locale],
  )

/** The page changes when a clinic does, or what it offers. */
const note = (scope: Scope, rows: readonly Row[]): void => {
  noteKeys([listKey({ collection: 'clinics', locale: scope.locale })])
  for (const { key: clinic, locale, view } of rows) {
    noteKeys([listKey({ collection: 'clinics', locale })])
    noteKeys(view.locales.map((each) => listKey({ collection: 'services', clinic, locale: each })))
  }
}

const offers = ({ moment }: Scope, { view: { timeZone }, services }: Row): boolean =>
  // All are looked at, so that the day is noted on which another begins or ends.
  services.filter((service) => isOnOffer(service, localDay(moment, timeZone), timeZone)).length > 0

/** @returns the site of the nearest clinic with a service for the technique today; null if no other clinic has one. */
export const nearestWith = async (scope: Scope, technique: string): Promise<Link | null> => {
  const here = scope.clinic
  if (!here) return null
  const rows = await others(here.key, technique, scope.locale)
  note(scope, rows)
  const open = rows.filter((row) => ['open', 'opening'].includes(row.view.status) && offers(scope, row))
  const away = ({ view }: Row) => (here.geo && view.geo ? distanceKm(here.geo, view.geo) : Infinity)
  const [nearest] = open.sort((a, b) => away(a) - away(b))
  if (!nearest) return null
  const { view, locale } = nearest
  return { href: originOf(view.domains[0] ?? '') + pathTo(locale), title: view.brand, summary: view.address.locality }
}
