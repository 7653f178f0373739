/** Whether anybody at the clinic of a page may do work that needs a certificate. */
import { certifiedHere } from '@/domain/clinic/service'
import { endOfDay } from '@/domain/clinic/zoned'
import type { ViewOf } from '@/domain/kinds'
import type { Certificate } from '@/domain/kinds/terms'
import type { Library } from './library'
import { todayOf } from './offered'
import { noteMoment } from './registry'
import type { Scope } from './scope'

/** True or false as of today, noted until that changes; null on the network's own host. Needs `therapists` in full. */
export const certifiedAt = (
  scope: Scope,
  library: Library,
  jurisdiction: ViewOf<'jurisdictions'> | null,
  certificate: Certificate,
): boolean | null => {
  if (!scope.clinic) return null
  if (!jurisdiction) return false
  const therapists = library.all('therapists').map(({ view }) => view)
  const { held, until } = certifiedHere(certificate, therapists, jurisdiction, todayOf(scope))
  if (until) noteMoment(endOfDay(until, scope.clinic.timeZone))
  return held
}
