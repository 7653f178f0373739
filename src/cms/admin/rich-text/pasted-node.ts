/**
 * How the editor reads what is pasted, where its own reading would change what a text says: it knows no <del> and no <strike>,
 * forgets a line through a whole paragraph, cuts the blanks beside elements that it has no name for (<font>, <o:p>), and runs
 * the heading cells of a table together. Never part of a text: editors ask their nodes how to read elements.
 */
import {
  $createParagraphNode,
  $isElementNode,
  isBlockDomNode,
  TextNode,
  type DOMConversionMap,
  type DOMConversionOutput,
  type LexicalNode,
  type TextFormatType,
} from '@payloadcms/richtext-lexical/lexical'

/** Elements that browsers show as blocks, and the editor reads as words that go on. */
const blocks = ['th', 'caption', 'center', 'details', 'summary', 'legend', 'option', 'menu', 'dir', 'hgroup', 'search']

const parents = function* (node: Node): Generator<HTMLElement> {
  for (let at = node.parentElement; at && at.nodeName !== 'BODY'; at = at.parentElement) yield at
}

/** Word raises words by a property of its own, which browsers leave in the attribute. */
const raisedByWord = (element: HTMLElement): string | undefined =>
  /mso-text-raise:\s*(-?)[1-9.]/.exec(element.getAttribute('style') ?? '')?.[1]

const struckOut = (element: HTMLElement): boolean =>
  /^(DEL|S|STRIKE)$/.test(element.nodeName) ||
  /line-through/.test(`${element.style.textDecoration} ${element.style.textDecorationLine}`)

const scriptOf = (element: HTMLElement): TextFormatType | undefined => {
  const { nodeName, style } = element
  if (nodeName === 'SUP' || style.verticalAlign === 'super' || raisedByWord(element) === '') return 'superscript'
  if (nodeName === 'SUB' || style.verticalAlign === 'sub' || raisedByWord(element) === '-') return 'subscript'
  return undefined
}

/** The marks that change what words say, from everything that they stand in. */
const marksOf = (text: Node): TextFormatType[] => {
  const around = [...parents(text)]
  const script = around.map(scriptOf).find((found) => found !== undefined)
  return [...(around.some(struckOut) ? (['strikethrough'] as const) : []), ...(script ? [script] : [])]
}

const told = new WeakSet<Document>()

/** Tells the editor once of every document's elements that words run through them; it looks at names only, and knows few. */
const tellInline = (document: Document): void => {
  if (told.has(document)) return
  told.add(document)
  for (const element of document.body.querySelectorAll<HTMLElement>('*')) {
    const isBlock = isBlockDomNode(element) || /^(TR|TBODY|THEAD|COLGROUP|COL|BR)$/.test(element.nodeName)
    if (isBlock || blocks.includes(element.localName) || element.style?.display !== '') continue
    // By the attribute: written as a style, what browsers do not know of it would be gone.
    element.setAttribute('style', `${element.getAttribute('style') ?? ''};display:inline`)
  }
}

const asWords = (text: Node, read: (text: Node) => DOMConversionOutput | null): DOMConversionOutput | null => {
  if (text.ownerDocument) tellInline(text.ownerDocument)
  const output = read(text)
  const marks = marksOf(text)
  for (const node of [output?.node ?? []].flat())
    if (node instanceof TextNode) for (const mark of marks) if (!node.hasFormat(mark)) node.toggleFormat(mark)
  return output
}

const isBlock = (node: LexicalNode): boolean => $isElementNode(node) && !node.isInline()

/** Puts words that run on into a paragraph of their own. */
const asBlock = (children: LexicalNode[]): LexicalNode[] => {
  const made: LexicalNode[] = []
  for (const child of children) {
    const last = made.at(-1)
    if (isBlock(child)) made.push(child)
    else if ($isElementNode(last) && !children.includes(last)) last.append(child)
    else made.push($createParagraphNode().append(child))
  }
  return made
}

const conversions = (): DOMConversionMap => {
  const own = TextNode.importDOM?.() ?? {}
  const blockwise = () => ({ conversion: () => ({ node: null, after: asBlock }), priority: 1 as const })
  return {
    ...Object.fromEntries(blocks.map((name) => [name, blockwise])),
    // A bookmark of Word's is no link; the editor would make it one that leads nowhere.
    a: (node) => (node.hasAttribute('href') ? null : { conversion: () => ({ node: null }), priority: 2 }),
    '#text': (node) => {
      const read = own['#text']?.(node)
      return read ? { conversion: (text) => asWords(text, read.conversion), priority: 1 } : null
    },
  }
}

export class PastedNode extends TextNode {
  override $config() {
    return this.config('pasted', { extends: TextNode, importDOM: conversions() })
  }
}
