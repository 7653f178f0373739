/** Every row of the self-check's truth table. F fine, M modify, C clearance, A avoid, – not shown. */
import { describe, expect, it } from 'vitest'
import type { Topic } from '@/domain/kinds/terms'
import type { BundleInput } from '@/domain/safety/bundle'
import { check, type CheckResult } from '@/domain/safety/self-check'
import type { Tick } from '@/domain/safety/ticks'
import { bundleOf } from '../../support/fixtures/network'
import { asWritten, truthTable, type Place } from '../../support/fixtures/truth-table'
import { overlay } from '../../support/fixtures/views'

const tick = (text: string): Tick[] =>
  text.split(' ').flatMap((each) => {
    const [condition = '', variant] = each.split('/')
    return condition ? [{ condition, ...(variant ? { variant } : {}) }] : []
  })

type Setting = Partial<BundleInput> & { flags?: string[]; entry?: Topic }

const ask = (ticks: string, { flags = [], ...setting }: Setting = {}): CheckResult => {
  const entry = setting.entry ?? 'prostate'
  return check(bundleOf({ ...setting, entry }), tick(ticks), flags, { clinic: 'clinic', locale: 'en', entry })
}

const settings: Record<Place, Setting> = {
  stricter: {
    overlays: [overlay({ contraindication: 'pregnancy', variant: 'first', outcome: 'avoid', reason: 'Not here.' })],
  },
  looser: { overlays: [overlay({ contraindication: 'dvt', outcome: 'fine', reason: 'We do it anyway.' })] },
  'opted-out': { optOuts: ['prostate'] },
  'general-entry': { entry: 'general' },
  'not-offered': { offered: ['swedish', 'sports'] },
}

describe('the self-check’s truth table', () => {
  it.each(truthTable)('row $row holds: $visitor', ({ ticks, expected, flags, place }) => {
    const { techniques } = ask(ticks, { ...(place && settings[place]), flags })
    expect(asWritten(new Map(techniques.map(({ key, outcome }) => [key, outcome])))).toBe(expected)
  })

  it('gives the reasons of DVT and of the clot it implies once each', () => {
    const swedish = ask('dvt blood-clot dvt').techniques[0]
    expect(swedish?.led.map(({ key }) => key)).toEqual(['blood-clot', 'dvt'])
  })

  it('keeps both reasons when a stricter one wins', () => {
    const swedish = ask('inflammatory-stable inflammatory-acute').techniques[0]
    expect(swedish?.led.map(({ key }) => key)).toEqual(['inflammatory-acute'])
    expect(swedish?.weaker.map(({ key }) => key)).toEqual(['inflammatory-stable'])
  })

  it('still lists the modification where clearance wins, and none where avoid does', () => {
    const cleared = ask('varicose-veins cancer-treatment').techniques[0]
    expect(cleared?.modifications.map(({ condition }) => condition)).toEqual(['varicose-veins'])
    expect(ask('varicose-veins fever').techniques[0]?.modifications).toEqual([])
  })

  it('does not carry the topic a clinic opted out of, in ticks or in rules', () => {
    expect(JSON.stringify(bundleOf({ optOuts: ['prostate'] }))).not.toMatch(/prostat|haemorrhoids/)
    expect(JSON.stringify(bundleOf({ entry: 'general' }))).not.toMatch(/prostat|haemorrhoids/)
  })

  it('marks what the clinic does not offer, and rules it all the same', () => {
    const result = ask('fever', { offered: ['swedish'] })
    expect(result.techniques.map(({ offered, outcome }) => [offered, outcome]).slice(0, 2)).toEqual([
      [true, 'avoid'],
      [false, 'avoid'],
    ])
  })
})
