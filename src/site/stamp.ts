/** R38: the stamp of a page stands for its own document and for all medical documents that it shows. */
import type { ViewOf } from '@/domain/kinds'
import type { Block } from '@/domain/kinds/blocks'
import { urgentSignsOf } from '@/domain/safety/standing-advice'
import type { SiteContext } from './context'

type Signed = Pick<ViewOf<'techniques'>, 'review'>

/** Whether two signed some of what is shown, though not the page's own document (R39). */
type Stamped = { isPartlyByTwo?: boolean }

/** The signs to get help for that stand with a condition, wherever it is shown (R40). */
export const signsOf = (ctx: SiteContext, condition: ViewOf<'contraindications'>): Signed[] =>
  urgentSignsOf(condition, (key) => ctx.views.sign(key))

/** Conditions with what always stands with them. */
const conditionsOf = (ctx: SiteContext, keys: readonly string[]): Signed[] =>
  keys.flatMap((key) => {
    const condition = ctx.views.contraindication(key)
    return condition ? [condition, ...signsOf(ctx, condition)] : []
  })

/** The conditions whose rulings a technique's list shows. */
const ruledOn = (ctx: SiteContext, technique: string): Signed[] =>
  ctx.rulings(technique).flatMap(({ outcome, contraindication: key }) => {
    if (outcome === 'fine') return []
    return ctx.views.contraindication(key) ? conditionsOf(ctx, [key]) : { review: null }
  })

const shownBy = (ctx: SiteContext, block: Block): Signed[] => {
  switch (block.blockType) {
    case 'contraindicationsList':
      return ruledOn(ctx, block.technique)
    case 'warningSigns':
      return block.signs.flatMap((key) => ctx.views.sign(key) ?? [])
    case 'faqList':
      // An answer shows the rulings that it speaks of as well.
      return block.faqs.flatMap((key) => {
        const faq = ctx.views.faq(key)
        return faq ? [faq, ...conditionsOf(ctx, faq.embeds)] : []
      })
    case 'benefits':
      return block.items.flatMap(({ blockedBy }) => conditionsOf(ctx, blockedBy))
    case 'picture':
      return [ctx.views.media(block.media) ?? []].flat()
    case 'whoBenefits':
      return block.people.flatMap(({ blockedBy }) => conditionsOf(ctx, blockedBy))
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
