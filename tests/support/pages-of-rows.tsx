/** Everything that visitors are shown of some rows of the ledger: pages as they are rendered, and answers of the self-check. */
import type { Locale } from '@/domain/locale/locales'
import type { ContraindicationView, OverlayView, TechniqueView, WarningSignView } from '@/domain/publication/view-types'
import { makeBundle } from '@/domain/safety/bundle'
import { effectiveRulings } from '@/domain/safety/effective-rulings'
import { check } from '@/domain/safety/self-check'
import { ContraindicationPage } from '@/site/pages/contraindication-page'
import { SelfCheckPage } from '@/site/pages/self-check-page'
import { TechniquePage } from '@/site/pages/technique-page'
import { RulingBeside } from '@/site/ui/ruling-beside'
import { markupOf } from './markup'
import { siteContext } from './site-context'

export type Views = {
  techniques: TechniqueView[]
  contraindications: ContraindicationView[]
  signs: WarningSignView[]
  overlays: OverlayView[]
}

const find =
  <T extends { key: string }>(list: readonly T[]) =>
  (key: string) =>
    list.find((each) => each.key === key)

/** By the name of each page, its markup in a language. */
export const pagesOf = ({ techniques, contraindications, signs, overlays }: Views, locale: Locale) => {
  const plain = siteContext(locale)
  const ctx = siteContext(locale, {
    views: {
      ...plain.views,
      technique: find(techniques),
      contraindication: find(contraindications),
      sign: find(signs),
    },
    rulings: (of) => effectiveRulings({ techniques, contraindications, overlays, locale }, of),
  })
  const around = { ctx, notes: [] }
  const pages: Record<string, string> = {}
  for (const technique of techniques) {
    const props = { ...around, technique, signs: [], offers: [], nearest: null }
    pages[`techniques/${technique.key}`] = markupOf(<TechniquePage {...props} />, locale)
  }
  for (const condition of contraindications) {
    const props = { ...around, condition, techniques, related: [] }
    pages[`contraindications/${condition.key}`] = markupOf(<ContraindicationPage {...props} />, locale)
    for (const { key } of techniques) {
      const beside = { ctx, technique: key, conditions: [condition.key], title: 'Beside' }
      pages[`beside ${condition.key} for ${key}`] = markupOf(<RulingBeside {...beside} />, locale)
    }
  }
  const selfCheck = { ctx, mode: 'table' as const, conditions: contraindications, techniques, redFlags: signs }
  pages['the table of the self-check'] = markupOf(<SelfCheckPage {...selfCheck} entry="general" />, locale)
  return pages
}

/** What the self-check says to somebody who ticks one condition, and the bundle that it says it from. */
export const selfCheckOf = ({ techniques, contraindications, signs, overlays }: Views, locale: Locale) => {
  const bundle = makeBundle({
    ...{ techniques, contraindications, overlays, warningSigns: signs, locale },
    ...{ version: 'v', clinic: null, entry: 'general', optOuts: [], offered: null, now: Date.now() },
  })
  const place = { clinic: null, locale, entry: 'general' } as const
  return { bundle, tick: (condition: string) => check(bundle, [{ condition }], [], place) }
}
