/** The gates of content: what may be claimed, where, on what ground, and beside which warning. Named after their rules. */
import { describe, expect, it } from 'vitest'
import type { Locale } from '@/domain/locale/locales'
import { issuesAt, nothingAround, type Surroundings } from '@/domain/publication/requirements'
import type { ContraindicationView } from '@/domain/publication/view-types'
import type { Block } from '@/domain/publication/views/blocks'
import { referenceKinds } from '@/domain/publication/views/terms'
import { supports } from '@/domain/publication/requirements/support'
import * as content from '../../support/fixtures/content'
import { techniques } from '../../support/fixtures/network'
import {
  contraindication,
  exception,
  jurisdiction,
  ruling,
  service,
  technique,
  warningSign,
} from '../../support/fixtures/views'

const around: Surroundings = {
  ...nothingAround,
  techniques,
  references: [
    content.reference('checked'),
    content.reference('unchecked', { status: 'unverified' }),
    content.reference('seller', { kind: 'commercial' }),
  ],
  warningSigns: [warningSign('fever-after', 'prompt')],
  contraindications: [
    contraindication('recent-surgery', ruling('avoid', 'absolute'), {
      name: 'Recent surgery',
      synonyms: ['operation', 'cut'],
    }),
    contraindication('recent-fracture', ruling('avoid', 'absolute')),
    contraindication('inflammatory-acute', ruling('avoid', 'absolute')),
    contraindication('pregnancy', ruling('clearance'), { name: 'Pregnancy' }),
    contraindication('acute-prostatitis', ruling('clearance'), { name: 'Acute prostatitis', topic: 'prostate' }),
  ],
}

/** Codes with their paths, of the moments up to publishing. */
const found = (...[collection, document, more]: [Parameters<typeof issuesAt>[1], object, Partial<Surroundings>?]) =>
  issuesAt('publish', collection, document, { ...around, ...more }).map(({ code, path }) => `${code} at ${path}`)

describe('R5: a looser exception', () => {
  const condition = (more: Partial<ContraindicationView>) => contraindication('c', ruling('clearance'), more)
  const loosened = (citations: string[]) => ({ ...exception({ technique: 'swedish' }, 'modify'), citations })
  it.each<[string, ContraindicationView, string[]]>([
    [
      'without a source is refused',
      condition({ exceptions: [loosened([])] }),
      ['looser-without-source at exceptions.0.citations'],
    ],
    [
      'with an unverified source is refused',
      condition({ exceptions: [loosened(['unchecked'])] }),
      ['looser-without-source at exceptions.0.citations'],
    ],
    ['with a supporting source may pass', condition({ exceptions: [loosened(['checked'])] }), []],
    ['that is stricter needs no source', condition({ exceptions: [exception({ technique: 'swedish' }, 'avoid')] }), []],
    [
      'that is equal needs no source',
      condition({ exceptions: [exception({ technique: 'swedish' }, 'clearance')] }),
      [],
    ],
    [
      'is measured against the exception for its variant that it replaces',
      condition({
        variants: [{ key: 'first', name: 'First' }],
        exceptions: [exception({ variant: 'first' }, 'avoid'), exception({ technique: 'swedish' }, 'clearance')],
      }),
      ['looser-without-source at exceptions.1.citations'],
    ],
    [
      'is not measured against a more particular one',
      condition({
        variants: [{ key: 'first', name: 'First' }],
        exceptions: [
          exception({ technique: 'swedish', variant: 'first' }, 'avoid'),
          exception({ technique: 'swedish' }, 'clearance'),
        ],
      }),
      [],
    ],
    [
      'never loosens an absolute ruling, whatever it cites',
      contraindication('c', ruling('avoid', 'absolute'), { exceptions: [loosened(['checked'])] }),
      ['looser-than-absolute at exceptions.0.outcome'],
    ],
  ])('%s', (_title, document, expected) => {
    expect(found('contraindications', document)).toEqual(expected)
  })
})

