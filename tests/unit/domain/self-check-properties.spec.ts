/** What must hold of the self-check for any rulings whatever, by generated networks, overlays and ticks. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { OverlayView } from '@/domain/publication/view-types'
import { makeBundle, type Bundle } from '@/domain/safety/bundle'
import { effectiveRulings } from '@/domain/safety/effective-rulings'
import { rankOf } from '@/domain/safety/outcome'
import { check } from '@/domain/safety/self-check'
import { floorOf } from '@/domain/safety/technique-tree'
import type { Tick } from '@/domain/safety/ticks'
import { cases } from '../../support/generated'
import {
  anyFlags,
  anyNetwork,
  anyOf,
  anyTick,
  anyTicks,
  keysOf,
  maybe,
  type Network,
} from '../../support/fixtures/any-network'

const runs = cases()

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

describe('the self-check, for any rulings', () => {
  it('is monotone: another tick or flag never lowers an outcome', () => {
    fc.assert(
      fc.property(anyNetwork, anyTicks, anyFlags, anyTick, anyFlags, (network, ticked, flagged, tick, more) => {
        const before = ranks(ask(network, ticked, flagged))
        expectNowhereLooser(before, ranks(ask(network, [...ticked, tick], [...flagged, ...more])))
      }),
      runs,
    )
  })

  it('does not care for the order of ticks and flags', () => {
    const shuffled = anyTicks.chain((each) =>
      fc.tuple(fc.constant(each), fc.shuffledSubarray(each, { minLength: each.length })),
    )
    fc.assert(
      fc.property(anyNetwork, shuffled, anyFlags, (network, [ticked, mixed], flagged) => {
        expect(ask(network, mixed, flagged.toReversed())).toEqual(ask(network, ticked, flagged))
      }),
      runs,
    )
  })

  it('is idempotent: the same tick twice is one tick', () => {
    fc.assert(
      fc.property(anyNetwork, anyTicks, anyFlags, (network, ticked, flagged) => {
        const twice = ask(network, [...ticked, ...ticked], [...flagged, ...flagged])
        expect(twice).toEqual(ask(network, ticked, flagged))
      }),
      runs,
    )
  })

  it('is never lowered by a clinic’s overlay', () => {
    fc.assert(
      fc.property(anyNetwork, anyTicks, anyFlags, (network, ticked, flagged) => {
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
      fc.property(anyNetwork, anyTicks, anyFlags, (network, ticked, flagged) => {
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
