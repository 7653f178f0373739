/** What keeps a document from being saved, sent to review or published. */
import { describe, expect, it } from 'vitest'
import { issuesAt, noNeighbours } from '@/domain/publication/requirements'
import { contraindications, techniques } from '../../support/fixtures/network'
import {
  contraindication,
  credential,
  exception,
  jurisdiction,
  overlay,
  ruling,
  service,
  technique,
  therapist,
} from '../../support/fixtures/views'

const around = {
  ...noNeighbours,
  techniques,
  contraindications,
  overlays: [],
  jurisdiction: jurisdiction({ forbiddenTechniques: ['sports'] }),
}
const codes = (...asked: Parameters<typeof issuesAt>) =>
  issuesAt(...asked).map(({ code, path }) => `${code} at ${path}`)
const says = (more: object) =>
  overlay({ contraindication: 'pregnancy', outcome: 'avoid', reason: 'Our rule.', ...more })

describe('an overlay (R3)', () => {
  it.each([
    ['that is stricter may be saved', says({ variant: 'first' }), []],
    ['that is stricter in some cells only may be saved', says({}), []],
    ['that is equal may not', says({ outcome: 'clearance' }), ['overlay-not-stricter at ruling.outcome']],
    [
      'that is looser may not',
      says({ contraindication: 'low-blood-pressure', outcome: 'fine' }),
      ['overlay-not-stricter at ruling.outcome'],
    ],
    [
      'that only loosens an absolute ruling may not',
      says({ contraindication: 'dvt', outcome: 'fine' }),
      ['overlay-not-stricter at ruling.outcome'],
    ],
    [
      'for one technique is compared with that technique',
      says({ technique: 'deep-tissue' }),
      ['overlay-not-stricter at ruling.outcome'],
    ],
    [
      'about nothing known may not',
      says({ contraindication: 'hiccups' }),
      ['unknown-contraindication at ruling.contraindication'],
    ],
    ['about no known technique may not', says({ technique: 'hot-stone' }), ['unknown-technique at ruling.technique']],
    ['about no known variant may not', says({ variant: 'fourth' }), ['unknown-variant at ruling.variant']],
    ['with no known outcome may not', says({ outcome: 'maybe' }), ['unknown-outcome at ruling.outcome']],
    ['with a local note alone may be saved', { ruling: null, note: 'Ring the bell.' }, []],
  ])('%s', (_title, document, expected) => {
    expect(codes('save', 'overlays', document, around)).toEqual(expected)
  })
})

describe('trees and implications', () => {
  const tree = [technique('a', { parent: 'b' }), technique('b', { parent: 'c' }), technique('c', { parent: null })]
  const chain = [
    contraindication('x', ruling('fine'), { implies: ['y', 'z'] }),
    contraindication('y', ruling('fine')),
    contraindication('z', ruling('fine'), { implies: ['y'] }),
  ]
  it.each([
    ['a technique under itself', 'techniques', { key: 'a', parent: 'a' }, ['parent-cycle at parent']],
    ['a technique under its descendant', 'techniques', { key: 'c', parent: 'a' }, ['parent-cycle at parent']],
    ['a technique under another', 'techniques', { key: 'c', parent: 'd' }, []],
    [
      'a condition that implies itself by a detour',
      'contraindications',
      { key: 'y', implies: ['x'] },
      ['implies-cycle at implies'],
    ],
    ['a condition implied in two ways', 'contraindications', { key: 'x', implies: ['y', 'z'] }, []],
  ] as const)('judge %s', (_title, collection, document, expected) => {
    expect(
      codes('save', collection, document, { ...noNeighbours, techniques: tree, contraindications: chain }),
    ).toEqual(expected)
  })
})

