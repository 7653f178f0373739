/** What a clinic offers today. */
import { addDays } from '@/domain/clinic/days'
import { isActive, type Period } from '@/domain/clinic/service'
import { endOfDay, localDay } from '@/domain/clinic/zoned'
import type { Library } from './library'
import { noteMoment } from './registry'
import type { Scope } from './scope'

/** The clinic's calendar day; the network's host counts in UTC. */
export const todayOf = (scope: Scope): string => localDay(scope.moment, scope.clinic?.timeZone ?? 'UTC')

/** Whether a service is on offer on a day of its clinic, noted until that changes by itself. */
export const isOnOffer = (service: Period, today: string, timeZone: string): boolean => {
  const { activeFrom, activeTo } = service
  if (activeTo && activeTo >= today) noteMoment(endOfDay(activeTo, timeZone))
  if (activeFrom && activeFrom > today) noteMoment(endOfDay(addDays(activeFrom, -1), timeZone))
  return isActive(service, today)
}

/** Techniques that the clinic of a scope has an active service for. Needs `services` in full. */
export const offeredOf = (scope: Scope, library: Library): Set<string> => {
  const { clinic } = scope
  if (!clinic) return new Set()
  const today = todayOf(scope)
  const services = library.all('services').map(({ view }) => view)
  return new Set(
    services.filter((service) => isOnOffer(service, today, clinic.timeZone)).map(({ technique }) => technique),
  )
}
