/** What a clinician signs: exactly the safety text, and the same value for the same text. */
import { describe, expect, it } from 'vitest'
import { kindOf, kinds, type KindName } from '@/domain/kinds'
import { signedText } from '@/domain/kinds/signed-text'
import { canonicalJson } from '@/domain/safety/canonical-json'
import { contraindication, exception, overlay, ruling, technique, warningSign } from '../../../support/fixtures/views'

const signed = (collection: KindName, view: object) =>
  canonicalJson(signedText(kindOf(collection), view as Record<string, unknown>))

const condition = contraindication('c', ruling('clearance'), {
  variants: [{ key: 'v', name: 'Variant' }],
  implies: ['a', 'b'],
  exceptions: [exception({ technique: 't' }, 'avoid'), exception({ variant: 'v' }, 'modify')],
})
const massage = technique('t', { risks: ['Soreness.'], floor: 'clearance' })
const sign = warningSign('s', 'prompt')
const raise = overlay({ contraindication: 'c', outcome: 'avoid', reason: 'Our rule.' })
const article = kinds.articles.view.parse({
  key: 'a',
  slug: 'a',
  title: 'A',
  dek: 'About.',
  topic: 'general',
  sensitivity: 'none',
  comments: 'off',
  safetyLang: 'en',
  body: [
    { blockType: 'prose', id: 'p', text: [{ type: 'paragraph', children: [{ text: 'Words.' }] }] },
    { blockType: 'doDont', id: 'd', dos: ['Rest.'], donts: ['Do not run.'], lang: 'en' },
    { blockType: 'warningSigns', id: 'w', signs: ['s'], lang: 'en' },
  ],
})
const first = <T>(items: T[]): T => items[0] as T
const [prose, doDont, warnings] = article.body as [object, object, object]

describe('a change of safety text', () => {
  const exceptionOf = first(condition.exceptions)
  it.each([
    ['a reason', 'contraindications', condition, { ruling: { ...condition.ruling, reason: 'New.' } }],
    ['an outcome', 'contraindications', condition, { ruling: { ...condition.ruling, outcome: 'avoid' } }],
    ['who clears', 'contraindications', condition, { ruling: { ...condition.ruling, clearanceBy: 'surgeon' } }],
    ['what is implied', 'contraindications', condition, { implies: ['a'] }],
    ['a variant’s name', 'contraindications', condition, { variants: [{ key: 'v', name: 'Other' }] }],
    ['an exception', 'contraindications', condition, { exceptions: [{ ...exceptionOf, whatToDo: 'New.' }] }],
    ['a risk', 'techniques', massage, { risks: ['Bruises.'] }],
    ['a floor', 'techniques', massage, { floor: 'avoid' }],
    ['the pressure', 'techniques', massage, { pressure: 'deep' }],
    ['a safety block in a technique', 'techniques', massage, { body: [doDont] }],
    ['an urgency', 'warning-signs', sign, { urgency: 'emergency' }],
    ['an action', 'warning-signs', sign, { action: 'New.' }],
    ['an overlay’s reason', 'overlays', raise, { ruling: { ...raise.ruling, reason: 'New.' } }],
    ['a do-not', 'articles', article, { body: [prose, { ...doDont, donts: [] }, warnings] }],
    ['a sign in a block', 'articles', article, { body: [prose, doDont, { ...warnings, signs: ['s', 'r'] }] }],
    ['the standing notice', 'network', { safetyNotice: 'Ask.' }, { safetyNotice: 'Do ask.' }],
  ] as const)('such as %s changes what is signed', (_what, collection, view, change) => {
    expect(signed(collection, { ...view, ...change })).not.toBe(signed(collection, view))
  })
})

describe('any other change', () => {
  it.each([
    ['plain words', 'contraindications', condition, { plain: 'New' }],
    ['a citation', 'contraindications', condition, { ruling: { ...condition.ruling, citations: ['r'] } }],
    ['the order of exceptions', 'contraindications', condition, { exceptions: condition.exceptions.toReversed() }],
    ['the order of implications', 'contraindications', condition, { implies: ['b', 'a'] }],
    [
      'an absent modification',
      'contraindications',
      condition,
      { ruling: { ...condition.ruling, modification: undefined } },
    ],
    ['a summary', 'techniques', massage, { summary: 'New.' }],
    ['a prose block', 'articles', article, { body: [doDont, warnings] }],
    [
      'the id and shown language of a block',
      'articles',
      article,
      { body: [{ ...doDont, id: 'x', lang: 'fr' }, warnings] },
    ],
    ['a local note', 'overlays', raise, { note: 'New.' }],
  ] as const)('such as %s leaves what is signed alone', (_what, collection, view, change) => {
    expect(signed(collection, { ...view, ...change })).toBe(signed(collection, view))
  })

  it('of a collection without safety text signs nothing', () => {
    expect(signedText(kinds.services, {})).toBeNull()
  })
})

describe('canonical JSON', () => {
  it('does not depend on the order of members, and drops what is undefined', () => {
    expect(canonicalJson({ b: [1, { d: 'x', c: null }], a: undefined })).toBe('{"b":[1,{"c":null,"d":"x"}]}')
    expect(canonicalJson(undefined)).toBe('null')
  })

  it('keeps the order of lists', () => {
    expect(canonicalJson(['b', 'a'])).not.toBe(canonicalJson(['a', 'b']))
  })
})
