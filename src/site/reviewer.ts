/** Who checked a page, named in the page's language where that is published, else as the sign-off names them. */
import type { ViewOf } from '@/domain/kinds'
import type { SiteContext } from './context'

type Review = NonNullable<ViewOf<'techniques'>['review']>

export const reviewerOf = (ctx: SiteContext, review: Review): { name: string; credentials: string } => {
  const { name, credentials } = ctx.views.clinician?.(review.clinician) ?? review
  return { name, credentials }
}
