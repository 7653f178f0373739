/** What must hold of the self-check for any rulings whatever, by generated networks, overlays and ticks. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { ContraindicationView, OverlayView, TechniqueView } from '@/domain/publication/view-types'
import { outcomes, rulingClasses, urgencies } from '@/domain/publication/views/terms'
import { makeBundle, type Bundle } from '@/domain/safety/bundle'
import { effectiveRulings } from '@/domain/safety/effective-rulings'
import { rankOf } from '@/domain/safety/outcome'
import { check } from '@/domain/safety/self-check'
import { floorOf } from '@/domain/safety/technique-tree'
import type { Tick } from '@/domain/safety/ticks'
import { contraindication, exception, overlay, ruling, technique, warningSign } from '../../support/fixtures/views'

/** Ten thousand cases of each; PROPERTY_RUNS asks for fewer while working, or more. */
const runs = { numRuns: Number(process.env.PROPERTY_RUNS ?? 10_000) }
/** Ten thousand networks take a few seconds, and more where the machine has other work. */
const patience = 120_000
/** Three of each are enough for trees, circles and chains. */
const keysOf = { techniques: ['t0', 't1', 't2'], conditions: ['c0', 'c1', 'c2'], variants: ['v0', 'v1'] }

const outcome = fc.constantFrom(...outcomes)
const anyOf = (keys: string[]) => fc.constantFrom(...keys)
const maybe = (keys: string[]) => fc.option(anyOf(keys), { nil: undefined })

const anyTechnique = (key: string): fc.Arbitrary<TechniqueView> =>
  fc
    .record({
      parent: fc.option(anyOf([...keysOf.techniques, 'therapeutic-massage']), { nil: null }),
      floor: fc.option(outcome, { nil: null }),
      onlyIf: fc.option(anyOf(keysOf.conditions), { nil: null }),
      sensitivity: fc.constantFrom('none' as const, 'health-sensitive' as const, 'adult' as const),
      topic: fc.constantFrom('general' as const, 'prostate' as const),
    })
    .map((more) => technique(key, more))

const anyException = fc
  .record({
    technique: maybe(keysOf.techniques),
    variant: maybe(keysOf.variants),
    outcome,
    class: fc.constantFrom(...rulingClasses),
  })
  .map((each) => exception({ technique: each.technique, variant: each.variant }, each.outcome, each.class))

const anyCondition = (key: string): fc.Arbitrary<ContraindicationView> =>
  fc
    .record({
      class: fc.constantFrom(...rulingClasses),
      outcome,
      exceptions: fc.array(anyException, { maxLength: 4 }),
      variants: fc.subarray(keysOf.variants),
      implies: fc.subarray(keysOf.conditions, { maxLength: 2 }),
    })
    .map((each) =>
      contraindication(key, ruling(each.outcome, each.class), {
        exceptions: each.exceptions,
        implies: each.implies,
        variants: each.variants.map((variant) => ({ key: variant, name: variant })),
      }),
    )

const anyOverlay: fc.Arbitrary<OverlayView> = fc
  .record({
    contraindication: anyOf(keysOf.conditions),
    technique: maybe(keysOf.techniques),
    variant: maybe(keysOf.variants),
    outcome,
    reason: fc.constant('Our own rule.'),
  })
  .map(overlay)

const anyNetwork = fc.record({
  techniques: fc
    .tuple(...keysOf.techniques.map(anyTechnique))
    .map((each) => [technique('therapeutic-massage'), ...each]),
  contraindications: fc.tuple(...keysOf.conditions.map(anyCondition)),
  overlays: fc.array(anyOverlay, { maxLength: 3 }),
  warningSigns: fc.tuple(
    ...['f0', 'f1'].map((key) => fc.constantFrom(...urgencies).map((urgency) => warningSign(key, urgency))),
  ),
})
type Network = typeof anyNetwork extends fc.Arbitrary<infer T> ? T : never

const anyTick: fc.Arbitrary<Tick> = fc.record({
  condition: anyOf([...keysOf.conditions, 'none', 'not-sure', 'other-medicines', 'injury', 'unheard-of']),
  variant: maybe([...keysOf.variants, 'v9']),
})
const ticks = fc.array(anyTick, { maxLength: 5 })
const flags = fc.subarray(['f0', 'f1', 'f9'])

const make = (network: Network, overlays = network.overlays) =>
  makeBundle({
    ...network,
    overlays,
    version: '1',
    clinic: null,
    locale: 'en',
    entry: 'prostate',
    optOuts: [],
    offered: null,
    now: 0,
  })

