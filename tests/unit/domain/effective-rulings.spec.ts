/** Which ruling holds for a technique, where it comes from, and that nothing damaged makes it looser. */
import { describe, expect, it } from 'vitest'
import type { ContraindicationView, OverlayView } from '@/domain/publication/view-types'
import { effectiveCell, effectiveRulings } from '@/domain/safety/effective-rulings'
import { rankOf } from '@/domain/safety/outcome'
import { floorOf, generalSource, lineage } from '@/domain/safety/technique-tree'
import { contraindications, techniques as networkTechniques } from '../../support/fixtures/network'
import { contraindication, exception, overlay, ruling, technique } from '../../support/fixtures/views'

const techniques = [
  technique('therapeutic-massage'),
  technique('firm'),
  technique('deep', { parent: 'firm' }),
  technique('apart', { parent: null }),
]
const variants = ['first', 'second'].map((key) => ({ key, name: key }))

const cell = (
  condition: ContraindicationView,
  key: string,
  variant: string | null = null,
  overlays: OverlayView[] = [],
) => effectiveCell({ techniques, contraindications: [condition], overlays }, key, condition.key, variant)

describe('the choice of a cell', () => {
  const relative = contraindication('c', ruling('clearance'), {
    variants,
    exceptions: [
      exception({ technique: 'firm' }, 'modify'),
      exception({ technique: 'deep', variant: 'first' }, 'avoid'),
      exception({ variant: 'second' }, 'avoid'),
    ],
  })
  it.each([
    ['the general ruling holds without an exception', 'apart', 'first', 'clearance', 'therapeutic-massage'],
    [
      'an exception for a variant holds for techniques without their own',
      'apart',
      'second',
      'avoid',
      'therapeutic-massage',
    ],
    ['a technique’s own exception replaces a relative ruling, looser too', 'firm', 'first', 'modify', 'firm'],
    ['a technique’s own exception covers all variants', 'firm', 'second', 'modify', 'firm'],
    ['a child inherits its parent’s exception', 'deep', 'second', 'modify', 'firm'],
    ['a child’s own exception for the variant comes first', 'deep', 'first', 'avoid', 'deep'],
  ])('%s', (_title, key, variant, outcome, inheritedFrom) => {
    expect(cell(relative, key, variant)).toMatchObject({ outcome, inheritedFrom })
  })

  it.each([
    [
      'an absolute ruling',
      contraindication('c', ruling('avoid', 'absolute'), { exceptions: [exception({ technique: 'deep' }, 'fine')] }),
    ],
    [
      'an absolute exception of an ancestor',
      contraindication('c', ruling('modify'), {
        exceptions: [exception({ technique: 'deep' }, 'fine'), exception({ technique: 'firm' }, 'avoid', 'absolute')],
      }),
    ],
    [
      'an absolute ruling that forgot to say avoid',
      contraindication('c', ruling('modify', 'absolute'), { exceptions: [exception({ technique: 'deep' }, 'fine')] }),
    ],
    [
      'the stricter of two exceptions for the same cell',
      contraindication('c', ruling('modify'), {
        exceptions: [exception({ technique: 'deep' }, 'avoid'), exception({ technique: 'deep' }, 'fine')],
      }),
    ],
  ])('%s is not loosened', (_title, condition) => {
    expect(cell(condition, 'deep')?.outcome).toBe('avoid')
  })

  it('uses a technique’s own words where both it and the general ruling say avoid', () => {
    const own = exception({ technique: 'deep' }, 'avoid')
    const found = cell(contraindication('c', ruling('avoid', 'absolute'), { exceptions: [own] }), 'deep')
    expect(found).toMatchObject({ class: 'absolute', reason: own.reason, inheritedFrom: 'deep' })
  })
})

describe('an overlay', () => {
  const condition = contraindication('c', ruling('clearance'), { variants })
  const says = (outcome: 'fine' | 'clearance' | 'avoid', more: { technique?: string; variant?: string } = {}) =>
    overlay({ contraindication: 'c', outcome, reason: 'Our rule.', ...more })

  it.each([
    ['that is stricter raises', says('avoid'), 'deep', 'first', 'avoid'],
    ['that is equal is ignored', says('clearance'), 'deep', 'first', 'clearance'],
    ['that is looser is ignored', says('fine'), 'deep', 'first', 'clearance'],
    ['for a parent holds for the child', says('avoid', { technique: 'firm' }), 'deep', 'first', 'avoid'],
    ['for another technique does not hold', says('avoid', { technique: 'firm' }), 'apart', 'first', 'clearance'],
    ['for another variant does not hold', says('avoid', { variant: 'second' }), 'deep', 'first', 'clearance'],
    ['for a variant that is gone holds for all', says('avoid', { variant: 'third' }), 'deep', 'first', 'avoid'],
  ])('%s', (_title, each, key, variant, outcome) => {
    const found = cell(condition, key, variant, [each])
    expect(found?.outcome).toBe(outcome)
    expect(found?.raisedBy).toEqual(outcome === 'avoid' ? { reason: 'Our rule.', lang: 'en' } : null)
  })

  it('that forbids leaves no advice on how to do it after all', () => {
    const gentle = contraindication('c', ruling('clearance', 'relative', { modification: 'Gently.' }))
    const found = cell(gentle, 'deep', null, [says('avoid')])
    expect(found).toMatchObject({
      whatToDo: '',
      modification: null,
      clearanceBy: null,
      reason: 'Because of clearance.',
    })
  })

  it('is the strictest of several', () => {
    const modest = contraindication('c', ruling('fine'))
    expect(cell(modest, 'deep', null, [says('clearance'), says('avoid'), says('fine')])?.outcome).toBe('avoid')
  })
})

