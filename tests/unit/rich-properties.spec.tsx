/** Whatever the editor can hold is shown whole, or refused by name: nothing glues, nothing is dropped. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { rich, type RichNode, type RichPart } from '@/domain/kinds/rich'
import { richWords } from '@/domain/kinds/rich-words'
import { readRich, type LexicalState } from '@/publishing/present/rich'
import { Rich } from '@/site/ui/rich'
import { anyText } from '../support/fixtures/any-rich'
import { cases } from '../support/generated'
import { markupOf } from '../support/markup'
import { filled, makeEditor } from '../support/rich-editor'
import { siteContext } from '../support/site-context'
import { wordsOfMarkup, wordsOfText } from '../support/words'

const editor = makeEditor()
const ctx = siteContext()

type Saved = { type: string; text?: string; format?: unknown; listType?: string; children?: Saved[] }
type Mark = 'sup' | 'sub' | undefined

/** Every letter with what raises or lowers it, from what the editor saved. */
const savedMarks = (node: Saved): [string, Mark][] => {
  const format = Number(node.format) || 0
  const script = format & 64 ? 'sup' : format & 32 ? 'sub' : undefined
  const letters = node.type === 'text' ? wordsOfText(node.text ?? '').join('') : ''
  return [
    ...[...letters].map((letter): [string, Mark] => [letter, script]),
    ...(node.children ?? []).flatMap(savedMarks),
  ]
}
const shownMarks = (node: RichNode | RichPart): [string, Mark][] => {
  if ('text' in node) return [...wordsOfText(node.text).join('')].map((letter): [string, Mark] => [letter, node.script])
  if ('break' in node) return []
  return ('items' in node ? node.items.flat() : node.children).flatMap(shownMarks)
}

/** The text as the editor shows it: each block on a line of its own. (Its own getTextContent runs an item and a list in it together.) */
const shownText = ({ type, text, children = [] }: Saved): string => {
  if (type === 'linebreak') return '\n'
  const inside = (text ?? '') + children.map(shownText).join('')
  return /^(text|tab|link|autolink)$/.test(type) ? inside : `\n${inside}\n`
}

const all = (node: Saved): Saved[] => [node, ...(node.children ?? []).flatMap(all)]

/** What of a state must be refused, as far as marks and lists go. */
const refusals = (state: LexicalState): string[] =>
  all(state.root as unknown as Saved).flatMap(({ type, text, format, listType }) => {
    if (listType === 'check') return ['list: check']
    if (type !== 'text' || !text) return []
    if (Number(format) & 4) return [`struck out: ${text}`]
    return Number(format) & 32 && Number(format) & 64 ? [`raised and lowered: ${text}`] : []
  })

const codes = ['rich-struck-out', 'rich-not-shown', 'rich-too-deep', 'rich-too-long', 'link-address']

describe('a text of the editor’s, whatever it is', () => {
  it('is read without a failure, says the editor’s words in their order, on the page too, or names what is refused', () => {
    fc.assert(
      fc.property(anyText, (fill) => {
        const { state, words } = filled(editor, fill)
        const { nodes, problems } = readRich(state)
        for (const { code, context } of problems) {
          expect(codes).toContain(code)
          expect(context.kind).not.toBe('')
          if (context.text)
            expect(JSON.stringify(state)).toContain(JSON.stringify(context.text.replace(/…$/, '')).slice(1, -1))
        }
        if (problems.length > 0) return
        const expected = wordsOfText(shownText(state.root as unknown as Saved))
        expect(expected.join('')).toBe(wordsOfText(words).join(''))
        expect(wordsOfText(richWords(nodes))).toEqual(expected)
        expect(wordsOfMarkup(markupOf(<Rich ctx={ctx} nodes={nodes} />))).toEqual(expected)
        if (nodes.length > 0) expect(rich.safeParse(nodes).error).toBeUndefined()
        else expect(expected).toEqual([])
      }),
      cases(1 / 4),
    )
  })

  it('keeps what is raised or lowered letter by letter, and refuses what is struck out, both at once, or to be ticked', () => {
    fc.assert(
      fc.property(anyText, (fill) => {
        const { state } = filled(editor, fill)
        const { nodes, problems } = readRich(state)
        if (refusals(state).length > 0) expect(problems).not.toEqual([])
        if (problems.length === 0) expect(nodes.flatMap(shownMarks)).toEqual(savedMarks(state.root as unknown as Saved))
      }),
      cases(1 / 8),
    )
  })

  it('reads the same again, and the same once the editor has read and saved it', () => {
    fc.assert(
      fc.property(anyText, (fill) => {
        const { state } = filled(editor, fill)
        const once = readRich(state)
        expect(readRich(state)).toEqual(once)
        const again = editor.parseEditorState(JSON.stringify(state)).toJSON() as unknown as LexicalState
        expect(readRich(again)).toEqual(once)
      }),
      cases(1 / 8),
    )
  })
})
