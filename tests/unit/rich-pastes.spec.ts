/** What Word, LibreOffice and Google Docs put on the clipboard: the same words in the same order, or refused by name. */
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { RichNode, RichPart } from '@/domain/kinds/rich'
import { richWords } from '@/domain/kinds/rich-words'
import { readRich } from '@/publishing/present/rich'
import { anyCopied, htmlOf, isStruck, linesOf, programs, type Copied } from '../support/fixtures/any-paste'
import { cases } from '../support/generated'
import { makeEditor, pasted } from '../support/rich-editor'
import { wordsOfText } from '../support/words'

const editor = makeEditor()
const clipboard = (program: string): string =>
  readFileSync(fileURLToPath(new URL(`../support/clipboards/${program}.html`, import.meta.url)), 'utf8')

/** A text as an outline: what each line is, and its words with their marks. */
const outline = (nodes: readonly (RichNode | RichPart)[], indent = ''): string =>
  nodes
    .map((node): string => {
      if ('text' in node) {
        const { text, bold, script } = node
        const marked = script ? `^${text}^` : text
        return bold ? `**${marked}**` : marked
      }
      if ('break' in node) return ' / '
      if ('items' in node) {
        const sign = (at: number) => (node.ordered ? `${(node.start ?? 1) + at}.` : '-')
        return node.items.map((item, at) => `\n${indent}${sign(at)} ${outline(item, `${indent}  `)}`).join('')
      }
      if (!('type' in node)) return `[${outline(node.children)}](${node.href ?? node.doc})`
      return `\n${node.type === 'heading' ? '#'.repeat(node.level) + ' ' : ''}${outline(node.children)}`
    })
    .join('')

const read = (html: string) => readRich(pasted(editor, html).state)
const shown = (html: string): string[] => {
  const { nodes, problems } = read(html)
  expect(problems).toEqual([])
  return outline(nodes)
    .replaceAll('\u00a0', ' ')
    .replace(/ +/g, ' ')
    .trim()
    .split(/\s*\n(?=\S)|\n/)
}

const text = [
  '### Before the massage',
  'Platelets below 50 × 10^9^/L: **do not** use pressure. / Deep tissue not allowed',
]
const lists = [
  '- ask first',
  ' - if you take warfarin',
  ' - if you had a stent fitted',
  '3. [your first visit](https://clinic.example/first-visit)',
]

describe('a paste', () => {
  it('from Google Docs keeps its words, lists in lists, what is raised, and the number that a list begins with', () => {
    expect(shown(clipboard('google-docs'))).toEqual([...text, ...lists, 'Fever', 'avoid'])
  })
  it('from LibreOffice keeps its words and the blanks beside elements that the editor does not know', () => {
    expect(shown(clipboard('libreoffice'))).toEqual([...text, ...lists, 'Condition', 'What to do', 'Fever', 'avoid'])
  })
  it('from Word keeps its words; the signs of its lists, which it writes as words, stay words', () => {
    expect(shown(clipboard('word'))).toEqual([
      '### Before the massage',
      'Platelets below 50 × 10^9^/L: **do not** use any pressure. / Deep tissue not allowed',
      '· ask first',
      'o if you take warfarin',
      'o if you had a stent fitted',
      '3. [your first visit](https://clinic.example/first-visit)',
      'Fever',
      'avoid',
    ])
  })
})

/** How many items stand at each depth of lists. */
const itemsIn = (nodes: readonly (RichNode | RichPart)[], depth = 0): number[] =>
  nodes.flatMap((node) =>
    'items' in node
      ? node.items.flatMap((item) => [depth, ...itemsIn(item, depth + 1)])
      : 'type' in node
        ? itemsIn(node.children, depth)
        : [],
  )
const itemsOf = (copied: Copied): number[] =>
  copied.flatMap((block) => (block.kind === 'list' ? block.items.map(({ deep }) => Number(deep)) : []))

