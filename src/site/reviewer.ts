/** Who checked a page, named in the page's language where that is published, else as the sign-off names them. */
import type { ViewOf } from '@/domain/kinds'
import type { SiteContext } from './context'
import { formatList } from './format'

type Review = NonNullable<ViewOf<'techniques'>['review']>
type Reviewer = { clinician: string; name: string; credentials: string }

/** @returns all who judged something of the page, whoever did so last first. */
export const reviewersOf = (ctx: SiteContext, review: Review): Reviewer[] =>
  [review, ...(review.others ?? [])].map(({ clinician, ...signed }) => {
    const { name, credentials } = ctx.views.clinician?.(clinician) ?? signed
    return { clinician, name, credentials }
  })

/** All of them in a sentence, each with what they are. */
export const reviewersIn = (ctx: SiteContext, review: Review): string =>
  formatList(
    ctx,
    reviewersOf(ctx, review).map(({ name, credentials }) => `${name}${ctx.locale === 'ar' ? '،' : ','} ${credentials}`),
  )

/** Who compared the page's words with the English, where its clinicians judged that (R39). */
export const readersIn = (ctx: SiteContext, { translation }: Review): string =>
  formatList(ctx, [...(translation?.names ?? [])])
