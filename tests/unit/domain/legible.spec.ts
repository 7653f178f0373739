/** Documents damaged in any place and in any way: never an error, and never an outcome below the sound document's. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { formatMoney } from '@/domain/locale/money'
import { formattingLocale } from '@/domain/locale/regional'
import { kinds, type KindName } from '@/domain/kinds'
import { claimsPolicies, selfCheckModes, urgencies } from '@/domain/kinds/terms'
import { makeBundle } from '@/domain/safety/bundle'
import { isAbout } from '@/domain/safety/concerns'
import { effectiveRulings } from '@/domain/safety/effective-rulings'
import { legibleCondition, legibleSign, legibleTechnique } from '@/domain/safety/legible'
import { legibleOverlay } from '@/domain/safety/legible-overlay'
import { legibleJurisdiction, legibleNetwork } from '@/domain/safety/legible-jurisdiction'
import { rankOf } from '@/domain/safety/outcome'
import { policyOn } from '@/domain/safety/policy'
import { check } from '@/domain/safety/self-check'
import type { Tick } from '@/domain/safety/ticks'
import { anyDamageTo } from '../../support/fixtures/any-damage'
import { cases } from '../../support/generated'
import { anyFlags, anyNetwork, anyTicks, type Network } from '../../support/fixtures/any-network'
import { contraindication, jurisdiction, ruling, technique } from '../../support/fixtures/views'

/** A tenth of the cases that the self-check's properties get: each takes two networks, and every page's list of rulings. */
const runs = cases(1 / 10)

type Keyed = { key: string; topic?: string }
const row = ({ key, topic }: Keyed, about: string[] = []) =>
  ({ key, title: key, topic: topic ?? 'general', locale: 'en', slug: key, about }) as Parameters<
    typeof legibleOverlay
  >[1]

const isSound = (collection: KindName, key: string, raw: unknown, lists: string[] = []): boolean =>
  kinds[collection].view.safeParse(raw).success &&
  (raw as Keyed).key === key &&
  lists.every((field) => Array.isArray((raw as Record<string, unknown>)[field]))

const ask = (network: Network, ticked: Tick[], flagged: string[]) => {
  const place = { clinic: null, locale: 'en', entry: 'prostate' } as const
  return check(
    makeBundle({ ...network, ...place, version: '1', optOuts: [], offered: null, now: 0 }),
    ticked,
    flagged,
    place,
  )
}

/** The least and the greatest rank of each condition's rulings, as a technique's page lists them. */
const ranksOn = (network: Network, technique: string): Map<string, [least: number, greatest: number]> => {
  const found = new Map<string, [number, number]>()
  for (const { contraindication, outcome } of effectiveRulings(network, technique)) {
    const [least, greatest] = found.get(contraindication) ?? [Infinity, -Infinity]
    found.set(contraindication, [Math.min(least, rankOf(outcome)), Math.max(greatest, rankOf(outcome))])
  }
  return found
}

const expectNowhereLooser = (sound: Network, damaged: Network, ticked: Tick[], flagged: string[]) => {
  const after = new Map(ask(damaged, ticked, flagged).techniques.map(({ key, outcome }) => [key, rankOf(outcome)]))
  for (const { key, outcome } of ask(sound, ticked, flagged).techniques) {
    const onlyIf = sound.techniques.find((each) => each.key === key)?.onlyIf
    // It was shown because of what another tick implied, and that is lost: then nothing is said about it.
    if (!after.has(key) && onlyIf && !ticked.some(({ condition }) => condition === onlyIf)) continue
    expect(after.get(key) ?? -1).toBeGreaterThanOrEqual(rankOf(outcome))
  }
  for (const { key } of sound.techniques) {
    const now = ranksOn(damaged, key)
    for (const [condition, [least, greatest]] of ranksOn(sound, key)) {
      expect(now.get(condition)?.[0] ?? -1).toBeGreaterThanOrEqual(least)
      expect(now.get(condition)?.[1] ?? -1).toBeGreaterThanOrEqual(greatest)
    }
  }
}

/** A network, one of its documents, and what is in that document's row instead. */
const damagedIn = <L extends 'contraindications' | 'techniques' | 'overlays' | 'warningSigns'>(list: L) =>
  anyNetwork
    .filter((network) => network[list].length > 0)
    .chain((network) =>
      fc.nat({ max: network[list].length - 1 }).chain((at) => {
        const document = network[list][at] as Network[L][number]
        return anyDamageTo(document).map((raw) => ({ network, document, at, raw }))
      }),
    )

const instead = <T>(list: readonly T[], at: number, by: T): T[] => list.map((each, index) => (index === at ? by : each))

