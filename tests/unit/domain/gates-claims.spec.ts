/** The gates of claims and words: R10 to R13 and R33, each by its name. */
import { describe, expect, it } from 'vitest'
import type { Locale } from '@/domain/locale/locales'
import { supports } from '@/domain/publication/requirements/support'
import type { Block } from '@/domain/kinds/blocks'
import { referenceKinds } from '@/domain/kinds/terms'
import * as content from '../../support/fixtures/content'
import { found } from '../../support/fixtures/gates'
import { jurisdiction, service, technique } from '../../support/fixtures/views'

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
