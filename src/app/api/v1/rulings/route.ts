/** GET /api/v1/rulings?locale=&clinic=&entry= : the effective rulings of one clinic, language and entry, as the self-check uses them. */
import { bundleOf } from '@/live/rulings'
import { noteMoment } from '@/live/registry'
import { optOutsOn, scopeOfOwner } from '@/live/scope'
import { answering, Problem } from '../answer'
import { clinicIn, localeIn, single } from '../query'

export const dynamic = 'force-dynamic'

export const GET = answering(async (query, host) => {
  const clinic = clinicIn(query)
  const scope = await scopeOfOwner(clinic, localeIn(query))
  if (!scope) throw new Problem(404, 'Not found', 'There is nothing published for this clinic in this language.')
  const entry = single(query, 'entry')
  if (entry === undefined) return bundleOf(scope, entry)
  const hidden = await optOutsOn(host ?? '')
  // A host that is nobody's gets an answer like any other, but none is kept for it: there is no end of such names.
  if (!hidden) noteMoment(scope.moment)
  return bundleOf(scope, hidden?.includes(entry) ? undefined : entry)
})
