/** R38: the stamp of a page stands for its own document and for all medical documents that it shows. */
import type { ViewOf } from '@/domain/kinds'
import type { Block } from '@/domain/kinds/blocks'
import type { SiteContext } from './context'

type Signed = Pick<ViewOf<'techniques'>, 'review'>

/** Whether two signed some of what is shown, though not the page's own document (R39). */
type Stamped = { isPartlyByTwo?: boolean }

/** The conditions whose rulings a technique's list shows. */
const ruledOn = (ctx: SiteContext, technique: string): Signed[] =>
  ctx
    .rulings(technique)
    .flatMap(({ outcome, contraindication }) =>
      outcome === 'fine' ? [] : (ctx.views.contraindication(contraindication) ?? { review: null }),
    )

const shownBy = (ctx: SiteContext, block: Block): Signed[] => {
  const conditions = (keys: readonly string[]) => keys.flatMap((key) => ctx.views.contraindication(key) ?? [])
  switch (block.blockType) {
    case 'contraindicationsList':
      return ruledOn(ctx, block.technique)
    case 'warningSigns':
      return block.signs.flatMap((key) => ctx.views.sign(key) ?? [])
    case 'faqList':
      return block.faqs.flatMap((key) => ctx.views.faq(key) ?? [])
    case 'benefits':
      return block.items.flatMap(({ blockedBy }) => conditions(blockedBy))
    case 'whoBenefits':
      return block.people.flatMap(({ blockedBy }) => conditions(blockedBy))
    default:
      return []
  }
}

/** Medical documents that a page shows besides its own. */
export const shownOn = (ctx: SiteContext, body: readonly Block[], technique?: string): Signed[] => [
  ...body.flatMap((block) => shownBy(ctx, block)),
  ...(technique === undefined ? [] : ruledOn(ctx, technique)),
]

/**
 * @returns the page's document with the review that its stamp tells: the date is the oldest of all that is shown, and
 *   where something of it was signed by nobody there is no stamp
 */
export const stamped = <D extends Signed>(own: D, shown: readonly Signed[]): D & Stamped => {
  const { review } = own
  if (!review || shown.some((each) => !each.review)) return { ...own, review: null }
  const all = [review.at, ...shown.flatMap((each) => each.review?.at ?? [])]
  const at = all.reduce((oldest, each) => (Date.parse(each) < Date.parse(oldest) ? each : oldest))
  const isPartlyByTwo = !review.translation && shown.some((each) => each.review?.translation)
  return { ...own, review: { ...review, at }, isPartlyByTwo }
}
