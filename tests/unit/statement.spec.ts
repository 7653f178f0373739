/** R38: what a signature covers. A document is covered exactly while it says, in this order, what was signed of it last. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  judgedAs,
  judgesOf,
  tickOf,
  uncompared,
  uncoveredBy,
  uncoveredByTwo,
  type Judge,
  type Statement,
} from '@/domain/publication/statement'
import type { Document } from '@/publishing/present'
import { signableOf } from '@/publishing/plan/statements'
import { technique } from '../support/documents'
import { cases } from '../support/generated'

const paragraph = (text: string) => ({ type: 'paragraph', children: [{ type: 'text', text }] })
const rich = (...texts: string[]) => ({ root: { type: 'root', children: texts.map(paragraph) } })
type Block = { id: string; blockType: string; dos?: string[]; donts?: string[]; text?: unknown; heading?: string }

/** A technique whose page has a list of dos and don'ts, and texts of some paragraphs. */
const first = (): Document & { body: Block[]; risks: string[] } => ({
  ...technique('t'),
  risks: ['Bruises', 'Soreness'],
  body: [
    { id: 'b1', blockType: 'doDont', dos: ['Ask first', 'Drink water'], donts: ['Wait too long'] },
    { id: 'b2', blockType: 'prose', heading: 'What it is', text: rich('One', 'Two', 'Three') },
    { id: 'b3', blockType: 'prose', text: rich('Four') },
  ],
})
type Page = ReturnType<typeof first>

const textsOf = (block: Block): string[] =>
  ((block.text as ReturnType<typeof rich> | undefined)?.root.children ?? []).map(
    ({ children }) => children[0]?.text ?? '',
  )

/** Edits as people make them: each takes a page and two numbers that choose where. */
const edits: Record<string, (page: Page, a: number, b: number) => void> = {
  'other words': (page, a) => void (page.risks[a % page.risks.length] = `Risk ${a}`),
  'a word of old': (page) => void (page.risks = ['Bruises', 'Soreness']),
  deletion: (page, a) => void page.risks.splice(a % page.risks.length, page.risks.length > 1 ? 1 : 0),
  addition: (page, a, b) => void page.risks.splice(a % page.risks.length, 0, `Risk ${b}`),
  'a move': (page, a) => void page.body.push(...page.body.splice(a % page.body.length, 1)),
  'a block gone': (page, a) => void (page.body.length > 1 && page.body.splice(a % page.body.length, 1)),
  'a block back': (page) => void (page.body = first().body),
  'from do to do not': ({ body }) => {
    const list = body.find(({ dos }) => dos && dos.length > 1)
    list?.donts?.push(list.dos?.pop() ?? '')
  },
  'and back': ({ body }) => {
    const list = body.find(({ donts }) => donts && donts.length > 1)
    list?.dos?.push(list.donts?.pop() ?? '')
  },
  'a split': ({ body }, a) => {
    const block = body.find((each) => each.text)
    const texts = block ? textsOf(block) : []
    if (block && texts.length > 0)
      block.text = rich(...texts.flatMap((text, at) => (at === a % texts.length ? [text, '…'] : [text])))
  },
  'paragraphs swapped': ({ body }) => {
    const block = body.find((each) => textsOf(each).length > 1)
    if (block) block.text = rich(...textsOf(block).toReversed())
  },
  severity: (page, a) => void (page.floor = ['avoid', 'clearance', 'modify'][a % 3]),
  'what nobody signs': (page, a) => void (page.slug = `slug-${a}`),
}

/** What a reader, or the place of a safety text, depends on: the words and switches of the page, in their order. */
const said = ({ slug: _, ...page }: Page): string => JSON.stringify(page)

const act = fc.record({
  what: fc.constantFrom(...Object.keys(edits), 'sign' as const),
  a: fc.nat(20),
  b: fc.nat(20),
})
const judge = (clinician: string, at: string): Judge => ({ clinician, name: clinician, credentials: 'MD', at })

