/** Rich text from the editor's hands to the visitor's eyes: what a page cannot show is refused where it stands, the rest arrives whole. */
import { expect } from '@playwright/test'
import { ask } from '../support/ask'
import { signIn, type Editor, type Reply } from '../support/editor'
import { test, type Bench, type Draft } from '../support/medical-fixture'

const question = 'Which lists of this test are there?'
type Node = Record<string, unknown>
const text = (words: string, format = 0): Node => ({ type: 'text', text: words, format, version: 1 })
const paragraph = (...children: Node[]): Node => ({ type: 'paragraph', children, version: 1 })
const item = (...children: Node[]): Node => ({ type: 'listitem', value: 1, children, version: 1 })
const list = (...children: Node[]): Node => ({
  type: 'list',
  listType: 'bullet',
  tag: 'ul',
  start: 1,
  children,
  version: 1,
})
const state = (...children: Node[]) => ({
  root: { type: 'root', version: 1, format: '', indent: 0, direction: null, children },
})

/** What was said about one field: the path and the sentence. */
const refusals = ({ body }: Reply): { path: string; message: string }[] =>
  ((body.errors as { data?: { errors?: { path: string; message: string }[] } }[] | undefined) ?? []).flatMap(
    ({ data }) => data?.errors ?? [],
  )

const asked = (bench: Bench): Promise<Draft> =>
  bench.make('faqs', { question, answer: state(paragraph(text('Some.'))), topic: 'general', order: 99 })

const save = (by: Editor, { ref }: Draft, ...children: Node[]): Promise<Reply> =>
  by.call('PATCH', `${ref}?locale=en`, { answer: state(...children) })

/** What the public page of questions says below this one. */
const answerOnPage = async (): Promise<string> =>
  ((await ask('localhost', '/en/faq')).text.split(`${question}</h2>`)[1] ?? '').replaceAll('<!-- -->', '')

test('a list inside a list, a tab, a line break and a power arrive as they were written', async ({ bench }) => {
  const draft = await asked(bench)
  const saved = await save(
    bench.editor,
    draft,
    list(
      item(text('ask first')),
      item(list(item(text('if you take warfarin')), item(text('if you had a stent fitted')))),
    ),
    paragraph(text('Deep tissue'), { type: 'tab', text: '\t', version: 1 }, text('not allowed')),
    paragraph(text('10'), text('3', 64), { type: 'linebreak', version: 1 }, text('cells')),
  )
  expect(saved.status).toBe(200)
  await draft.goLive()
  const answer = await answerOnPage()
  expect(answer).toContain('<li>ask first<ul><li>if you take warfarin</li><li>if you had a stent fitted</li></ul></li>')
  expect(answer).toContain('Deep tissue not allowed')
  expect(answer).toMatch(/10<sup>3<\/sup><br\/?>cells/)
})

test('struck-out words and what no page can show are refused at their field, in the editor’s language', async ({
  bench,
}) => {
  const draft = await asked(bench)
  const german = await signIn('editor@halvenne.example', undefined, 'de')
  const struck = await save(german, draft, paragraph(text('Massage is safe with a fever.', 4)))
  expect(struck.status).toBe(400)
  expect(refusals(struck)).toEqual([
    expect.objectContaining({
      path: 'answer',
      message: expect.stringMatching(/^„Massage is safe with a fever\.“ ist durchgestrichen/),
    }),
  ])
  const table = await save(bench.editor, draft, { type: 'table', version: 1, children: [] }, paragraph(text('Words.')))
  expect(table.status).toBe(400)
  expect(refusals(table)[0]?.message).toContain('(table)')
})

test('what is no text of the editor’s is refused, and never a failure of ours', async ({ bench }) => {
  const draft = await asked(bench)
  const damaged = [
    null,
    7,
    { type: 'text' },
    { type: 'list', listType: {}, children: [item()] },
    { type: 'paragraph', children: 'words' },
  ]
  for (const node of damaged) {
    const reply = await save(bench.editor, draft, node as unknown as Node, paragraph(text('Words.')))
    expect([JSON.stringify(node), reply.status]).toEqual([JSON.stringify(node), 400])
  }
  const deep = Array.from({ length: 1000 }).reduce<Node>((inside) => paragraph(inside), text('deep'))
  const reply = await save(bench.editor, draft, deep)
  expect(reply.status).toBe(400)
  expect(refusals(reply)[0]?.path).toBe('answer')
})

test('a text that is too long is refused with its limit', async ({ bench }) => {
  const draft = await asked(bench)
  const long = await save(bench.editor, draft, paragraph(text('a'.repeat(60_000))), paragraph(text('b'.repeat(60_000))))
  expect(long.status).toBe(400)
  expect(refusals(long)).toEqual([
    expect.objectContaining({ path: 'answer', message: expect.stringContaining('100,000 characters') }),
  ])
})

test('a link with a blank before its address keeps its address; a document it carries along does not count', async ({
  bench,
}) => {
  const draft = await asked(bench)
  const fields = {
    linkType: 'custom',
    url: ' https://clinic.example/first-visit',
    doc: { relationTo: 'techniques', value: 'swedish' },
  }
  const saved = await save(
    bench.editor,
    draft,
    paragraph({ type: 'link', version: 3, fields, children: [text('your first visit')] }),
  )
  expect(refusals(saved)).toEqual([])
  await draft.goLive()
  expect(await answerOnPage()).toMatch(/<a href="https:\/\/clinic\.example\/first-visit"[^>]*>your first visit<\/a>/)
})
