/** GET /api/v1/rulings?locale=&clinic=&entry= : the effective rulings of one clinic, language and entry, as the self-check uses them. */
import { bundleOf } from '@/live/rulings'
import { scopeOfOwner } from '@/live/scope'
import { answering, Problem } from '../answer'
import { clinicIn, localeIn, single } from '../query'

export const dynamic = 'force-dynamic'

export const GET = answering(async (query) => {
  const clinic = clinicIn(query)
  const scope = await scopeOfOwner(clinic, localeIn(query))
  if (!scope) throw new Problem(404, 'Not found', 'There is nothing published for this clinic in this language.')
  return bundleOf(scope, single(query, 'entry'))
})