describe('a damaged document', () => {
  it('of a condition is never looser', () => {
    fc.assert(
      fc.property(
        damagedIn('contraindications'),
        anyTicks,
        anyFlags,
        ({ network, document, at, raw }, ticked, flagged) => {
          const read = legibleCondition(raw, row(document))
          fc.pre(!isSound('contraindications', document.key, raw, ['variants', 'implies', 'exceptions']))
          const contraindications = instead(network.contraindications, at, read) as Network['contraindications']
          const ticks = [...ticked, { condition: document.key }]
          expectNowhereLooser(network, { ...network, contraindications }, ticks, flagged)
        },
      ),
      runs,
    )
  })

  it.each([undefined, null, 'fever', [7], {}])(
    'of a condition that has lost what it implies (%j) says avoid itself',
    (lost) => {
      const clot = contraindication('blood-clot', ruling('avoid', 'absolute'))
      const implying = { ...contraindication('dvt', ruling('modify')), implies: lost }
      const read = legibleCondition(implying, row({ key: 'dvt' }))
      const network = {
        techniques: [technique('swedish')],
        contraindications: [clot, read],
        overlays: [],
        warningSigns: [],
      }
      const { techniques } = ask(network as unknown as Network, [{ condition: 'dvt' }], [])
      expect(techniques.map(({ outcome }) => outcome)).toEqual(['avoid'])
    },
  )

  it('of a technique is never looser', () => {
    fc.assert(
      fc.property(damagedIn('techniques'), anyTicks, anyFlags, ({ network, document, at, raw }, ticked, flagged) => {
        const read = legibleTechnique(raw, row(document))
        fc.pre(!isSound('techniques', document.key, raw))
        expectNowhereLooser(network, { ...network, techniques: instead(network.techniques, at, read) }, ticked, flagged)
      }),
      runs,
    )
  })

  it('of an overlay is never looser, whether or not what it is about is left', () => {
    fc.assert(
      fc.property(damagedIn('overlays'), fc.boolean(), anyTicks, ({ network, document, at, raw }, hasTags, ticked) => {
        const { contraindication, technique } = document.ruling ?? {}
        const said = [
          `contraindications/${document.document}`,
          `contraindications/${contraindication}`,
          `techniques/${technique ?? '*'}`,
        ]
        const about = hasTags ? said : []
        const read = legibleOverlay(raw, row(document, about))
        // What says less and can be read whole was not damaged, unless the row knows better.
        fc.pre(!isSound('overlays', document.key, raw) || (hasTags && (raw as typeof document).ruling == null))
        expectNowhereLooser(network, { ...network, overlays: instead(network.overlays, at, read) }, ticked, [])
      }),
      runs,
    )
  })

  it('of a warning sign is never milder, and about no fewer techniques', () => {
    fc.assert(
      fc.property(damagedIn('warningSigns'), anyFlags, ({ network, document, at, raw }, flagged) => {
        const read = legibleSign(raw, row(document))
        fc.pre(!isSound('warning-signs', document.key, raw, ['appliesTo']))
        const warningSigns = instead(network.warningSigns, at, read) as Network['warningSigns']
        expectNowhereLooser(network, { ...network, warningSigns }, [], flagged)
        expect(urgencies.indexOf(read.urgency)).toBeGreaterThanOrEqual(urgencies.indexOf(document.urgency))
        expect(read.asRedFlag).toBe(true)
        for (const technique of network.techniques)
          expect(Number(isAbout(read, technique))).toBeGreaterThanOrEqual(Number(isAbout(document, technique)))
      }),
      runs,
    )
  })

  const law = jurisdiction({ claimsPolicy: 'evidence-linked', selfCheckMode: 'lookup', legalReviewDue: '2027-01-01' })
  it('of a place’s law is no milder, keeps what can be read, and gives nothing that Intl refuses', () => {
    fc.assert(
      fc.property(anyDamageTo(law), (raw) => {
        const read = legibleJurisdiction(raw, row(law))
        fc.pre(!isSound('jurisdictions', law.key, raw, ['forbiddenTechniques']))
        const policy = policyOn(read, '2026-11-24')
        expect(claimsPolicies.indexOf(policy.claimsPolicy)).toBeGreaterThanOrEqual(
          claimsPolicies.indexOf(law.claimsPolicy),
        )
        expect(selfCheckModes.indexOf(policy.selfCheckMode)).toBeGreaterThanOrEqual(
          selfCheckModes.indexOf(law.selfCheckMode),
        )
        expect(['', law.emergencyNumber]).toContain(read.emergencyNumber)
        const locale = formattingLocale('ar', read)
        expect(formatMoney(100, read.currency || 'EUR', locale)).not.toBe('')
      }),
      runs,
    )
  })

  it('of the network keeps its safety notice wherever that can be read', () => {
    const document = {
      brand: 'Network',
      tagline: 'A network',
      safetyNotice: 'General information.',
      domains: ['localhost'],
      defaultLocale: 'en',
      locales: ['en'],
      selfCheckMode: 'lookup',
      theme: { accent: '#000000', accentDark: '#ffffff' },
      safetyLang: 'en',
    }
    fc.assert(
      fc.property(anyDamageTo(document), (raw) => {
        const said = (raw as typeof document | null)?.safetyNotice
        const read = legibleNetwork(raw, row({ key: 'network' }))
        expect(read.safetyNotice).toBe(typeof said === 'string' ? said.trim() : '')
        expect(read.brand).not.toBe('')
      }),
      runs,
    )
  })
})

describe('a sound document', () => {
  it('is what it is', () => {
    fc.assert(
      fc.property(anyNetwork, ({ techniques, contraindications, warningSigns, overlays }) => {
        for (const each of contraindications)
          expect(legibleCondition(each, row(each))).toEqual(kinds.contraindications.view.parse(each))
        for (const each of techniques)
          expect(legibleTechnique(each, row(each))).toEqual(kinds.techniques.view.parse(each))
        for (const each of warningSigns)
          expect(legibleSign(each, row(each))).toEqual(kinds['warning-signs'].view.parse(each))
        for (const each of overlays) expect(legibleOverlay(each, row(each))).toEqual(kinds.overlays.view.parse(each))
      }),
      runs,
    )
  })

  it('nested deeper than any of ours is not read', () => {
    const deep = JSON.parse(`${'['.repeat(5000)}${']'.repeat(5000)}`) as unknown
    expect(legibleTechnique({ key: 't', body: deep }, row({ key: 't' }))).toMatchObject({ body: [], floor: 'avoid' })
    expect(legibleCondition({ key: 'c', ruling: deep, searchWords: deep }, row({ key: 'c' }))).toMatchObject({
      alsoCalled: [],
      searchWords: [],
    })
  })
})
