/** The gates of rulings and of the pages around them: R5, R7, R8 and R9, each by its name. */
import { describe, expect, it } from 'vitest'
import type { Locale } from '@/domain/locale/locales'
import type { ContraindicationView } from '@/domain/publication/view-types'
import type { Block } from '@/domain/kinds/blocks'
import * as content from '../../support/fixtures/content'
import { found } from '../../support/fixtures/gates'
import { techniques } from '../../support/fixtures/network'
import { contraindication, exception, ruling, technique, warningSign } from '../../support/fixtures/views'

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