describe('R7: an outcome for every technique', () => {
  const unknown = contraindication('c', { ...ruling('fine'), outcome: 'maybe' as 'fine' })
  it('is asked of a condition, technique by technique', () => {
    expect(found('contraindications', unknown).filter((each) => each.startsWith('outcome-missing'))).toHaveLength(
      techniques.length,
    )
  })
  it('is asked of a technique, condition by condition', () => {
    const document = technique('hot-stone')
    expect(found('techniques', document, { contraindications: [unknown] })).toEqual(['outcome-missing at parent'])
    expect(found('techniques', document)).toEqual([])
  })
  it('is not asked where the self-check does not ask', () => {
    expect(
      found('techniques', technique('hot-stone'), { contraindications: [{ ...unknown, askInSelfCheck: false }] }),
    ).toEqual([])
  })
})

describe('R8: a sensitive page', () => {
  const claims = content.benefits({ citations: ['checked'] })
  const whole: Block[] = [content.clinicianNote, content.warningSigns, content.alternatives, claims]
  const of = (body: Block[]) => content.article(body, { topic: 'prostate', sensitivity: 'adult' })
  const without = (block: Block) => of(whole.filter((each) => each !== block))
  it.each<[string, object, string[]]>([
    ['with everything may pass', of(whole), []],
    [
      'begins with the clinician’s note',
      of([content.warningSigns, content.clinicianNote, content.alternatives, claims]),
      ['clinician-note-not-first at body'],
    ],
    ['has a warning sign', without(content.warningSigns), ['warning-sign-missing at body']],
    ['names alternatives', without(content.alternatives), ['alternatives-missing at body']],
    [
      'states its evidence and cites',
      without(claims),
      ['evidence-missing at body', 'supporting-reference-missing at body'],
    ],
    [
      'cites a supporting work',
      of([...whole.slice(0, 3), content.benefits({ citations: ['seller', 'unchecked'] })]),
      ['supporting-reference-missing at body'],
    ],
    ['takes no comments', { ...of(whole), comments: 'pre-moderated' }, ['comments-on-sensitive at comments']],
    [
      'is one by its topic alone',
      { ...of([]), sensitivity: 'none' },
      [
        'clinician-note-not-first at body',
        'warning-sign-missing at body',
        'alternatives-missing at body',
        'evidence-missing at body',
        'supporting-reference-missing at body',
      ],
    ],
    ['is not a general page', content.article([], { sensitivity: 'health-sensitive' }), []],
  ])('%s', (_title, document, expected) => {
    expect(found('articles', document)).toEqual(expected)
  })
  it('needs a warning sign that says what to do', () => {
    const silent = { ...warningSign('fever-after', 'prompt'), action: ' ' }
    expect(found('articles', of(whole), { warningSigns: [silent] })).toEqual(['warning-sign-missing at body'])
  })
  it('may be a technique', () => {
    const document = technique('p', { sensitivity: 'adult', floor: 'clearance', body: whole })
    expect(found('techniques', document)).toEqual([])
    expect(found('techniques', { ...document, body: [] })).toContain('clinician-note-not-first at body')
  })
})

describe('R9: a use that a condition blocks', () => {
  const rows: [Locale, string, string[]][] = [
    ['en', 'Healing after surgery', ['recent-surgery']],
    ['fr', 'Se remettre d’une chirurgie', ['recent-surgery']],
    ['es', 'Recuperación tras una operación', ['recent-surgery']],
    ['de', 'Erholung nach einer Operation', ['recent-surgery']],
    ['ar', 'التعافي بعد العملية', ['recent-surgery']],
    ['en', 'Sports injuries', ['recent-fracture', 'inflammatory-acute']],
    ['fr', 'Blessures sportives', ['recent-fracture', 'inflammatory-acute']],
    ['es', 'Lesiones deportivas', ['recent-fracture', 'inflammatory-acute']],
    ['de', 'Sportverletzungen', ['recent-fracture', 'inflammatory-acute']],
    ['ar', 'الإصابات الرياضية', ['recent-fracture', 'inflammatory-acute']],
    ['en', 'Arthritis', ['inflammatory-acute']],
    ['de', 'Arthrose', ['inflammatory-acute']],
    ['en', 'Pregnant people', ['pregnancy']],
    ['fr', 'Les femmes enceintes', ['pregnancy']],
    ['es', 'Embarazadas', ['pregnancy']],
    ['ar', 'الحوامل', ['pregnancy']],
    ['en', 'Chronic prostatitis', ['acute-prostatitis']],
    ['en', 'Fewer injuries', []],
    ['en', 'Desk workers', []],
  ]
  it.each(rows)('in %s: “%s” needs %j beside it', (locale, title, conditions) => {
    const bare = content.article([content.whoBenefits({ title }), content.benefits({ title })])
    const expected = ['body.0.people.0', 'body.1.items.0'].flatMap((path) =>
      conditions.map(() => `use-not-blocked at ${path}.blockedBy`),
    )
    expect(found('articles', bare, { locale })).toEqual(expected)
    const beside = content.article([content.whoBenefits({ title, blockedBy: conditions })])
    expect(found('articles', beside, { locale })).toEqual([])
  })
  it('is known by its row’s key in any language', () => {
    const document = content.article([content.whoBenefits({ id: 'after-surgery', title: 'Danach' })])
    expect(found('articles', document, { locale: 'de' })).toEqual(['use-not-blocked at body.0.people.0.blockedBy'])
  })
  it('in a technique’s short list is named somewhere on its page, unless the technique is for it alone', () => {
    const bestFor = ['Pregnant people']
    expect(found('techniques', technique('t', { bestFor }))).toEqual(['use-not-blocked at bestFor.0'])
    expect(found('techniques', technique('t', { bestFor, onlyIf: 'pregnancy' }))).toEqual([])
    const body = [content.whoBenefits({ blockedBy: ['pregnancy'] })]
    expect(found('techniques', technique('t', { bestFor, body }))).toEqual([])
  })
})

