/**
 * Lexical's editor state made into finished rich text, by the fates of rich-fates.ts. Links keep only safe schemes, so
 * that nothing an editor pastes can run in a visitor's browser.
 */
import {
  deepestList,
  mostCharacters,
  type Inline,
  type RichList,
  type RichNode,
  type RichPart,
} from '@/domain/kinds/rich'
import { isSafeAddress, targetOf, type LinkNode } from './link-target'
import { isBlank, linesOf } from './rich-characters'
import {
  bitsOf,
  formatFates,
  headingLevels,
  listKinds,
  nodeFates,
  tellingStyle,
  type Marks,
  type NodeType,
} from './rich-fates'
import { joined } from './rich-runs'

type LexicalNode = LinkNode & {
  type?: unknown
  tag?: unknown
  text?: unknown
  format?: unknown
  style?: unknown
  listType?: unknown
  start?: unknown
  $?: unknown
  children?: unknown
}
export type LexicalState = { root: { children: unknown[] } }

/** What keeps a text from being shown: which words or what kind of content it is about. */
export type RichProblem = {
  code: 'rich-struck-out' | 'rich-not-shown' | 'rich-too-deep' | 'rich-too-long' | 'link-address'
  context: { text: string; kind: string; url?: string; most?: number }
}

export const isLexical = (value: unknown): value is LexicalState =>
  typeof value === 'object' &&
  value !== null &&
  'root' in value &&
  Array.isArray((value as { root?: { children?: unknown } }).root?.children)

/** Links and blocks inside the deepest list; what is nested further is refused before it can exhaust the stack. */
const deepestNode = deepestList + 4

const isPart = (part: RichPart | undefined, name: 'break' | 'items'): boolean => part !== undefined && name in part
const isInline = (part: RichPart): part is Inline => !('items' in part)

const isSeen = (part: RichPart): boolean => {
  if ('text' in part) return !isBlank(part.text)
  return 'items' in part || ('children' in part && part.children.some(isSeen))
}

/** Parts on a line of their own among others: a break where no other edge divides them. */
const onOwnLine = (before: RichPart[], parts: RichPart[]): RichPart[] => {
  const last = before.at(-1)
  const divided = last === undefined || isPart(last, 'break') || isPart(last, 'items')
  return parts.length === 0 || divided ? parts : [{ break: true }, ...parts]
}

const alternated = (lines: Inline[][]): Inline[] =>
  lines.flatMap((line, index) => (index === 0 ? line : [{ break: true as const }, ...line]))

const excerpt = (text: string): string => (text.length > 80 ? `${text.slice(0, 79).trimEnd()}…` : text)

/** One reading of one editor state; it gathers what it must refuse. */
class Reading {
  readonly problems: RichProblem[] = []
  private characters = 0

  private refuse(code: RichProblem['code'], kind: string, text = '', more = {}): [] {
    if (this.problems.length < 20) this.problems.push({ code, context: { kind, text: excerpt(text), ...more } })
    return []
  }

  /** @returns whether the text as a whole is still short enough; says once that it is not. */
  private hasRoomFor(text: string): boolean {
    const before = this.characters
    this.characters += text.length
    if (before <= mostCharacters && this.characters > mostCharacters)
      this.refuse('rich-too-long', 'text', '', { most: mostCharacters })
    return this.characters <= mostCharacters
  }

  private typeOf(node: unknown): NodeType | undefined {
    const type = (node as LexicalNode | null)?.type
    if (typeof type !== 'string' || !Object.hasOwn(nodeFates, type) || type === 'root') {
      this.refuse('rich-not-shown', typeof type === 'string' ? excerpt(type) : '?')
      return undefined
    }
    // What a feature of the editor notes there may be anything; none of ours does.
    const noted = Object.keys((node as LexicalNode).$ ?? {})
    if (noted.length > 0) this.refuse('rich-not-shown', excerpt(noted.join(', ')))
    return type as NodeType
  }

  private childrenOf({ children = [], type }: LexicalNode, depth: number): LexicalNode[] {
    if (depth > deepestNode) return this.refuse('rich-too-deep', String(type))
    if (Array.isArray(children)) return children as LexicalNode[]
    return this.refuse('rich-not-shown', String(type))
  }

  private text({ text, format, style }: LexicalNode, isLink: boolean): Inline[] {
    if (typeof text !== 'string') return this.refuse('rich-not-shown', 'text')
    if (text === '' || !this.hasRoomFor(text)) return []
    const bits = bitsOf(format)
    if (bits === undefined) return this.refuse('rich-not-shown', `format ${excerpt(String(format))}`, text)
    let known = 0
    let letters: string = text
    let marks: Marks = {}
    for (const fate of Object.values(formatFates)) {
      known |= fate.bit
      if (!(bits & fate.bit)) continue
      if ('refused' in fate) return this.refuse(fate.refused, 'text', text)
      if ('script' in fate.marks && marks.script) return this.refuse('rich-not-shown', 'subscript + superscript', text)
      marks = { ...marks, ...(isLink && 'linkMarks' in fate ? fate.linkMarks : fate.marks) }
      if ('letters' in fate) letters = fate.letters(letters)
    }
    if (bits & ~known) return this.refuse('rich-not-shown', `format ${bits & ~known}`, text)
    const told = tellingStyle(style)
    if (told?.includes('line-through')) return this.refuse('rich-struck-out', 'text', text)
    if (told) return this.refuse('rich-not-shown', excerpt(told), text)
    const read = linesOf(letters)
    if ('refused' in read) return this.refuse('rich-not-shown', read.refused, text)
    return alternated(read.lines.map((line) => (line === '' ? [] : [{ text: line, ...marks }])))
  }

