/** What becomes of what editors and their clipboards put into rich text: kept, turned into something defined, or refused by name. */
import { describe, expect, it } from 'vitest'
import type { ViewOf } from '@/domain/kinds'
import { mostCharacters } from '@/domain/kinds/rich'
import { wordsOf } from '@/domain/publication/requirements/words-of'
import { present } from '@/publishing/present'
import { FaqItem } from '@/site/ui/faq-item'
import { markupOf } from '../support/markup'
import { siteContext } from '../support/site-context'

type Node = Record<string, unknown>
const text = (words: string, format = 0): Node => ({ type: 'text', text: words, format })
const paragraph = (...children: Node[]): Node => ({ type: 'paragraph', children })
const item = (...children: Node[]): Node => ({ type: 'listitem', children })
const list = (...children: Node[]): Node => ({ type: 'list', listType: 'bullet', start: 1, children })

const asked = (...children: Node[]) => {
  const doc = { key: 'question', question: 'Is it safe?', answer: { root: { type: 'root', children } } }
  return present('faqs', { doc: { ...doc, topic: 'general', order: 1 }, locale: 'en', standIns: null, review: null })
}
const shown = (...children: Node[]) => {
  const result = asked(...children)
  if (!result.ok) throw new Error(JSON.stringify(result.issues))
  const faq = result.presented.view as ViewOf<'faqs'>
  const markup = markupOf(<FaqItem ctx={siteContext()} faq={faq} technique="swedish" />)
  return {
    prose: /<div class="prose">(.*?)<\/div>/s.exec(markup)?.[1],
    found: result.presented.text,
    linted: wordsOf('faqs', faq, 'en').find(({ path }) => path === 'answer')?.text,
  }
}
const issuesOf = (...children: Node[]) => {
  const result = asked(...children)
  return result.ok ? [] : result.issues
}

describe('rich text on a page', () => {
  // The editor keeps a list inside a list as an item of its own, after the one that it belongs to.
  const nested = list(
    item(text('ask first')),
    item(list(item(text('if you take warfarin')), item(text('if you had a stent fitted')))),
  )

  it('keeps a list inside a list, under the item that it belongs to', () => {
    expect(shown(nested).prose).toBe(
      '<ul><li>ask first<ul><li>if you take warfarin</li><li>if you had a stent fitted</li></ul></li></ul>',
    )
  })
  it('glues no words together for search and for the word lists', () => {
    const { found, linted } = shown(nested)
    expect(found).toMatch(/\bwarfarin\s+if\b/)
    expect(linted).toBe('ask first\nif you take warfarin\nif you had a stent fitted\n')
  })
  it('counts from where the editor’s list begins', () => {
    const third = { ...list(item(text('breathe'))), listType: 'number', start: 3 }
    expect(shown(third).prose).toBe('<ol start="3"><li>breathe</li></ol>')
  })
  it('puts a space where a tab was', () => {
    expect(shown(paragraph(text('Deep tissue'), { type: 'tab', text: '\t' }, text('not allowed'))).prose).toBe(
      '<p>Deep tissue not allowed</p>',
    )
  })
  it('keeps line breaks', () => {
    const { prose, linted } = shown(paragraph(text('Fever:'), { type: 'linebreak' }, text('stay at home')))
    expect(prose).toBe('<p>Fever:<br/>stay at home</p>')
    expect(linted).toBe('Fever:\nstay at home\n')
  })
  it('gives a block inside a quote or an item a line of its own', () => {
    const quote = { type: 'quote', children: [paragraph(text('Ask first.')), paragraph(text('Then rest.'))] }
    expect(shown(quote).prose).toBe('<blockquote><p>Ask first.<br/>Then rest.</p></blockquote>')
    expect(shown(list(item(paragraph(text('one')), paragraph(text('two'))))).prose).toBe(
      '<ul><li>one<br/>two</li></ul>',
    )
  })
  it('keeps a list that stands among the words of a paragraph', () => {
    expect(shown(paragraph(text('Not with:'), list(item(text('fever'))), text('and rest'))).prose).toBe(
      '<p>Not with:</p><ul><li>fever</li></ul><p>and rest</p>',
    )
  })
  it('keeps what is raised or lowered: 10³ never becomes 103', () => {
    const { prose, found, linted } = shown(
      paragraph(text('10'), text('3', 64), text(' cells, H'), text('2', 32), text('O')),
    )
    expect(prose).toBe('<p>10<sup>3</sup> cells, H<sub>2</sub>O</p>')
    expect(found).toContain('10³ cells, H₂O')
    expect(linted).toBe('10³ cells, H₂O\n')
  })
  it('does not divide a word of which a part is bold', () => {
    expect(shown(paragraph(text('contra', 1), text('indication'))).found).toContain('contraindication')
  })
  it('shows stress as bold or italic, whatever mark was used for it', () => {
    const marked = [1, 2, 3, 8, 128].map((format) => shown(paragraph(text('not', format))).prose)
    expect(marked).toEqual([
      '<p><strong>not</strong></p>',
      '<p><em>not</em></p>',
      '<p><strong><em>not</em></strong></p>',
      '<p><strong>not</strong></p>',
      '<p><strong>not</strong></p>',
    ])
  })
  it('writes the letters that the editor shows', () => {
    expect([256, 512, 1024].map((format) => shown(paragraph(text('Not élan', format))).prose)).toEqual([
      '<p>not élan</p>',
      '<p>NOT ÉLAN</p>',
      '<p>Not Élan</p>',
    ])
  })
  it('follows a link to its address, not to a document that it carries along', () => {
    const doc = { relationTo: 'articles', value: 'other' }
    const link = { type: 'link', fields: { linkType: 'custom', url: ' https://clinic.example/', doc } }
    expect(shown(paragraph({ ...link, children: [text('here')] })).prose).toContain('<a href="https://clinic.example/"')
  })
})