/** A case asks the same bundle several times; it is made once. */
const made = new WeakMap<OverlayView[], Map<Network, Bundle>>()
const bundle = (network: Network, overlays = network.overlays): Bundle => {
  const known = made.get(overlays) ?? new Map<Network, Bundle>()
  made.set(overlays, known)
  const result = known.get(network) ?? make(network, overlays)
  known.set(network, result)
  return result
}

const ask = (network: Network, ticked: Tick[], flagged: string[], overlays = network.overlays) =>
  check(bundle(network, overlays), ticked, flagged, { clinic: null, locale: 'en', entry: 'prostate' })

const ranks = (result: ReturnType<typeof check>) =>
  new Map(result.techniques.map((each) => [each.key, rankOf(each.outcome)]))

const expectNowhereLooser = (before: Map<string, number>, after: Map<string, number>) => {
  for (const [key, rank] of before) expect(after.get(key) ?? -1).toBeGreaterThanOrEqual(rank)
}

describe('the self-check, for any rulings', { timeout: patience }, () => {
  it('is monotone: another tick or flag never lowers an outcome', () => {
    fc.assert(
      fc.property(anyNetwork, ticks, flags, anyTick, flags, (network, ticked, flagged, tick, more) => {
        const before = ranks(ask(network, ticked, flagged))
        expectNowhereLooser(before, ranks(ask(network, [...ticked, tick], [...flagged, ...more])))
      }),
      runs,
    )
  })

  it('does not care for the order of ticks and flags', () => {
    const shuffled = ticks.chain((each) =>
      fc.tuple(fc.constant(each), fc.shuffledSubarray(each, { minLength: each.length })),
    )
    fc.assert(
      fc.property(anyNetwork, shuffled, flags, (network, [ticked, mixed], flagged) => {
        expect(ask(network, mixed, flagged.toReversed())).toEqual(ask(network, ticked, flagged))
      }),
      runs,
    )
  })

  it('is idempotent: the same tick twice is one tick', () => {
    fc.assert(
      fc.property(anyNetwork, ticks, flags, (network, ticked, flagged) => {
        const twice = ask(network, [...ticked, ...ticked], [...flagged, ...flagged])
        expect(twice).toEqual(ask(network, ticked, flagged))
      }),
      runs,
    )
  })

  it('is never lowered by a clinic’s overlay', () => {
    fc.assert(
      fc.property(anyNetwork, ticks, flags, (network, ticked, flagged) => {
        expectNowhereLooser(ranks(ask(network, ticked, flagged, [])), ranks(ask(network, ticked, flagged)))
      }),
      runs,
    )
  })

  it('says avoid everywhere for a condition that is absolute', () => {
    fc.assert(
      fc.property(anyNetwork, anyOf(keysOf.conditions), maybe(keysOf.variants), (network, condition, variant) => {
        const absolute = network.contraindications.map((each) =>
          each.key === condition ? { ...each, ruling: { ...each.ruling, class: 'absolute' as const } } : each,
        )
        const result = ask({ ...network, contraindications: absolute }, [{ condition, variant }], [])
        expect(result.techniques.every((each) => each.outcome === 'avoid')).toBe(true)
        for (const { key } of network.techniques) {
          const rows = effectiveRulings({ ...network, contraindications: absolute }, key)
          const here = rows.filter((row) => row.contraindication === condition)
          expect(here.length).toBeGreaterThan(0)
          expect(here.every((row) => row.outcome === 'avoid' && row.class === 'absolute')).toBe(true)
        }
      }),
      runs,
    )
  })

  it('never goes below a technique’s floor', () => {
    fc.assert(
      fc.property(anyNetwork, ticks, flags, (network, ticked, flagged) => {
        for (const { key, outcome } of ask(network, ticked, flagged).techniques) {
          expect(rankOf(outcome)).toBeGreaterThanOrEqual(rankOf(floorOf(network.techniques, key)))
        }
      }),
      runs,
    )
  })

  it('agrees with the rulings that pages show', () => {
    fc.assert(
      fc.property(anyNetwork, anyOf(keysOf.conditions), (network, condition) => {
        const alone = network.contraindications.map((each) => ({ ...each, implies: [] }))
        for (const { key, outcome } of ask({ ...network, contraindications: alone }, [{ condition }], []).techniques) {
          const rows = effectiveRulings({ ...network, contraindications: alone }, key)
          const strictest = rows.filter((row) => row.contraindication === condition).map((row) => rankOf(row.outcome))
          expect(rankOf(outcome)).toBe(Math.max(...strictest, rankOf(floorOf(network.techniques, key))))
        }
      }),
      runs,
    )
  })
})