describe('R10: a claim', () => {
  const path = 'body.0.items.0.flag'
  it.each<[string, Parameters<typeof content.benefits>[0], string[]]>([
    ['with a supporting work may stand as it is', { flag: 'ok', citations: ['checked'] }, []],
    ['without one needs a flag', { flag: 'ok' }, [`claim-unsupported at ${path}`]],
    ['with a flag may stand without one', { flag: 'needs-citation' }, []],
    [
      'that the evidence contradicts is not supported by it',
      { flag: 'ok', evidence: 'contradicted', citations: ['checked'] },
      [`claim-unsupported at ${path}`],
    ],
    [
      'not to be published as fact is never published',
      { flag: 'do-not-publish-as-fact', citations: ['checked'] },
      [`claim-not-a-fact at ${path}`],
    ],
  ])('%s', (_title, claim, expected) => {
    expect(found('articles', content.article([content.benefits(claim)]))).toEqual(expected)
    expect(found('techniques', technique('t', { body: [content.benefits(claim)] }))).toEqual(expected)
  })
})

describe('R11: a work', () => {
  const able = ['guideline', 'systematic-review', 'trial', 'observational', 'book', 'government-page']
  it.each(referenceKinds.map((kind) => [kind, able.includes(kind)] as const))(
    'of kind %s supports: %s',
    (kind, expected) => {
      expect(supports({ key: 'r', kind, status: 'verified' })).toBe(expected)
      expect(supports({ key: 'r', kind, status: 'unverified' })).toBe(false)
      expect(supports({ key: 'r', kind, status: 'broken' })).toBe(false)
    },
  )
})

