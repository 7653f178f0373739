/** Blocks render from their examples, and the safety rules hold in the markup they give. */
import { describe, expect, it } from 'vitest'
import { locales } from '@/domain/locale/locales'
import { blockSchemas, type Block } from '@/domain/kinds/blocks'
import { Blocks, siteBlocks } from '@/site/blocks'
import { JsonLd } from '@/site/ui/json-ld'
import { Price } from '@/site/ui/service-table'
import { RulingList } from '@/site/ui/ruling-list'
import { markupOf } from '../support/markup'
import { siteContext } from '../support/site-context'

const all = Object.entries(siteBlocks).flatMap(([type, { examples }]) =>
  Object.entries(examples).map(([name, block]) => ({ title: `${type}: ${name}`, block })),
)
/** Examples are written by hand; the schema fills in what the door would. */
const read = (block: { blockType: keyof typeof blockSchemas }): Block => blockSchemas[block.blockType].parse(block)
const show = (block: { blockType: keyof typeof blockSchemas }, locale: (typeof locales)[number] = 'en', more = {}) =>
  markupOf(<Blocks ctx={siteContext(locale, more)} of={{}} blocks={[read(block)]} technique="swedish" />, locale)

it('marks a block that stands in from another language, and no other (R23)', () => {
  const [example] = Object.values(siteBlocks.prose.examples)
  const block = read(example as { blockType: 'prose' })
  const { id } = block
  const marked = (standIns: string[]) =>
    markupOf(<Blocks ctx={siteContext('ar')} of={{ standIns }} blocks={[block]} technique="swedish" />, 'ar').includes(
      '<div lang="en" dir="ltr" data-stand-in="">',
    )
  expect([marked([`body.${id}`]), marked(['body.another']), marked([])]).toEqual([true, false, false])
})

describe.each(all)('$title', ({ block }) => {
  it.each(locales)('renders in %s without an inline style', (locale) => {
    expect(show(block, locale)).not.toMatch(/\sstyle=/)
  })
})

describe('rulings', () => {
  const list = markupOf(<RulingList ctx={siteContext()} technique="swedish" />)
  const outcomes = [
    ...list.matchAll(/data-contraindication="([^"]+)"[^>]*data-outcome="([^"]+)"[^>]*data-class="([^"]+)"/g),
  ]

  it('list absolute ones first, then by weight, and leave out what is fine (R1)', () => {
    expect(outcomes.map(([, key, outcome, kind]) => [key, outcome, kind])).toEqual([
      ['fever', 'avoid', 'absolute'],
      ['pregnancy', 'avoid', 'relative'],
      ['pregnancy', 'clearance', 'relative'],
      ['varicose-veins', 'modify', 'relative'],
    ])
  })
  it('are never collapsed (R1)', () => {
    expect(list).not.toMatch(/<details|\shidden/)
  })
  it('stand beside a use outside the list of rulings (R9)', () => {
    const markup = show(siteBlocks.benefits.examples.blocked)
    expect(markup).toContain('data-contraindication="fever"')
    expect(markup).not.toContain('data-rulings')
  })
  it('mark words in another language', () => {
    const markup = markupOf(<RulingList ctx={siteContext('ar')} technique="swedish" />, 'ar')
    expect(markup).toContain('<dd lang="en" dir="ltr" data-stand-in="">Wait.</dd>')
  })
})

describe('claims', () => {
  const block = siteBlocks.benefits.examples.supportedAndNot

  it('that may not be published as fact are never shown (R10)', () => {
    expect(show(block)).not.toContain('Not a fact')
  })
  it('without a supporting source are hidden where claims are strict, a shop never being one (R11, R33)', () => {
    expect(show(block)).toContain('Sold as a cure')
    expect(show(block, 'en', { claimsStrict: true })).not.toContain('Sold as a cure')
    expect(show(block, 'en', { claimsStrict: true })).toContain('Less pain')
  })
})

describe('warning signs', () => {
  it('of any red flag stand with the emergency number (R30)', () => {
    expect(show(siteBlocks.warningSigns.examples.otherLanguage)).toContain('href="tel:911"')
  })
  it('come with the most urgent first', () => {
    const order = [...show(siteBlocks.warningSigns.examples.allUrgencies).matchAll(/data-urgency="([^"]+)"/g)].map(
      ([, each]) => each,
    )
    expect(order).toEqual(['emergency', 'prompt', 'contact-doctor', 'stop-now', 'comfort'])
  })
})

describe('rich text', () => {
  it('names a document that is not live here without linking to it', () => {
    const markup = show(siteBlocks.prose.examples.everything)
    expect(markup).toContain('href="/en/techniques/swedish"')
    expect(markup).toContain('something withdrawn')
    expect(markup).not.toContain('techniques/withdrawn')
  })
})

describe('prices', () => {
  it.each([
    ['CAD', 6200, 'value="6200"'],
    ['JOD', 12500, 'value="12500"'],
    ['EUR', 0, 'Free'],
  ])('in %s keep the minor units for machines (R20)', (currency, minor, expected) => {
    expect(markupOf(<Price ctx={siteContext('en', { currency })} minor={minor} />)).toContain(expected)
  })
  it('that are no sum say so', () => {
    expect(markupOf(<Price ctx={siteContext()} minor={null} />)).not.toContain('<data')
  })
})

it('Structured data cannot close its script element', () => {
  expect(markupOf(<JsonLd data={{ name: '</script><!--' }} />)).not.toMatch(/<\/script>.*<\/script>|<!--/)
})
