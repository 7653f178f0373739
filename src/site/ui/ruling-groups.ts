/** The order in which rulings are read: what rules massage out first, then the rest by weight, by name within each. */
import type { Locale } from '@/domain/locale/locales'
import { langAt } from '@/domain/publication/lang-at'
import type { EffectiveRuling } from '@/domain/safety/effective-rulings'
import type { SiteContext } from '../context'
import { byName } from '../format'

/** A ruling with the names a reader knows: of the condition, and of the case it is about. */
export type ShownRuling = {
  id: string
  ruling: EffectiveRuling
  name: string
  /** The language of the name, where it is not the page's. */
  wordsLang: Locale | null
  variant: string | null
}
export type RulingGroup = { group: 'absolute' | 'avoid' | 'clearance' | 'modify'; items: ShownRuling[] }

/** Finds the names for rulings; a condition without a view keeps its ruling all the same (R1). */
export const shownRulings = (ctx: SiteContext, rulings: EffectiveRuling[]): ShownRuling[] =>
  rulings.map((ruling) => {
    const condition = ctx.views.contraindication(ruling.contraindication)
    const variant = condition?.variants.find((each) => each.key === ruling.variant)?.name ?? null
    const id = [ruling.technique, ruling.contraindication, ruling.variant ?? 'all'].join(':')
    return {
      id,
      ruling,
      name: condition?.name ?? '',
      wordsLang: condition ? langAt(condition, 'name', ctx.locale) : null,
      variant,
    }
  })

/** Groups for a technique's page: absolute ones always first (R1); `fine` is not listed. */
export const rulingGroups = (ctx: SiteContext, rulings: EffectiveRuling[]): RulingGroup[] => {
  const shown = shownRulings(ctx, rulings).sort(byName(ctx, (item) => item.name))
  const relative = (outcome: 'avoid' | 'clearance' | 'modify') =>
    shown.filter(({ ruling }) => ruling.class !== 'absolute' && ruling.outcome === outcome)
  const groups: RulingGroup[] = [
    { group: 'absolute', items: shown.filter(({ ruling }) => ruling.class === 'absolute') },
    { group: 'avoid', items: relative('avoid') },
    { group: 'clearance', items: relative('clearance') },
    { group: 'modify', items: relative('modify') },
  ]
  return groups.filter(({ items }) => items.length > 0)
}
