/** Which claims may be shown: support by the right kind of source, verified (R10, R11), and what strict places hide (R33). */
import { supports } from '@/domain/publication/requirements/support'
import type { BlockOf } from '@/domain/kinds/blocks'
import type { SiteContext } from './context'

type Claim = BlockOf<'benefits'>['items'][number]

/** The claims of a block that may be shown here. What may not be published as fact is never among them. */
export const showableClaims = (ctx: SiteContext, claims: Claim[]): Claim[] =>
  claims.filter((claim) => {
    if (claim.flag === 'do-not-publish-as-fact') return false
    if (!ctx.claimsStrict) return true
    return claim.citations.some((key) => {
      const reference = ctx.views.reference(key)
      return reference !== undefined && supports(reference)
    })
  })