  private link(node: LexicalNode, children: Inline[]): Inline[] {
    // A link without words is none: nobody could follow it.
    if (!children.some(isSeen)) return children
    const target = targetOf(node)
    if ('doc' in target) return [{ doc: `${target.doc.collection}/${target.doc.key}`, children }]
    if (isSafeAddress(target.url)) return [{ href: target.url, children }]
    return this.refuse('link-address', 'link', '', { url: excerpt(target.url) })
  }

  /** @param isLink links hold words and line breaks only */
  private part(node: LexicalNode, type: NodeType, depth: number, isLink: boolean): RichPart[] {
    if (type === 'text') return this.text(node, isLink)
    if (type === 'linebreak') return [{ break: true }]
    if (type === 'tab') return [{ text: ' ' }]
    if (type === 'list') return isLink ? this.refuse('rich-not-shown', 'list') : this.list(node, depth)
    if (isLink && type === 'link') return this.refuse('rich-not-shown', 'link')
    if (type !== 'link' && type !== 'autolink') return this.parts(node, depth + 1, isLink)
    return this.link(node, this.parts(node, depth + 1, true).filter(isInline))
  }

  /** What stands in a node, in reading order; a block inside it begins and ends a line. */
  private parts(node: LexicalNode, depth: number, isLink = false): RichPart[] {
    const found: RichPart[] = []
    let wasBlock = false
    for (const child of this.childrenOf(node, depth)) {
      const type = this.typeOf(child)
      if (!type) continue
      const made = this.part(child, type, depth, isLink)
      const isBlock = nodeFates[type] === 'block' || nodeFates[type] === 'item'
      const isList = type === 'list'
      found.push(...((isBlock || wasBlock) && !isList && type !== 'linebreak' ? onOwnLine(found, made) : made))
      if (made.length > 0) wasBlock = isBlock
    }
    return joined(found)
  }

  private list(node: LexicalNode, depth: number): RichList[] {
    if (depth > deepestList) return this.refuse('rich-too-deep', 'list')
    const kind = listKinds[String(node.listType)]
    if (!kind) return this.refuse('rich-not-shown', `list: ${excerpt(String(node.listType))}`)
    const items: RichPart[][] = []
    for (const item of this.childrenOf(node, depth)) {
      const parts = this.typeOf(item) ? this.itemOf(item, depth + 1) : []
      // The editor keeps a list inside a list as an item of its own; it belongs to the item above it.
      const last = items.at(-1)
      if (last && parts.length > 0 && !parts.some(isInline)) last.push(...parts)
      else if (parts.some(isSeen)) items.push(parts)
    }
    if (items.length === 0) return []
    const start =
      kind === 'ordered' && Number.isInteger(node.start) && node.start !== 1 ? Number(node.start) : undefined
    return [{ type: 'list', ordered: kind === 'ordered', ...(start === undefined ? {} : { start }), items }]
  }

  private itemOf(item: LexicalNode, depth: number): RichPart[] {
    return item.type === 'listitem'
      ? this.parts(item, depth)
      : this.parts({ type: 'listitem', children: [item] }, depth)
  }

  /** Words and lists that stand in one block of the editor, as blocks of a page: a list cannot stand in a paragraph. */
  private divided(parts: RichPart[], blockOf: (children: Inline[]) => RichNode): RichNode[] {
    const blocks: RichNode[] = []
    let words: Inline[] = []
    const close = () => {
      if (words.some(isSeen)) blocks.push(blockOf(words))
      words = []
    }
    for (const part of parts) {
      if (isInline(part)) words.push(part)
      else {
        close()
        blocks.push(part)
      }
    }
    close()
    return blocks
  }

  block = (node: unknown): RichNode[] => {
    const type = this.typeOf(node)
    if (!type) return []
    const known = node as LexicalNode
    const parts =
      nodeFates[type] === 'block' ? this.parts(known, 1) : this.parts({ type: 'paragraph', children: [known] }, 1)
    if (type === 'heading') {
      const level = headingLevels[String(known.tag)]
      if (!level) return this.refuse('rich-not-shown', `heading: ${excerpt(String(known.tag))}`)
      return this.divided(parts, (children) => ({ type: 'heading', level, children }))
    }
    if (type === 'quote') return parts.some(isSeen) ? [{ type: 'quote', children: parts }] : []
    return this.divided(parts, (children) => ({ type: 'paragraph', children }))
  }
}

/**
 * @returns the finished nodes, in order, and what in the text no page can show; an editor without a word gives an empty list
 * (which a required field then refuses).
 */
export const readRich = (state: LexicalState): { nodes: RichNode[]; problems: RichProblem[] } => {
  const reading = new Reading()
  return { nodes: state.root.children.flatMap(reading.block), problems: reading.problems }
}
