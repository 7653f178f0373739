/** What the clinic of a scope offers today. */
import { isActive } from '@/domain/clinic/service'
import { localDay } from '@/domain/clinic/zoned'
import type { Library } from './library'
import type { Scope } from './scope'

/** The clinic's calendar day; the network's host counts in UTC. */
export const todayOf = (scope: Scope): string => localDay(scope.moment, scope.clinic?.timeZone ?? 'UTC')

/** Techniques that the clinic has an active service for, whoever may be there to give it. Needs `services` in full. */
export const offeredOf = (scope: Scope, library: Library): Set<string> => {
  const today = todayOf(scope)
  const services = scope.clinic ? library.all('services') : []
  return new Set(services.filter(({ view }) => isActive(view, today)).map(({ view }) => view.technique))
}
