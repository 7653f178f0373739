/** The lookup repeats published rulings and weighs nothing up; and rows that are damaged never loosen the bundle. */
import { describe, expect, it } from 'vitest'
import { legibleCondition, legibleSign, legibleTechnique } from '@/domain/safety/legible'
import { lookUp } from '@/domain/safety/lookup'
import { check } from '@/domain/safety/self-check'
import { bundleOf, contraindications, techniques } from '../../support/fixtures/network'
import { overlay } from '../../support/fixtures/views'

const here = { clinic: 'clinic', locale: 'en', entry: 'prostate' } as const
const tick = (...keys: string[]) =>
  keys.map((each) => {
    const [condition = '', variant] = each.split('/')
    return { condition, ...(variant && { variant }) }
  })
const found = (...keys: string[]) => lookUp(bundleOf(), tick(...keys), [], here)
const outcomesOf = (listing: ReturnType<typeof lookUp>) =>
  listing.conditions.map(({ condition, rulings }) => [condition.key, rulings.map(({ ruling }) => ruling?.outcome)])

describe('the lookup', () => {
  it('lists each ticked condition with its own rulings, whatever else is ticked', () => {
    expect(outcomesOf(found('cancer-treatment', 'fever'))).toEqual([
      ['fever', ['avoid']],
      ['cancer-treatment', ['clearance']],
    ])
  })

  it('says for which techniques each ruling is published', () => {
    const [thinner] = found('blood-thinner').conditions
    const of = (outcome: string) =>
      thinner?.rulings.filter(({ ruling }) => ruling?.outcome === outcome).flatMap(({ techniques: keys }) => keys)
    expect(of('avoid')).toEqual(['deep-tissue', 'sports', 'trigger-point', 'prostate'])
    expect(of('clearance')).toEqual(['swedish', 'reflexology'])
  })

  it('lists every case where none was chosen, and the chosen one alone otherwise', () => {
    const strict = overlay({ contraindication: 'pregnancy', variant: 'first', outcome: 'avoid', reason: 'Not here.' })
    const cases = (...keys: string[]) =>
      lookUp(bundleOf({ overlays: [strict] }), tick(...keys), [], here).conditions[0]?.rulings.flatMap(
        ({ variants }) => variants,
      )
    expect(new Set(cases('pregnancy'))).toEqual(new Set(['first', 'second-third']))
    expect(new Set(cases('pregnancy/first'))).toEqual(new Set(['first']))
  })

  it('lists a ruling once that holds for several cases in the same words', () => {
    const { rulings } = found('pregnancy').conditions[0] ?? { rulings: [] }
    const sports = rulings.filter(({ techniques: keys }) => keys.includes('sports'))
    expect(sports.map(({ variants }) => variants)).toEqual([['first', 'second-third']])
    const said = rulings.map(({ techniques: keys, ruling }) => JSON.stringify([keys, ruling]))
    expect(new Set(said).size).toBe(said.length)
  })

  it('lists what a condition implies, too', () => {
    expect(found('dvt').conditions.map(({ condition }) => condition.key)).toEqual(['blood-clot', 'dvt'])
  })

  it('repeats warning signs as published, and asks for a clinician in doubt', () => {
    const listing = lookUp(bundleOf(), tick('not-sure'), ['no-better'], here)
    expect(listing.signs.map(({ key, urgency }) => [key, urgency])).toEqual([['no-better', 'contact-doctor']])
    expect(listing.doubt).toBe(true)
  })

  it('is unavailable without a bundle, and for another clinic’s', () => {
    expect(lookUp(undefined, [], [], here).status).toBe('unavailable')
    expect(lookUp(bundleOf(), [], [], { ...here, clinic: 'other' }).status).toBe('unavailable')
  })
})

describe('a damaged row', () => {
  const row = { key: 'fever', title: 'Fever', topic: 'general', locale: 'en' } as const
  const withFever = (raw: unknown) =>
    bundleOf({
      contraindications: contraindications.map((each) => (each.key === 'fever' ? legibleCondition(raw, row) : each)),
    })

  it.each([null, [], 'text', 7, {}, { ruling: 'no' }, { ruling: { class: 'relative', outcome: 'whatever' } }])(
    '(%j) keeps its tick and says avoid everywhere',
    (raw) => {
      const bundle = withFever(raw)
      expect(bundle.conditions.find(({ key }) => key === 'fever')).toMatchObject({ name: 'Fever', asked: true })
      const result = check(bundle, tick('fever'), [], here)
      expect(new Set(result.techniques.map(({ outcome }) => outcome))).toEqual(new Set(['avoid']))
    },
  )

  it('of a technique or a sign errs on the strict side', () => {
    const swedish = { ...row, key: 'swedish', title: 'Swedish' }
    expect(legibleTechnique({ floor: 'sometimes' }, swedish)).toMatchObject({
      name: 'Swedish',
      sensitivity: 'health-sensitive',
    })
    const odd = techniques.map((each) =>
      each.key === 'swedish' ? legibleTechnique({ ...each, floor: 'sometimes' }, swedish) : each,
    )
    const found = check(bundleOf({ techniques: odd }), [], [], here).techniques.find(({ key }) => key === 'swedish')
    expect(found?.outcome).toBe('avoid')
    expect(legibleSign({ urgency: 'later' }, { ...row, key: 'chills' })).toMatchObject({
      urgency: 'emergency',
      asRedFlag: true,
    })
  })
})