describe('a ruling (R6)', () => {
  const lacking = (more: object) => contraindication('c', { ...ruling('avoid'), ...more })
  it.each([
    ['complete', contraindication('c', ruling('avoid', 'absolute')), []],
    [
      'absolute without avoid',
      lacking({ class: 'absolute', outcome: 'modify', modification: 'Gently.' }),
      ['absolute-not-avoid at ruling.outcome'],
    ],
    ['without a reason', lacking({ reason: ' ' }), ['reason-missing at ruling.reason']],
    ['without what to do', lacking({ whatToDo: null }), ['what-to-do-missing at ruling.whatToDo']],
    ['to modify without how', lacking({ outcome: 'modify' }), ['modification-missing at ruling.modification']],
    ['to clear without by whom', lacking({ outcome: 'clearance' }), ['clearance-by-missing at ruling.clearanceBy']],
    [
      'with an exception that lacks words',
      contraindication('c', ruling('fine'), {
        exceptions: [{ ...exception({ technique: 't' }, 'avoid'), reason: '' }],
      }),
      ['reason-missing at exceptions.0.reason'],
    ],
    [
      'with an exception for nobody',
      contraindication('c', ruling('fine'), { exceptions: [exception({}, 'avoid')] }),
      ['exception-for-nobody at exceptions.0'],
    ],
    [
      'with an exception for a variant it does not have',
      contraindication('c', ruling('fine'), { exceptions: [exception({ variant: 'v' }, 'avoid')] }),
      ['unknown-variant at exceptions.0.variant'],
    ],
  ])('%s', (_title, document, expected) => {
    expect(codes('save', 'contraindications', document)).toEqual([])
    expect(codes('review', 'contraindications', document)).toEqual(expected)
    expect(codes('publish', 'contraindications', document)).toEqual(expected)
  })

  it('may be unfinished while it is being written', () => {
    expect(codes('save', 'contraindications', {})).toEqual([])
    expect(codes('review', 'contraindications', {})).not.toEqual([])
  })
})

describe('a service (R17, R20) and its people (R19)', () => {
  it.each([
    ['of an ordinary technique', service(), []],
    ['that is information only', service({ technique: 'prostate' }), ['technique-information-only at technique']],
    [
      'of no technique that there is',
      service({ technique: 'hot-stone' }),
      ['technique-unknown-technique at technique'],
    ],
    ['that is forbidden there', service({ technique: 'sports' }), ['technique-forbidden at technique']],
    ['at half a cent', service({ price: 0.5 }), ['price-not-whole at price']],
    ['at less than nothing', service({ price: -1 }), ['price-not-whole at price']],
    ['for free', service({ price: 0 }), []],
    ['whose price is no sum', service({ price: null }), []],
  ])('%s', (_title, document, expected) => {
    expect(codes('save', 'services', document, around)).toEqual(expected)
  })

  it.each([
    ['complete', credential(), []],
    ['of a title unknown there', credential({ title: 'healer' }), ['unknown-title at credentials.0.title']],
    [
      'regulated and bare',
      credential({ number: null, validTo: null, verifiedAt: null }),
      [
        'credential-number-missing at credentials.0.number',
        'credential-validity-missing at credentials.0.validTo',
        'credential-not-verified at credentials.0.verifiedAt',
      ],
    ],
    ['free and bare', credential({ title: 'free', number: null, validTo: null, verifiedAt: null }), []],
  ])('credential: %s', (_title, each, expected) => {
    expect(codes('publish', 'therapists', therapist({ credentials: [each] }), around)).toEqual(expected)
  })
})

describe('sensitive and disputed content', () => {
  it.each([
    [
      'comments under a sensitive page',
      'review',
      'articles',
      { comments: 'pre-moderated', sensitivity: 'adult' },
      ['comments-on-sensitive at comments'],
    ],
    [
      'comments under a page of a sensitive topic',
      'publish',
      'articles',
      { comments: 'pre-moderated', topic: 'prostate' },
      ['comments-on-sensitive at comments'],
    ],
    [
      'comments under a general page',
      'publish',
      'articles',
      { comments: 'pre-moderated', sensitivity: 'none', topic: 'general' },
      [],
    ],
    [
      'an adult technique without a floor',
      'review',
      'techniques',
      { sensitivity: 'adult' },
      ['floor-too-low at floor'],
    ],
    ['an adult technique with one', 'review', 'techniques', { sensitivity: 'adult', floor: 'avoid' }, []],
    [
      'an internal procedure for sale',
      'review',
      'techniques',
      { kind: 'internal-procedure' },
      ['internal-not-information-only at informationOnly'],
    ],
    [
      'a question in dispute',
      'publish',
      'faqs',
      { openConflict: 'The ruling says otherwise.' },
      ['open-conflict at openConflict'],
    ],
    ['a question in dispute, being written', 'save', 'faqs', { openConflict: 'The ruling says otherwise.' }, []],
    ['a question without dispute', 'publish', 'faqs', { openConflict: '  ' }, []],
  ] as const)('%s', (_title, moment, collection, document, expected) => {
    // What R8 asks of the page itself is in gates-rulings.spec.ts.
    const found = codes(moment, collection, document as object).filter((each) => !each.endsWith(' at body'))
    expect(found).toEqual(expected)
  })
})
