/** What the self-check does with doubt, notices, damaged bundles and red flags. */
import { describe, expect, it } from 'vitest'
import { bundleSchema } from '@/domain/safety/bundle'
import { check } from '@/domain/safety/self-check'
import { bundleOf, contraindications } from '../../support/fixtures/network'
import { contraindication, overlay, ruling, warningSign } from '../../support/fixtures/views'

const here = { clinic: 'clinic', locale: 'en', entry: 'prostate' } as const
const outcomesOf = (result: ReturnType<typeof check>) => new Set(result.techniques.map(({ outcome }) => outcome))

describe('the bundle', () => {
  it('fits its own schema', () => {
    expect(bundleSchema.parse(bundleOf())).toEqual(bundleOf())
  })

  it('stores each different ruling once', () => {
    const { rulings } = bundleOf()
    expect(new Set(rulings.map((each) => JSON.stringify(each))).size).toBe(rulings.length)
  })

  it('leaves out the umbrella and signs that are no red flags', () => {
    const bundle = bundleOf({ warningSigns: [{ ...warningSign('sore', 'comfort'), asRedFlag: false }] })
    expect(bundle.techniques.map(({ key }) => key)).not.toContain('therapeutic-massage')
    expect(bundle.redFlags).toEqual([])
  })

  it('does not name a hidden condition in what another one implies', () => {
    const tells = contraindication('tells', ruling('fine'), { implies: ['acute-prostatitis'] })
    const bundle = bundleOf({ entry: 'general', contraindications: [tells, ...contraindications] })
    expect(bundle.conditions[0]?.implies).toEqual([])
  })
})

describe('a bundle that cannot be relied on', () => {
  it.each([
    ['is missing', null],
    ['is not an object', 'bundle'],
    ['has another schema', { ...bundleOf(), schema: 99 }],
    ['has no rulings', { ...bundleOf(), rulings: [] }],
    ['has no cells', { ...bundleOf(), cells: {} }],
    ['has no techniques', { ...bundleOf(), techniques: [] }],
    ['has conditions without keys', { ...bundleOf(), conditions: [{}] }],
    ['is another clinic’s', bundleOf({ clinic: 'other' })],
    ['is in another language', bundleOf({ locale: 'fr' })],
  ])('makes the check unavailable when it %s', (_what, bundle) => {
    const result = check(bundle, [], [], here)
    expect(result.status).toBe('unavailable')
    expect(result.techniques).toEqual([])
    expect(result.actions).toEqual(['ask-clinician'])
  })
})

describe('a bundle of a sensitive entry', () => {
  it('is refused by the general self-check, which must not show what is in it', () => {
    expect(check(bundleOf(), [], [], { ...here, entry: 'general' }).status).toBe('unavailable')
  })
})

describe('doubt', () => {
  it('counts an unanswered variant as the strictest of all, overlays included', () => {
    const says = overlay({ contraindication: 'pregnancy', variant: 'first', outcome: 'avoid', reason: 'Not here.' })
    const result = check(bundleOf({ overlays: [says] }), [{ condition: 'pregnancy' }], [], here)
    expect(outcomesOf(result)).toEqual(new Set(['avoid']))
  })

  it('counts a variant that does not exist as unanswered', () => {
    const result = check(bundleOf(), [{ condition: 'pregnancy', variant: 'fourth' }], [], here)
    expect(result.techniques.find(({ key }) => key === 'deep-tissue')?.outcome).toBe('avoid')
  })

  it.each(['something-new', '__proto__', 'constructor', ''])(
    'asks for clearance of everything when it does not know %j',
    (id) => {
      const result = check(bundleOf({ entry: 'general' }), [{ condition: id }], [], { ...here, entry: 'general' })
      expect(outcomesOf(result)).toEqual(new Set(['clearance']))
      expect(result.techniques[0]?.led[0]?.cause).toBe('not-recognised')
      expect(result.actions).toContain('ask-clinician')
    },
  )

  it('asks for clearance where a cell is missing', () => {
    const bundle = bundleOf()
    delete bundle.cells['dizziness']?.['swedish']
    const [swedish] = check(bundle, [{ condition: 'dizziness' }], [], here).techniques
    expect(swedish).toMatchObject({ outcome: 'clearance', led: [{ cause: 'not-assessed' }] })
  })

  it('avoids where a ruling’s outcome cannot be read', () => {
    const bundle = JSON.parse(JSON.stringify(bundleOf()).replaceAll('"outcome":"modify"', '"outcome":"maybe"'))
    const [swedish] = check(bundle, [{ condition: 'dizziness' }], [], here).techniques
    expect(swedish?.outcome).toBe('avoid')
  })

  it.each([[[null]], [[{}]], [['fever']], [[{ condition: 7 }]]])('does not throw on ticks like %j', (ticks) => {
    expect(check(bundleOf(), ticks as never, [], here).status).toBe('ok')
  })
})

describe('red flags', () => {
  it('opens with the gravest sign', () => {
    const bundle = bundleOf({ warningSigns: [warningSign('a', 'contact-doctor'), warningSign('b', 'emergency')] })
    const result = check(bundle, [], ['a', 'b'], here)
    expect(result.redFlag).toBe('emergency')
    expect(result.actions[0]).toBe('call-emergency')
  })

  it('sends a sign it does not know to a doctor', () => {
    const result = check(bundleOf(), [], ['green-hair'], here)
    expect(result.redFlag).toBe('contact-doctor')
    expect(outcomesOf(result)).toEqual(new Set(['clearance', 'avoid']))
  })

  it.each([
    ['comfort', 'contact-doctor'],
    ['stop-now', 'prompt'],
    ['whatever', 'prompt'],
  ])('treats a sign of urgency %s as %s', (urgency, alarm) => {
    const bundle = bundleOf({ warningSigns: [warningSign('a', urgency as 'comfort')] })
    expect(check(bundle, [], ['a'], here).redFlag).toBe(alarm)
  })
})

describe('notices', () => {
  const noticesFor = (...ticks: string[]) => {
    const read = ticks.map((each) => ({ condition: each.split('/')[0] ?? '', variant: each.split('/')[1] }))
    return check(bundleOf(), read, [], here).notices
  }

  it.each([
    [['none'], []],
    [['none', 'fever'], ['none-ignored']],
    [['none', 'none'], []],
    [['injury'], ['disclose']],
    [
      ['other-medicines', 'none'],
      ['disclose', 'none-ignored'],
    ],
    [['pregnancy/first'], ['first-trimester']],
    [['pregnancy'], ['first-trimester']],
    [['pregnancy/second-third'], []],
  ])('of %j are %j', (ticks, expected) => {
    expect(noticesFor(...ticks)).toEqual(expected)
  })

  it('say so when a review is overdue or a text untranslated, and change no outcome', () => {
    const review = {
      clinician: 'c',
      name: 'C',
      credentials: 'MD',
      at: '2024-01-01T00:00:00Z',
      dueAt: '2026-01-01T00:00:00Z',
    }
    const old = contraindications.map((each) => ({ ...each, review, safetyLang: 'en' as const }))
    const place = { ...here, locale: 'ar' } as const
    const ticks = [{ condition: 'dizziness' }]
    const result = check(bundleOf({ contraindications: old, locale: 'ar' }), ticks, [], place)
    expect(result.notices).toEqual(['review-overdue', 'partly-translated'])
    expect(result.techniques[0]?.outcome).toBe('modify')
  })
})
