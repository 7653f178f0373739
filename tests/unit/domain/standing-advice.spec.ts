/** R40 and R38 as pure rules: what always holds for what is ticked, and which conditions a text names. */
import { describe, expect, it } from 'vitest'
import { makeBundle } from '@/domain/safety/bundle'
import { conditionsNamedIn } from '@/domain/safety/named-conditions'
import { check } from '@/domain/safety/self-check'
import { contraindication, ruling, technique, warningSign } from '../../support/fixtures/views'

const general = [technique('therapeutic-massage'), technique('swedish', { advice: 'Say when it hurts.' })]
const signs = [
  { ...warningSign('spreading', 'prompt'), topic: 'general' as const, asRedFlag: false },
  { ...warningSign('hidden', 'prompt'), topic: 'prostate' as const },
]
const conditions = [
  contraindication('medicine', ruling('fine'), { advice: 'Do not stop it.', implies: ['illness'] }),
  contraindication('illness', ruling('modify'), { urgentSigns: ['spreading', 'hidden', 'gone'] }),
  contraindication('other', ruling('avoid', 'absolute'), { advice: 'Not ticked.' }),
]
const bundle = makeBundle({
  ...{ techniques: general, contraindications: conditions, overlays: [], warningSigns: signs },
  ...{ version: 'v', clinic: null, locale: 'en', entry: 'general', optOuts: [], offered: null, now: 0 },
})
const place = { clinic: null, locale: 'en', entry: 'general' } as const

describe('R40 what always holds', () => {
  it('is told of all that is ticked or implied, and of every technique shown, whatever the outcome', () => {
    for (const more of [[], [{ condition: 'other' }]]) {
      const { always } = check(bundle, [{ condition: 'medicine' }, ...more], [], place)
      expect(always).toMatchObject([
        { key: 'medicine', advice: 'Do not stop it.' },
        { key: 'illness', advice: null, signs: [{ key: 'spreading' }] },
        ...more.map(() => ({ key: 'other' })),
        { key: 'swedish', advice: 'Say when it hurts.' },
      ])
    }
  })

  it('is in the bundle once, without signs of a topic that the condition does not belong to', () => {
    expect(bundle.signs.map(({ key }) => key)).toEqual(['spreading'])
    expect(bundle.conditions.find(({ key }) => key === 'illness')?.urgentSigns).toEqual(['spreading'])
  })
})

describe('R38 the conditions that a text names', () => {
  const named = (text: string, locale: 'en' | 'ar', more: { name: string; searchWords?: string[] }) =>
    conditionsNamedIn(text, [{ alsoCalled: [], searchWords: [], ...more }], locale).length === 1

  it.each([
    ['a name, whole', 'Good with a Blood Thinner.', true],
    ['a word it is searched by', 'We know WARFARIN well.', true],
    ['a part of a word', 'About warfarinated things.', false],
    ['an everyday word', 'A cut above the rest.', false],
    ['nothing', '', false],
  ])('%s', (_what, text, expected) => {
    expect(named(text, 'en', { name: 'Blood thinner', searchWords: ['warfarin', 'cut'] })).toBe(expected)
  })

  it('knows what Arabic writes onto the front of a word', () => {
    expect(named('نرحب بالحامل في عيادتنا', 'ar', { name: 'حامل' })).toBe(true)
  })

  it('finds nothing for a name that is no word', () => {
    expect(named('Anything at all', 'en', { name: ' ' })).toBe(false)
  })
})