describe('whatever is copied, its words arrive in their order and lists are lists, or it is refused since words are struck out', () => {
  it.each(['word', 'libreoffice', 'googleDocs'] as const)('from %s', (program) => {
    fc.assert(
      fc.property(anyCopied, (copied) => {
        const html = htmlOf(copied, programs[program])
        const { nodes, problems } = read(html)
        const codes = new Set(problems.map(({ code }) => code))
        expect([...codes], html).toEqual(isStruck(copied) ? ['rich-struck-out'] : [])
        if (codes.size > 0) return
        const sign = (deep: boolean) => (program === 'word' ? (deep ? 'o ' : '· ') : '')
        expect(wordsOfText(richWords(nodes)), html).toEqual(wordsOfText(linesOf(copied, sign)))
        if (program !== 'word') expect(itemsIn(nodes), html).toEqual(itemsOf(copied))
      }),
      cases(1 / 20),
    )
  })
})

describe('what a paste says by more than words', () => {
  const struckIn = (html: string) =>
    read(html).problems.map(({ code, context }) => [code, context.text] as [string, string])

  it.each([
    [
      'deleted in Word while changes are tracked',
      '<p>Massage is <del cite="mailto:A">safe</del> with a fever</p>',
      ['safe'],
    ],
    ['struck out in LibreOffice', '<p>Massage is <strike>safe</strike> with a fever</p>', ['safe']],
    [
      'struck out in Google Docs, with a line break and a tab inside',
      '<p><span style="text-decoration:line-through;white-space:pre-wrap">one\ttwo\nthree</span></p>',
      ['one', 'two', 'three'],
    ],
    [
      'struck out as a whole paragraph',
      '<p style="text-decoration:line-through">Massage is safe</p>',
      ['Massage is safe'],
    ],
    ['struck out as a whole list', '<s><ul><li>one</li><li>two</li></ul></s>', ['one', 'two']],
  ])('is refused where it is %s', (_, html, words) => {
    expect(struckIn(html)).toEqual(words.map((each) => ['rich-struck-out', each]))
  })

  it.each([
    ['Word', "<p>10<span style='position:relative;top:-3.0pt;mso-text-raise:3.0pt'>3</span> cells</p>", '10^3^ cells'],
    ['Google Docs', '<p>10<span style="vertical-align:super">3</span> cells</p>', '10^3^ cells'],
    ['LibreOffice', '<p>H<sub><font size="2">2</font></sub>O</p>', 'H^2^O'],
  ])('is kept where %s raises or lowers it', (_, html, expected) => {
    expect(shown(html)).toEqual([expected])
  })

  it('is refused where it is a footnote, a note in the margin or any link into the document it came from', () => {
    const footnote = '<a href="#_ftn1" name="_ftnref1"><span class=MsoFootnoteReference>[1]</span></a>'
    const note = '<a class=msocomanchor id="_anchor_1" href="#_msocom_1">[A1]</a>'
    const problems = [footnote, note].map((html) => read(`<p>Ask first${html}.</p>`).problems)
    expect(problems).toMatchObject([
      [{ code: 'link-address', context: { url: '#_ftn1' } }],
      [{ code: 'link-address', context: { url: '#_msocom_1' } }],
    ])
  })
  it('is refused where it is a list with boxes to tick', () => {
    const box = '<li role="checkbox" aria-checked="true"><p>done</p></li>'
    expect(read(`<ul class="docs-checklist">${box}</ul>`).problems).toMatchObject([{ code: 'rich-not-shown' }])
  })
  it('is the link, where words are underlined because they are one', () => {
    const link = '<a href="https://clinic.example/"><u>here</u></a>'
    expect(shown(`<p>Look ${link}, <u>not</u> there.</p>`)).toEqual([
      'Look [here](https://clinic.example/), **not** there.',
    ])
  })
  it('is a line of its own for each cell and heading of a table, and for whatever browsers show as a block', () => {
    const table =
      '<table><caption>When</caption><tr><th>Fever</th><th><b>a</b>void</th></tr><tr><td>Cold</td><td>wait</td></tr></table>'
    expect(shown(table)).toEqual(['When', 'Fever', '**a**void', 'Cold', 'wait'])
    expect(shown('<details><summary>Why</summary>Because.</details>')).toEqual(['Why', 'Because.'])
  })
})
