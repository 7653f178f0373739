/** Edits inside one formatted text. */
import { item, linesOf, link, list, nodesOf, paragraph, parentOf, textNode, textsOf } from './lexical'
import { word } from './medical'
import type { Node } from './said-rich'

type RichEdit = (root: Node, n: number, m: number) => void

const pick = <T>(all: readonly T[], n: number): T | undefined => all[n % Math.max(1, all.length)]
const kidsOf = (node: Node): Node[] => (node.children ??= [])

/** Puts others in a node's place. */
const replace = (root: Node, node: Node | undefined, by: (was: Node) => Node[]): void => {
  const within = node && parentOf(root, node)
  if (node && within) kidsOf(within).splice(kidsOf(within).indexOf(node), 1, ...by(node))
}
const ofType = (root: Node, ...types: string[]): Node[] => nodesOf(root).filter(({ type }) => types.includes(type))
/** Only what stands at the top: an item is no paragraph. */
const topLine = (root: Node, n: number): Node | undefined =>
  pick(
    kidsOf(root).filter(({ type }) => type !== 'list'),
    n,
  )

const halves = ({ text = '', ...rest }: Node): [Node, Node] => {
  const at = Math.ceil(text.length / 2)
  return [
    { ...rest, text: text.slice(0, at) },
    { ...rest, text: text.slice(at) },
  ]
}

const toggle =
  (bit: number): RichEdit =>
  (root, n) => {
    const node = pick(textsOf(root), n)
    if (node) node.format = (node.format ?? 0) ^ bit
  }

export const richEdits: Record<string, RichEdit> = {
  'other words in a text': (root, n, m) => {
    const node = pick(textsOf(root), n)
    if (node) node.text = word(m)
  },
  'space inside a text': (root, n) => {
    const node = pick(textsOf(root), n)
    if (node) node.text = `${node.text} `
  },
  bold: toggle(1),
  italic: toggle(2),
  'struck out': toggle(4),
  underlined: toggle(8),
  code: toggle(16),
  lowered: toggle(32),
  'a paragraph more': (root, n, m) =>
    void kidsOf(root).splice(n % (kidsOf(root).length + 1), 0, paragraph(textNode(word(m)))),
  'a paragraph without words': (root, n) =>
    void kidsOf(root).splice(n % (kidsOf(root).length + 1), 0, paragraph(...(n % 2 ? [textNode(' ')] : []))),
  'a piece gone': (root, n) => replace(root, pick(linesOf(root), n), () => []),
  'a piece twice': (root, n) => replace(root, pick(linesOf(root), n), (was) => [was, structuredClone(was)]),
  'a piece elsewhere': (root, n, m) => {
    const [from, to] = [pick(linesOf(root), n), pick(linesOf(root), m)]
    const [one, other] = [from && parentOf(root, from), to && parentOf(root, to)]
    if (!from || !to || one !== other || !one) return
    const kids = kidsOf(one)
    kids.splice(kids.indexOf(from), 1)
    kids.splice(m % (kids.length + 1), 0, from)
  },
  'one paragraph made two': (root, n) => {
    const node = topLine(root, n)
    const [first, ...rest] = node?.children ?? []
    if (!node || first?.type !== 'text') return
    const [a, b] = halves(first)
    replace(root, node, (was) => [
      { ...was, children: [a] },
      { ...structuredClone(was), children: [b, ...rest] },
    ])
  },
  'two paragraphs made one': (root, n) => {
    const at = n % Math.max(1, kidsOf(root).length - 1)
    const [one, other] = [kidsOf(root)[at], kidsOf(root)[at + 1]]
    if (one?.type !== 'paragraph' || other?.type !== 'paragraph') return
    kidsOf(root).splice(at, 2, paragraph(...kidsOf(one), ...kidsOf(other)))
  },
  'a run cut in two that looks as before': (root, n) => replace(root, pick(textsOf(root), n), halves),
  'a new line': (root, n) => {
    const node = pick(textsOf(root), n)
    replace(root, node, (was) => [was, { type: 'linebreak' }])
  },
  'a paragraph as a heading': (root, n, m) => {
    const node = topLine(root, n)
    if (node) Object.assign(node, { type: 'heading', tag: `h${1 + (m % 6)}` })
  },
  'a paragraph as a quote': (root, n) => void Object.assign(topLine(root, n) ?? {}, { type: 'quote' }),
  'a paragraph as an item': (root, n, m) => {
    const node = pick(ofType(root, 'paragraph'), n)
    replace(root, node, (was) => [list(m % 2 ? 'number' : 'bullet', item(...kidsOf(was)))])
  },
  'another kind of list': (root, n) => {
    const node = pick(ofType(root, 'list'), n)
    if (node) node.listType = node.listType === 'number' ? 'bullet' : 'number'
  },
  'counted from elsewhere': (root, n, m) => {
    const node = pick(
      ofType(root, 'list').filter(({ listType }) => listType === 'number'),
      n,
    )
    if (node) node.start = 1 + (m % 3)
  },
  'one list made two': (root, n) =>
    replace(root, pick(ofType(root, 'list'), n), (was) => [
      { ...was, children: kidsOf(was).slice(0, 1) },
      ...(kidsOf(was).length > 1 ? [{ ...was, children: kidsOf(was).slice(1) }] : []),
    ]),
  'a list inside an item': (root, n, m) => {
    const node = pick(ofType(root, 'listitem'), n)
    if (node && ofType(root, 'list').length < 5) kidsOf(node).push(list('bullet', item(textNode(word(m)))))
  },
  'words from before a list to after it': (root, n) => {
    const node = pick(
      ofType(root, 'listitem', 'quote').filter(({ children = [] }) => children.length > 1),
      n,
    )
    if (node) kidsOf(node).push(...kidsOf(node).splice(0, 1))
  },
  'a link': (root, n, m) =>
    replace(
      root,
      pick(
        textsOf(root).filter((node) => parentOf(root, node)?.type !== 'link'),
        n,
      ),
      (was) => [link(`https://${m % 2 ? 'one' : 'two'}.example/`, was)],
    ),
  'a link elsewhere': (root, n, m) => {
    const node = pick(ofType(root, 'link'), n)
    const doc = { relationTo: 'techniques', value: `t${m % 3}` }
    if (node)
      node.fields = m % 2 ? { linkType: 'internal', doc } : { linkType: 'custom', url: `https://${m % 3}.example/` }
  },
  'a link gone': (root, n) => replace(root, pick(ofType(root, 'link'), n), kidsOf),
}