describe('characters that are no letters', () => {
  it('end a line where the editor does, whichever character says so', () => {
    const { prose } = shown(paragraph(text('one\ntwo\r\nthree\u2028four\vfive\tsix')))
    expect(prose).toBe('<p>one<br/>two<br/>three<br/>four<br/>five six</p>')
  })
  it('are left out where nobody sees them and no search would find the word', () => {
    expect(shown(paragraph(text('contra\u00adindi\u200bca\u2060tion\ufeff'))).found).toContain('contraindication')
  })
  it('stay where they are seen: spaces of any width, joiners, marks of direction', () => {
    const words = '50\u00a0mg, می\u200cخواهم, \u2067אב\u2069 \u200f!'
    expect(shown(paragraph(text(words))).prose).toBe(`<p>${words}</p>`)
  })
  it('are no text by themselves: a field that needs words needs some that are seen', () => {
    const blank = [
      paragraph(text(' \u00a0')),
      list(item(text('\u200b'))),
      { type: 'quote', children: [text('\u200f')] },
    ]
    expect(issuesOf(...blank)).toMatchObject([{ code: 'missing', path: 'answer' }])
    expect(shown(paragraph(text('\u00a0')), list(item(text('fever')), item(text(' ')))).prose).toBe(
      '<ul><li>fever</li></ul>',
    )
  })
  it('make no link that nobody could follow', () => {
    const fields = { linkType: 'custom', url: 'https://clinic.example/' }
    expect(shown(paragraph(text('a'), { type: 'link', fields, children: [text(' ')] }, text('b'))).prose).toBe(
      '<p>a b</p>',
    )
  })
})

describe('rich text that no page can show is refused, with its place and its words', () => {
  it('struck-out words, which would read as if they held', () => {
    expect(issuesOf(paragraph(text('Massage is safe with a fever.', 4)))).toEqual([
      { code: 'rich-struck-out', path: 'answer', context: { kind: 'text', text: 'Massage is safe with a fever.' } },
    ])
    expect(issuesOf(paragraph({ ...text('Safe.'), style: 'text-decoration: line-through' }))).toHaveLength(1)
  })
  it.each([
    ['a table', { type: 'table', children: [{ type: 'tablerow', children: [] }] }, 'table'],
    ['a list to tick', { ...list(item(text('done'))), listType: 'check' }, 'list: check'],
    ['a mark that nobody knows', paragraph(text('words', 4096)), 'format 4096'],
    ['a number raised and lowered', paragraph(text('3', 96)), 'subscript + superscript'],
    ['an inherited name', paragraph({ type: 'constructor', children: [] }), 'constructor'],
    ['letters turned round', paragraph(text('safe\u202etnangerp')), 'U+202E'],
    ['the place of an object that is gone', paragraph(text('see \ufffc')), 'U+FFFC'],
    ['a format by a name that nobody knows', paragraph({ ...text('words'), format: 'outline' }), 'format outline'],
    [
      'a style that is more than look',
      paragraph({ ...text('3'), style: 'color: red; Vertical-Align: super' }),
      'vertical-align: super',
    ],
    ['what a feature that we lack notes of a text', paragraph({ ...text('words'), $: { color: 'red' } }), 'color'],
    ['something that is no node', paragraph(null as unknown as Node), '?'],
  ])('%s', (_, node, kind) => {
    expect(issuesOf(node)).toMatchObject([{ code: 'rich-not-shown', path: 'answer', context: { kind } }])
  })
  it('words struck out by the name of the mark, as the editor reads it too', () => {
    expect(issuesOf(paragraph({ ...text('Safe.'), format: 'strikethrough' }))).toMatchObject([
      { code: 'rich-struck-out' },
    ])
  })
  it('a link to an address that could run something', () => {
    const link = { type: 'link', fields: { linkType: 'custom', url: 'javascript:alert(1)' }, children: [text('here')] }
    expect(issuesOf(paragraph(link))).toMatchObject([
      { code: 'link-address', path: 'answer', context: { url: 'javascript:alert(1)' } },
    ])
  })
  it('more characters than a text may have, said once, with the limit', () => {
    const half = paragraph(text('a'.repeat(mostCharacters / 2)))
    expect(issuesOf(half, half)).toEqual([])
    expect(issuesOf(half, half, half, half)).toMatchObject([
      { code: 'rich-too-long', path: 'answer', context: { most: mostCharacters } },
    ])
  })
  it('lists in lists beyond the seventh', () => {
    const deep = (levels: number): Node => list(item(text('item')), ...(levels > 1 ? [item(deep(levels - 1))] : []))
    expect(issuesOf(deep(7))).toEqual([])
    expect(issuesOf(deep(8))).toMatchObject([{ code: 'rich-too-deep' }])
    expect(issuesOf(deep(2000))).toMatchObject([{ code: 'rich-too-deep' }])
  })
})
