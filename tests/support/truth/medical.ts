/** Medical documents to begin with: few words, so that equal paragraphs and returns to old words are common. */
import { contraindication, technique, warningSign } from '../documents'
import { item, link, list, paragraph, rich, textNode } from './lexical'
import type { Kind } from './said'

export type Doc = Record<string, unknown> & { key: string }
type Block = Record<string, unknown>

/** No word of certainty, no name of a condition, nothing that another rule would look at. */
export const pool = [
  'Rest.',
  'Drink water',
  'Ask first',
  'Go slowly. Stop soon',
  'Café au lait',
  'Never on a bruise',
  '',
]
export const word = (n: number): string => pool[n % (pool.length - 1)] as string

const text = (n: number) =>
  [
    rich(paragraph(textNode(word(n))), paragraph(textNode(word(n + 1)), textNode(' now', 1))),
    rich(
      { type: 'heading', tag: 'h3', children: [textNode(word(n))] },
      paragraph(textNode(word(n + 1))),
      paragraph(textNode(word(n + 1))),
    ),
    rich(list('number', item(textNode(word(n))), item(textNode(word(n + 1))), item(textNode(word(n + 2)))), {
      type: 'quote',
      children: [textNode(word(n)), list('bullet', item(textNode('a')), item(textNode('b')))],
    }),
    rich(
      paragraph(textNode(word(n)), link('https://one.example/', textNode(' there'))),
      list('bullet', item(textNode(word(n)), list('bullet', item(textNode('inside')))), item(textNode(word(n)))),
    ),
  ][n % 4]

export const blockOf = (n: number, id: string): Block =>
  [
    { blockType: 'prose', heading: word(n), text: text(n), citations: [] },
    { blockType: 'doDont', dos: [word(n), word(n + 1)], donts: [word(n + 2), word(n + 3)] },
    { blockType: 'callout', tone: 'info', text: text(n + 1) },
    { blockType: 'clinicianNote', heading: word(n + 1), text: text(n + 2) },
    {
      ...{ blockType: 'checklist', intro: word(n), purpose: 'tips' },
      items: [0, 1, 2].map((m) => ({ id: `${id}-${m}`, title: word(n + m), text: word(n + m) })),
    },
    {
      blockType: 'whoBenefits',
      people: [0, 1].map((m) => ({ id: `${id}-${m}`, title: word(n), text: word(m), blockedBy: [] })),
    },
    { blockType: 'warningSigns', heading: word(n), signs: [] },
    { blockType: 'prose', text: text(n + 3) },
  ].map((block) => ({ id, ...block }))[n % 8] as Block

const body = (n: number): Block[] => [n, n + 3, n + 5].slice(0, 1 + (n % 3)).map((each, at) => blockOf(each, `b${at}`))

const condition = (n: number): Doc => {
  const { ruling, ...rest } = contraindication('doc', {
    class: 'relative',
    outcome: 'clearance',
    clearanceBy: 'doctor',
  })
  const exception = (id: string, technique: string) => ({ ...(ruling as object), id, technique, outcome: 'avoid' })
  return {
    ...rest,
    ...{ ruling, advice: word(n), alsoCalled: [word(n), word(n + 1)], searchWords: ['one', 'two'] },
    exceptions: [exception('e1', 't1'), exception('e2', 't2')],
    variants: [
      { id: 'v1', key: 'first', name: 'First' },
      { id: 'v2', key: 'second', name: 'Second' },
    ],
    implies: ['c1', 'c2'],
    urgentSigns: [],
  }
}

export const documents: Record<Kind, (n: number) => Doc> = {
  contraindications: condition,
  techniques: (n) => ({
    ...technique('doc'),
    ...{ body: body(n), risks: [word(n), word(n + 1)], methods: [word(n)], bestFor: [word(n), word(n)] },
  }),
  articles: (n) => ({
    ...{ key: 'doc', slug: 'doc', title: word(n), dek: word(n + 1), body: body(n), topic: 'general' },
    ...{ sensitivity: 'none', techniques: [], comments: 'off' },
  }),
  pages: (n) => ({ key: 'home-care', title: word(n), dek: word(n + 1), body: body(n) }),
  faqs: (n) => ({
    key: 'doc',
    question: 'What helps?',
    answer: text(n),
    embeds: [],
    signs: [],
    topic: 'general',
    order: 1,
  }),
  'warning-signs': () => ({ ...warningSign('doc'), appliesTo: ['t1', 't2'] }),
}