describe('R38 a signature', () => {
  it('covers a document exactly while it says what was signed of it last, and carries over what it covered', () => {
    fc.assert(
      fc.property(fc.array(act, { maxLength: 12 }), (acts) => {
        const page = first()
        const units = () => signableOf('techniques', page, 'en')
        let statement: Statement = judgedAs([], units(), judge('first', '2026-01-01T00:00:00Z'))
        let signed = said(page)
        for (const [at, { what, a, b }] of acts.entries()) {
          if (what === 'sign') {
            const before = statement
            const left = uncoveredBy(before, units()).map(tickOf)
            statement = judgedAs(before, units(), judge(`dr-${at}`, `2026-02-01T00:00:${10 + at}Z`), new Set(left))
            signed = said(page)
            const kept = statement.filter(({ judge: { clinician } }) => clinician !== `dr-${at}`)
            expect(kept.every((unit) => before.includes(unit))).toBe(true)
          } else edits[what]?.(page, a, b)
          expect({ what, isCovered: uncoveredBy(statement, units()).length === 0 }).toEqual({
            what,
            isCovered: said(page) === signed,
          })
        }
      }),
      cases(1 / 4),
    )
  })

  it('tells of what is gone, and of what stands at another place', () => {
    const before = judgedAs([], signableOf('techniques', first(), 'en'), judge('dr', '2026-01-01T00:00:00Z'))
    const page = first()
    edits['from do to do not']?.(page, 0, 0)
    const left = uncoveredBy(before, signableOf('techniques', page, 'en'))
    expect(left.map(({ place, isGone }) => [place, isGone === true])).toEqual([
      ['body.b1.dos', true],
      ['body.b1.donts', false],
    ])
  })

  const item = (...children: object[]) => ({ type: 'listitem', children })
  const list = (listType: string, ...children: object[]) => ({ type: 'list', listType, children })
  const text = (words: string, format = 0) => ({ type: 'text', text: words, format })
  const to = (url: string) => ({ type: 'link', fields: { linkType: 'custom', url }, children: [text('here')] })
  it.each<[string, boolean, object, object]>([
    ['a run that is cut in two', true, item(text('Rest well')), item(text('Rest '), text('well'))],
    ['typewriter’s letters', true, item(text('Rest well')), item(text('Rest '), text('well', 16))],
    ['stress', false, item(text('Rest well')), item(text('Rest '), text('well', 1))],
    ['another link', false, item(to('https://one.example/')), item(to('https://two.example/'))],
    [
      'words that go from after a list to before it',
      false,
      item(text('Do '), list('bullet', item(text('a'))), text('never')),
      item(text('Do '), text('never'), list('bullet', item(text('a')))),
    ],
  ])('of %s holds: %s', (_, holds, before, after) => {
    const of = (part: object) => {
      const text = { root: { type: 'root', children: [list('bullet', part)] } }
      return signableOf('techniques', { ...technique('t'), body: [{ id: 'b', blockType: 'prose', text }] }, 'en')
    }
    const statement = judgedAs([], of(before), judge('dr', '2026-01-01T00:00:00Z'))
    expect(uncoveredBy(statement, of(after)).length === 0).toBe(holds)
  })

  it('is void where steps are counted anew', () => {
    const of = (...lists: object[]) => {
      const text = { root: { type: 'root', children: lists } }
      return signableOf('techniques', { ...technique('t'), body: [{ id: 'b', blockType: 'prose', text }] }, 'en')
    }
    const [one, two] = [item(text('Wait')), item(text('Call'))]
    const statement = judgedAs([], of(list('number', one, two)), judge('dr', '2026-01-01T00:00:00Z'))
    expect(uncoveredBy(statement, of(list('number', one), list('number', two)))).not.toEqual([])
  })

  it('names all whose judgement still stands, the newest first', () => {
    const page = first()
    const before = judgedAs([], signableOf('techniques', page, 'en'), judge('old', '2026-01-01T00:00:00Z'))
    page.risks.push('Faintness')
    const units = signableOf('techniques', page, 'en')
    const after = judgedAs(
      before,
      units,
      judge('new', '2026-02-01T00:00:00Z'),
      new Set(uncoveredBy(before, units).map(tickOf)),
    )
    expect(judgesOf(after).map(({ clinician }) => clinician)).toEqual(['new', 'old'])
    const again = judgedAs(after, units, judge('new', '2026-03-01T00:00:00Z'), new Set(units.map(tickOf)))
    expect(judgesOf(again).map(({ clinician, at }) => [clinician, at])).toEqual([['new', '2026-03-01T00:00:00Z']])
  })

  it('of a translation is for the English it was compared with', () => {
    const of = (mark: string) =>
      signableOf('techniques', { ...first(), translatedFrom: { words: { risks: mark } } }, 'fr')
    const statement = judgedAs([], of('one'), judge('dr', '2026-01-01T00:00:00Z'))
    expect(uncoveredBy(statement, of('one'))).toEqual([])
    expect(uncoveredBy(statement, of('two')).map(({ place }) => place)).toEqual(['risks', 'risks', 'risks', 'risks'])
  })
})

describe('R39: of two signatures', () => {
  const dr: Judge = { clinician: 'dr', name: 'Dr', credentials: 'MD', at: '2026-01-01T00:00:00Z' }
  const inEnglish: Judge = { ...dr, ofEnglish: true }
  const reader: Judge = { clinician: '7', name: 'Reader', credentials: '', at: '2026-01-02T00:00:00Z' }
  const units = ['a', 'b', 'c'].map((hash) => ({ place: 'body', hash }))
  const some = units.slice(0, 2)
  const by = (judge: Judge, signed = units) => judgedAs([], signed, judge)
  const hashes = (left: readonly { hash: string }[]) => left.map(({ hash }) => hash)

  it('neither is enough without the other, whichever is first', () => {
    expect(hashes(uncoveredByTwo(by(inEnglish), [], units))).toEqual(['a', 'b', 'c'])
    expect(hashes(uncoveredByTwo([], by(reader), units))).toEqual(['a', 'b', 'c'])
    expect(uncoveredByTwo(by(inEnglish), by(reader), units)).toEqual([])
  })
  it('a clinician who judges the language needs no other', () => {
    expect(uncoveredByTwo(by(dr), [], units)).toEqual([])
    expect(uncompared(by(dr), [], units)).toEqual([])
  })
  it('each leaves what was added to the one who has not seen it', () => {
    expect(hashes(uncoveredByTwo(by(inEnglish), by(reader, some), units))).toEqual(['c'])
    expect(hashes(uncoveredByTwo(by(inEnglish, some), by(reader), units))).toEqual(['c'])
    expect(hashes(uncompared(by(inEnglish, some), by(reader, some), units))).toEqual(['c'])
  })
  it('what is gone waits for both', () => {
    const gone = [{ place: 'body', hash: 'c', isGone: true }]
    expect(uncoveredByTwo(by(inEnglish, some), by(reader), some)).toEqual(gone)
    expect(uncoveredByTwo(by(inEnglish), by(reader, some), some)).toEqual(gone)
    expect(uncoveredByTwo(by(inEnglish), by(reader), some)).toEqual(gone)
  })
  it('only what was judged in English is asked of a translator', () => {
    const mixed = judgedAs(by(dr, some), units, inEnglish)
    expect(hashes(uncoveredByTwo(mixed, [], units))).toEqual(['c'])
    expect(uncoveredByTwo(mixed, by(reader), units)).toEqual([])
  })
})
