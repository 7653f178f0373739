/** Every row of the self-check's truth table. F fine, M modify, C clearance, A avoid, – not shown. */
import { describe, expect, it } from 'vitest'
import type { Outcome, Topic } from '@/domain/publication/views/terms'
import type { BundleInput } from '@/domain/safety/bundle'
import { check, type CheckResult } from '@/domain/safety/self-check'
import type { Tick } from '@/domain/safety/ticks'
import { bundleOf, short, type Short } from '../../support/fixtures/network'
import { overlay } from '../../support/fixtures/views'

const letters: Record<Outcome, string> = { fine: 'F', modify: 'M', clearance: 'C', avoid: 'A' }

const shown = (result: CheckResult): string =>
  (Object.keys(short) as Short[])
    .map((each) => {
      const found = result.techniques.find(({ key }) => key === short[each])
      return found ? letters[found.outcome] : '–'
    })
    .join(' ')

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

const stricter = overlay({ contraindication: 'pregnancy', variant: 'first', outcome: 'avoid', reason: 'Not here.' })
const looser = overlay({ contraindication: 'dvt', outcome: 'fine', reason: 'We do it anyway.' })

const everywhere = 'A A A A A – A'
const table: [row: number, visitor: string, ticks: string, expected: string, setting?: Setting][] = [
  //                                                                    SW DT SP TP RX PN PM
  [1, 'nothing ticked', '', 'F F F F F – C'],
  [2, 'none of these', 'none', 'F F F F F – C'],
  [3, 'fever', 'fever', everywhere],
  [4, 'contagious illness', 'contagious-illness', everywhere],
  [5, 'rash', 'rash', everywhere],
  [6, 'open wound', 'open-wound', everywhere],
  [7, 'DVT', 'dvt', everywhere],
  [8, 'recent surgery', 'recent-surgery', everywhere],
  [10, 'severe heart disease, uncontrolled', 'cardio-severe/uncontrolled', everywhere],
  [11, 'severe heart disease, controlled', 'cardio-severe/controlled', everywhere],
  [13, 'pregnancy, first trimester', 'pregnancy/first', 'C A A A C C C'],
  [14, 'pregnancy, second or third trimester', 'pregnancy/second-third', 'C A A A C C C'],
  [16, 'cancer treatment', 'cancer-treatment', 'C C C C C – C'],
  [17, 'varicose veins', 'varicose-veins', 'M M M M M – C'],
  [19, 'inflammatory condition in flare', 'inflammatory-acute', everywhere],
  [20, 'inflammatory condition, both stable and in flare', 'inflammatory-stable inflammatory-acute', everywhere],
  [21, 'low blood pressure', 'low-blood-pressure', 'M M M M M – C'],
  [22, 'dizziness', 'dizziness', 'M M M M M – C'],
  [24, 'varicose veins and cancer treatment', 'varicose-veins cancer-treatment', 'C C C C C – C'],
  [25, 'cancer treatment and fever', 'cancer-treatment fever', everywhere],
  [28, 'acute prostatitis', 'acute-prostatitis', 'C C C C C – A'],
  [29, 'prostate cancer', 'prostate-cancer', 'C C C C C – A'],
  [31, 'severe haemorrhoids', 'severe-haemorrhoids', 'F F F F F – A'],
  [32, 'recent prostate surgery', 'recent-prostate-surgery', everywhere],
  [34, 'blood thinner', 'blood-thinner', 'C A A A C – A'],
  [35, 'other regular medicines', 'other-medicines', 'F F F F F – C'],
  [36, 'an injury', 'injury', 'F F F F F – C'],
  [37, 'not sure', 'not-sure', 'C C C C C – C'],
  [40, 'red flag: fever after a session', '', everywhere, { flags: ['fever-after'] }],
  [42, 'red flag: heavy bleeding', '', everywhere, { flags: ['heavy-bleeding'] }],
  [43, 'red flag: no better after a few days', '', 'C C C C C – A', { flags: ['no-better'] }],
  [45, 'pregnancy at a stricter clinic', 'pregnancy/first', 'A A A A A A A', { overlays: [stricter] }],
  [46, 'DVT at a clinic that tries to loosen it', 'dvt', everywhere, { overlays: [looser] }],
  [47, 'nothing ticked, clinic opted out of the topic', '', 'F F F F F – –', { optOuts: ['prostate'] }],
  [49, 'varicose veins, from the general entry', 'varicose-veins', 'M M M M M – –', { entry: 'general' }],
  [53, 'nothing ticked, clinic without deep tissue', '', 'F F F F F – C', { offered: ['swedish', 'sports'] }],
]

describe('the self-check’s truth table', () => {
  it.each(table)('row %i holds: %s', (_row, _visitor, ticks, expected, setting) => {
    expect(shown(ask(ticks, setting))).toBe(expected)
  })

  it('gives the reasons of DVT and of the clot it implies once each', () => {
    const swedish = ask('dvt blood-clot dvt').techniques[0]
    expect(swedish?.reasons.map(({ key }) => key)).toEqual(['blood-clot', 'dvt'])
  })

  it('keeps both reasons when a stricter one wins', () => {
    const swedish = ask('inflammatory-stable inflammatory-acute').techniques[0]
    expect(swedish?.reasons.map(({ key }) => key)).toEqual(['inflammatory-acute', 'inflammatory-stable'])
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
