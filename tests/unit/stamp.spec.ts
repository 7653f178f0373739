/** R38 the stamp of a page: only where its own document and every medical document that it shows is signed, with the oldest date. */
import fc from 'fast-check'
import { expect, it } from 'vitest'
import type { Block } from '@/domain/kinds/blocks'
import type { SiteContext } from '@/site/context'
import { shownOn, stamped } from '@/site/stamp'
import { cases } from '../support/generated'

const keys = ['a', 'b', 'c']
const review = fc.option(
  fc.nat(400).map((day) => {
    const at = new Date(Date.UTC(2026, 0, 1 + day)).toISOString()
    return { clinician: `dr-${day % 3}`, name: `Dr ${day % 3}`, credentials: 'MD', at, dueAt: at }
  }),
  { freq: 9, nil: null },
)
const views = fc.record(Object.fromEntries(keys.map((key) => [key, review])))
const some = fc.subarray(keys)
/** What stands with a condition or an answer: the signs to get help for, the rulings that it speaks of. */
const besides = fc.record(Object.fromEntries(keys.map((key) => [key, some])))
const block = fc.oneof(
  some.map((signs) => ({ blockType: 'warningSigns', signs })),
  some.map((faqs) => ({ blockType: 'faqList', faqs })),
  some.map((blockedBy) => ({ blockType: 'benefits', items: [{ blockedBy: [] }, { blockedBy }] })),
  some.map((blockedBy) => ({ blockType: 'whoBenefits', people: [{ blockedBy }] })),
  fc.constantFrom('t', 'u').map((technique) => ({ blockType: 'contraindicationsList', technique })),
  fc.constantFrom(...keys).map((media) => ({ blockType: 'picture', media })),
  fc.constant({ blockType: 'prose' }),
)
const page = fc.record({
  own: review,
  ...{
    conditions: views,
    signs: views,
    faqs: views,
    // A picture may be gone.
    pictures: fc.record(Object.fromEntries(keys.map((key) => [key, fc.option(review, { nil: undefined })]))),
    urgent: besides,
    embeds: besides,
    body: fc.array(block, { maxLength: 3 }),
  },
  /** Which conditions rule on each of two techniques, and whether that is more than "fine". */
  rulings: fc.record({
    t: fc.array(fc.tuple(fc.constantFrom(...keys), fc.boolean())),
    u: fc.constant([] as [string, boolean][]),
  }),
  of: fc.option(fc.constant('t' as const), { nil: undefined }),
})

it('R38 stands exactly where all that the page shows is signed, under its own names and the oldest date', () => {
  const seen = { with: 0, without: 0 }
  fc.assert(
    fc.property(page, ({ own, conditions, signs, faqs, pictures, urgent, embeds, body, rulings, of }) => {
      const ctx = {
        views: {
          contraindication: (key: string) => ({ review: conditions[key], topic: 'general', urgentSigns: urgent[key] }),
          sign: (key: string) => ({ review: signs[key], topic: 'general' }),
          faq: (key: string) => ({ review: faqs[key], embeds: embeds[key] }),
          media: (key: string) => (pictures[key] === undefined ? undefined : { review: pictures[key] }),
        },
        rulings: (technique: 't' | 'u') =>
          rulings[technique].map(([contraindication, rules]) => ({
            contraindication,
            outcome: rules ? 'avoid' : 'fine',
          })),
      } as unknown as SiteContext
      const condition = (key: string) => [conditions[key], ...(urgent[key] ?? []).map((sign) => signs[sign])]
      const ruled = (technique: 't' | 'u') =>
        rulings[technique].filter(([, rules]) => rules).flatMap(([key]) => condition(key))
      const shown = body.flatMap((each) => {
        if ('signs' in each) return each.signs.map((key) => signs[key])
        if ('faqs' in each) return each.faqs.flatMap((key) => [faqs[key], ...(embeds[key] ?? []).flatMap(condition)])
        if ('items' in each) return each.items.flatMap(({ blockedBy }) => blockedBy.flatMap(condition))
        if ('people' in each) return each.people.flatMap(({ blockedBy }) => blockedBy.flatMap(condition))
        if ('media' in each) return pictures[each.media] === undefined ? [] : [pictures[each.media]]
        return 'technique' in each ? ruled(each.technique as 't' | 'u') : []
      })
      const all = [own, ...shown, ...(of ? ruled(of) : [])]
      const result = stamped({ review: own }, shownOn(ctx, body as unknown as Block[], of)).review
      const isSigned = all.every((each) => each)
      seen[isSigned ? 'with' : 'without'] += 1
      const oldest = all.map((each) => each?.at ?? '').toSorted()[0]
      expect(result).toEqual(isSigned ? { ...own, at: oldest } : null)
    }),
    cases(1 / 10),
  )
  expect(Math.min(seen.with, seen.without)).toBeGreaterThan(20)
})
