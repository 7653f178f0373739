/** Pages and lists made from damaged documents: they are made, in words for people, and say nothing more loosely. */
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { outcomes } from '@/domain/kinds/terms'
import { effectiveRulings } from '@/domain/safety/effective-rulings'
import { legibleCondition, legibleSign, legibleTechnique } from '@/domain/safety/legible'
import { ContraindicationList } from '@/site/pages/contraindication-list'
import { ContraindicationPage } from '@/site/pages/contraindication-page'
import { SelfCheckPage } from '@/site/pages/self-check-page'
import { TechniqueList } from '@/site/pages/technique-list'
import { TechniquePage } from '@/site/pages/technique-page'
import { anyDamageTo } from '../support/fixtures/any-damage'
import { cases } from '../support/generated'
import { markupOf } from '../support/markup'
import { siteConditions, siteContext, siteSigns, siteTechniques } from '../support/site-context'

/** A site in every case: enough to meet each field of each document. */
const runs = cases(1 / 20)
const row = <K extends string>(key: K) =>
  ({ key, title: `Title of ${key}`, topic: 'general', locale: 'en', slug: key, about: [] }) as const

type Site = { conditions: typeof siteConditions; techniques: typeof siteTechniques; signs: typeof siteSigns }
const sound: Site = { conditions: siteConditions, techniques: siteTechniques, signs: siteSigns }

const instead = <T extends { key: string }>(list: T[], by: T): T[] =>
  list.map((each) => (each.key === by.key ? by : each))

const damagedSite: fc.Arbitrary<Site> = fc.oneof(
  fc
    .constantFrom(...siteConditions)
    .chain((document) => anyDamageTo(document).map((raw) => legibleCondition(raw, row(document.key))))
    .map((read) => ({ ...sound, conditions: instead(siteConditions, read) })),
  fc
    .constantFrom(...siteTechniques)
    .chain((document) => anyDamageTo(document).map((raw) => legibleTechnique(raw, row(document.key))))
    .map((read) => ({ ...sound, techniques: instead(siteTechniques, read) })),
  fc
    .constantFrom(...siteSigns)
    .chain((document) => anyDamageTo(document).map((raw) => legibleSign(raw, row(document.key))))
    .map((read) => ({ ...sound, signs: instead(siteSigns, read) })),
)

/** Every page on which these documents stand, as one text. */
const pagesOf = ({ conditions, techniques, signs }: Site, locale: 'en' | 'ar'): string => {
  const plain = siteContext(locale)
  const find =
    <T extends { key: string }>(list: T[]) =>
    (key: string) =>
      list.find((each) => each.key === key)
  const ctx = siteContext(locale, {
    views: { ...plain.views, technique: find(techniques), contraindication: find(conditions), sign: find(signs) },
    rulings: (of) => effectiveRulings({ techniques, contraindications: conditions, overlays: [] }, of),
  })
  const around = { ctx, notes: [] }
  return markupOf(
    <>
      {techniques.map((technique) => (
        <TechniquePage key={technique.key} {...around} technique={technique} signs={signs} offers={[]} nearest={null} />
      ))}
      {conditions.map((condition) => (
        <ContraindicationPage
          key={condition.key}
          {...around}
          condition={condition}
          techniques={techniques}
          related={[]}
        />
      ))}
      <ContraindicationList ctx={ctx} conditions={conditions} />
      <TechniqueList ctx={ctx} techniques={techniques} />
      {(['verdict', 'lookup'] as const).map((mode) => (
        <SelfCheckPage
          key={mode}
          ctx={ctx}
          mode={mode}
          conditions={conditions}
          techniques={techniques}
          redFlags={signs}
          entry="general"
        />
      ))}
    </>,
    locale,
  )
}

const outcomesIn = (html: string): (string | undefined)[] =>
  [...html.matchAll(/data-outcome="([^"]*)"/g)].map(([, outcome]) => outcome)

it('are made from whatever is in a row', () => {
  fc.assert(
    fc.property(damagedSite, fc.constantFrom('en' as const, 'ar' as const), (site, locale) => {
      const html = pagesOf(site, locale)
      expect(html).not.toContain('[object Object]')
      expect(
        outcomesIn(html).filter((outcome) => !(outcomes as readonly (string | undefined)[]).includes(outcome)),
      ).toEqual([])
      for (const { key } of siteConditions.filter((each) => each.key !== 'harmless'))
        expect(html).toContain(`data-contraindication="${key}"`)
    }),
    runs,
  )
})

it('list a condition whose class is lost among those that rule massage out', () => {
  const damaged = siteConditions.map((each) =>
    each.key === 'varicose-veins'
      ? legibleCondition({ ...each, ruling: { ...each.ruling, class: 'soft' } }, row(each.key))
      : each,
  )
  const html = markupOf(<ContraindicationList ctx={siteContext()} conditions={damaged} />)
  expect(html.indexOf('Varicose veins')).toBeGreaterThan(-1)
  expect(html.indexOf('Varicose veins')).toBeLessThan(html.indexOf('id="page-relative"'))
})