describe('R12: words of certainty', () => {
  const says = (text: string, citations: string[] = []) => content.article([content.prose(text, citations)])
  it.each<[string, object, Locale, string[]]>([
    ['need a source', says('It is proven to help.'), 'en', ['certainty-without-source at body.0.text']],
    [
      'need one that supports',
      says('It is proven to help.', ['seller']),
      'en',
      ['certainty-without-source at body.0.text'],
    ],
    ['may stand beside one', says('It is proven to help.', ['checked']), 'en', []],
    [
      'need it in the same block',
      content.article([content.prose('Proven.'), content.prose('So.', ['checked'])]),
      'en',
      ['certainty-without-source at body.0.text'],
    ],
    ['are found in titles', content.article([], { title: 'The cure' }), 'en', ['certainty-without-source at title']],
    [
      'are found in a benefit, beside its own source',
      content.article([content.benefits({ text: 'Guaranteed.' }, { text: 'Proven.', citations: ['checked'] })]),
      'en',
      ['certainty-without-source at body.0.items.0.text'],
    ],
    ['are found in French', says('Le massage guérit.'), 'fr', ['certainty-without-source at body.0.text']],
    [
      'are found in German',
      says('Bewährt und wissenschaftlich belegt.'),
      'de',
      ['certainty-without-source at body.0.text', 'certainty-without-source at body.0.text'],
    ],
    ['are not found in calm words', says('Some people feel better.'), 'en', []],
  ])('%s', (_title, document, locale, expected) => {
    expect(found('articles', document, { locale })).toEqual(expected)
  })
  it('run across bold and plain', () => {
    const text = [{ type: 'paragraph', children: [{ text: 'It is backed ', bold: true }, { text: 'by science.' }] }]
    expect(found('articles', content.article([{ ...content.prose(''), text } as Block]))).toEqual([
      'certainty-without-source at body.0.text',
    ])
  })
  it('are read in the language that a safety block is in', () => {
    const block: Block = { blockType: 'doDont', id: 'd', dos: ['This cures nothing.'], donts: [], lang: 'en' }
    expect(found('articles', content.article([block]), { locale: 'ar' })).toEqual([
      'certainty-without-source at body.0.dos.0',
    ])
  })
  it('are exempt in names of techniques and works', () => {
    const names = { en: ['The Proven Way'] }
    expect(found('articles', says('We speak of The Proven Way.'), { names })).toEqual([])
    expect(found('articles', says('The Proven Way is proven.'), { names })).toEqual([
      'certainty-without-source at body.0.text',
    ])
  })
  it.each<[string, object | null, string[]]>([
    ['open', { claimsPolicy: 'open' }, []],
    ['evidence-linked', { claimsPolicy: 'evidence-linked' }, ['certainty-without-source at note']],
    ['strict', { claimsPolicy: 'strict' }, ['certainty-not-allowed at note']],
    ['unknown', null, ['certainty-without-source at note']],
  ])('in a clinic’s words, where claims are %s', (_title, policy, expected) => {
    const where = { jurisdiction: policy && jurisdiction(policy), today: '2026-11-21' }
    expect(
      found('services', service({ note: 'Guaranteed relief.' }), where).filter((each) => !each.includes('technique')),
    ).toEqual(expected)
  })
})

describe('R33: an overdue legal review', () => {
  const note = service({ note: 'Guaranteed relief.' })
  const where = jurisdiction({ claimsPolicy: 'open', legalReviewDue: '2026-11-20' })
  it('makes claims strict, the day after it was due', () => {
    expect(found('services', note, { jurisdiction: where, today: '2026-11-21' })).toContain(
      'certainty-while-review-overdue at note',
    )
    expect(found('services', note, { jurisdiction: where, today: '2026-11-20' })).toEqual([])
  })
})

describe('R13: a question', () => {
  const answered = (text: string, more: object = {}) => content.question({ answer: content.richText(text), ...more })
  it.each<[string, object, Locale, string[]]>([
    [
      'that embeds a ruling does not open with yes',
      answered('Yes, it is safe.', { embeds: ['pregnancy'] }),
      'en',
      ['answer-decides at answer'],
    ],
    [
      'that embeds a ruling does not open with no',
      answered('Non : attendez.', { embeds: ['pregnancy'] }),
      'fr',
      ['answer-decides at answer'],
    ],
    [
      'on a topic with rulings neither',
      answered('نعم، بعد استشارة الطبيب.', { topic: 'prostate' }),
      'ar',
      ['answer-decides at answer'],
    ],
    ['that embeds a ruling may explain', answered('See a professional first.', { embeds: ['pregnancy'] }), 'en', []],
    ['without a ruling may say yes', answered('Yes, with a receipt.'), 'en', []],
    [
      'that names a condition embeds it',
      content.question({ question: 'Is it safe in pregnancy?' }),
      'en',
      ['ruling-not-embedded at embeds'],
    ],
    [
      'that names it by a synonym embeds it',
      content.question({ question: 'Can I come after an operation?' }),
      'en',
      ['ruling-not-embedded at embeds'],
    ],
    ['with an everyday word names nothing', content.question({ question: 'Can I cut it short?' }), 'en', []],
    [
      'that names and embeds it may pass',
      content.question({ question: 'Is it safe in pregnancy?', embeds: ['pregnancy'] }),
      'en',
      [],
    ],
  ])('%s', (_title, document, locale, expected) => {
    expect(found('faqs', document, { locale })).toEqual(expected)
  })
})
