/** Where a clinic that does not offer a technique can send people: the nearest clinic of the network that does (R34). */
import { distanceKm } from '@/domain/clinic/distance'
import { localDay } from '@/domain/clinic/zoned'
import { locales } from '@/domain/locale/locales'
import { listKey } from '@/domain/publication/keys'
import type { ServiceView } from '@/domain/publication/view-types'
import { clinicsWhere, type FoundClinic } from './clinics'
import { select } from './database'
import { soundView } from './legible-row'
import type { Link } from './library'
import { isOnOffer } from './offered'
import { noteKeys } from './registry'
import type { Scope } from './scope'

type Row = { clinic: string; key: string; view: unknown }

/** The services that other clinics have for a technique, whenever they offer them, by clinic. */
const servicesElsewhere = async (here: string, technique: string): Promise<Map<string, ServiceView[]>> => {
  const rows = await select<Row>(
    `SELECT clinic_key AS clinic, document_key AS key, view FROM ledger.live_publications
     WHERE collection = 'services' AND clinic_key <> $1 AND about @> ARRAY['techniques/' || $2::text]`,
    [here, technique],
  )
  const found = new Map<string, ServiceView[]>()
  for (const { clinic, key, view } of rows) {
    const service = soundView('services', key, view)
    if (service) found.set(clinic, [...(found.get(clinic) ?? []), service])
  }
  return found
}

/** @returns the site of the nearest clinic with a service for the technique today; null if no other clinic has one. */
export const nearestWith = async (scope: Scope, technique: string): Promise<Link | null> => {
  const here = scope.clinic
  if (!here) return null
  const services = await servicesElsewhere(here.key, technique)
  const others = await clinicsWhere(scope, 'c.clinic_key <> $2', [here.key])
  // The page changes when a clinic does, or what it offers.
  for (const { view } of others)
    noteKeys(locales.map((locale) => listKey({ collection: 'services', clinic: view.key, locale })))
  const offers = ({ view: { key, timeZone } }: FoundClinic): boolean =>
    // All are looked at, so that the day is noted on which another begins or ends.
    (services.get(key) ?? []).filter((service) => isOnOffer(service, localDay(scope.moment, timeZone), timeZone))
      .length > 0
  const open = others.filter((each) => ['open', 'opening'].includes(each.view.status) && offers(each))
  const away = ({ view }: FoundClinic) => (here.geo && view.geo ? distanceKm(here.geo, view.geo) : Infinity)
  const [nearest] = open.sort((a, b) => away(a) - away(b))
  return nearest ? { href: nearest.href, title: nearest.view.brand, summary: nearest.view.address.locality } : null
}
