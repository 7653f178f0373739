/** What the clinic of a scope offers today. */
import { addDays } from '@/domain/clinic/days'
import { isActive } from '@/domain/clinic/service'
import { endOfDay, localDay } from '@/domain/clinic/zoned'
import type { Library } from './library'
import { noteMoment } from './registry'
import type { Scope } from './scope'

/** The clinic's calendar day; the network's host counts in UTC. */
export const todayOf = (scope: Scope): string => localDay(scope.moment, scope.clinic?.timeZone ?? 'UTC')

/** Techniques that the clinic has an active service for, noted until that changes. Needs `services` in full. */
export const offeredOf = (scope: Scope, library: Library): Set<string> => {
  const { clinic } = scope
  if (!clinic) return new Set()
  const today = todayOf(scope)
  const offered = new Set<string>()
  for (const { view } of library.all('services')) {
    const { activeFrom, activeTo } = view
    if (isActive(view, today)) offered.add(view.technique)
    if (activeTo && activeTo >= today) noteMoment(endOfDay(activeTo, clinic.timeZone))
    if (activeFrom && activeFrom > today) noteMoment(endOfDay(addDays(activeFrom, -1), clinic.timeZone))
  }
  return offered
}