describe('all rulings of a technique', () => {
  const input = { techniques: networkTechniques, contraindications, overlays: [] }

  it('are one for each condition of the network, absolute first, then strictest', () => {
    const rows = effectiveRulings(input, 'deep-tissue')
    expect(new Set(rows.map((row) => row.contraindication)).size).toBe(contraindications.length)
    const weight = rows.map((row) => (row.class === 'absolute' ? 10 : 0) + rankOf(row.outcome))
    expect(weight).toEqual(weight.toSorted((a, b) => b - a))
  })

  it('come to nothing for a technique that does not exist', () => {
    expect(effectiveRulings(input, 'hot-stone')).toEqual([])
    expect(effectiveCell(input, 'swedish', 'hiccups')).toBeNull()
  })

  it('join variants that say the same, and keep apart those that differ in severity or in words', () => {
    const rows = (condition: ContraindicationView, overlays: OverlayView[] = []) =>
      effectiveRulings({ techniques, contraindications: [condition], overlays }, 'deep').map((row) => row.variant)
    const same = contraindication('c', ruling('clearance'), { variants })
    const wordy = { ...same, exceptions: [exception({ variant: 'first' }, 'clearance')] }
    const says = overlay({ contraindication: 'c', variant: 'second', outcome: 'avoid', reason: 'Our rule.' })
    expect(rows(same)).toEqual([null])
    expect(rows(wordy)).toEqual(['first', 'second'])
    expect(rows(same, [says])).toEqual(['second', 'first'])
  })

  it('ask for the strictest where it is not said which variant', () => {
    const condition = contraindication('c', ruling('fine'), {
      variants,
      exceptions: [exception({ variant: 'second' }, 'avoid')],
    })
    expect(cell(condition, 'deep')?.outcome).toBe('avoid')
  })
})

describe('damaged rows', () => {
  const sound = contraindication('c', ruling('clearance'), { exceptions: [exception({ technique: 'deep' }, 'avoid')] })
  const damaged: [what: string, row: unknown][] = [
    ['no ruling', { ...sound, ruling: null }],
    ['a ruling that is text', { ...sound, ruling: 'avoid' }],
    ['an unknown outcome', { ...sound, ruling: { ...sound.ruling, outcome: 'maybe' } }],
    ['an unknown class', { ...sound, ruling: { ...sound.ruling, class: 'soft' } }],
    ['an inherited property as outcome', { ...sound, ruling: { ...sound.ruling, outcome: 'toString' } }],
    ['no reason', { ...sound, ruling: { ...sound.ruling, reason: null } }],
    ['exceptions that are text', { ...sound, exceptions: 'none' }],
    ['an exception that is nothing', { ...sound, exceptions: [null] }],
    ['an exception for a number', { ...sound, exceptions: [{ ...sound.exceptions[0], technique: 7 }] }],
    ['an exception with an unknown outcome', { ...sound, exceptions: [{ ...sound.exceptions[0], outcome: 1 }] }],
    ['variants that are text', { ...sound, variants: 'first' }],
  ]
  it.each(damaged)('with %s are never looser and never throw', (_what, row) => {
    for (const key of ['deep', 'apart']) {
      const before = cell(sound, key)
      const [after] = effectiveRulings(
        { techniques, contraindications: [row as ContraindicationView], overlays: [] },
        key,
      )
      expect(rankOf(after?.outcome ?? 'fine')).toBeGreaterThanOrEqual(rankOf(before?.outcome ?? 'avoid'))
    }
  })

  const says = overlay({ contraindication: 'c', outcome: 'avoid', reason: 'Our rule.' })
  it.each([
    ['an unknown outcome', { ...says, ruling: { ...says.ruling, outcome: 'maybe' } }],
    ['no condition', { ...says, ruling: { ...says.ruling, contraindication: null } }],
    ['a ruling that is text', { ...says, ruling: 'avoid' }],
  ])('an overlay with %s is never looser', (_what, row) => {
    const found = cell(sound, 'apart', null, [row as unknown as OverlayView])
    expect(found).toMatchObject({ outcome: 'avoid', notAssessed: true })
  })

  it('a technique tree that runs in a circle ends', () => {
    const circle = [technique('a', { parent: 'b' }), technique('b', { parent: 'a' })]
    expect(lineage(circle, 'a')).toEqual(['a', 'b', '*'])
    expect(effectiveRulings({ techniques: circle, contraindications: [sound], overlays: [] }, 'a')).toHaveLength(1)
  })

  it('entries that are nothing at all are passed over', () => {
    const input = { techniques: [null, ...techniques], contraindications: [null, sound], overlays: [null] }
    expect(effectiveRulings(input as never, 'deep')).toHaveLength(1)
  })
})

describe('a technique’s floor', () => {
  it.each([
    ['none', technique('t'), 'fine'],
    ['its own', technique('t', { floor: 'modify' }), 'modify'],
    ['clearance at least, when adult', technique('t', { sensitivity: 'adult' }), 'clearance'],
    ['avoid, when it cannot be read', technique('t', { floor: 'low' as 'fine' }), 'avoid'],
    ['its parent’s', technique('t', { parent: 'strict' }), 'avoid'],
  ])('is %s', (_title, each, expected) => {
    expect(floorOf([each, technique('strict', { floor: 'avoid' })], 't')).toBe(expected)
  })

  it('general rulings come from the umbrella, also for a technique apart from the tree', () => {
    expect(generalSource(techniques, 'deep')).toBe('therapeutic-massage')
    expect(generalSource(techniques, 'apart')).toBe('therapeutic-massage')
    expect(generalSource([technique('lonely', { parent: null })], 'lonely')).toBe('lonely')
  })
})
