/** What formatted text says, paragraph by paragraph: letter for letter with its stress, height and link target. */
import type { Said } from './said'

export type Node = {
  type: string
  text?: string
  format?: number
  tag?: string
  listType?: string
  start?: number
  fields?: { linkType: 'custom' | 'internal'; url?: string; doc?: { relationTo: string; value: string } }
  children?: Node[]
}

const [bold, italic, struck, underline, sub, sup, highlight] = [1, 2, 4, 8, 32, 64, 128]

/** Whether anything in it is struck out: no page can show that. */
export const isStruck = (node: Node): boolean =>
  Boolean((node.format ?? 0) & struck && node.text) || (node.children ?? []).some(isStruck)

const linkOf = ({ fields }: Node): string =>
  fields?.doc ? `${fields.doc.relationTo}/${fields.doc.value}` : String(fields?.url)

const lettersOf = ({ text = '', format = 0 }: Node, link: string): string[] => {
  const isStressed = link ? format & (bold | highlight) : format & (bold | underline | highlight)
  const look = `${isStressed ? 'b' : ''}${format & italic ? 'i' : ''}${format & sub ? '_' : ''}${format & sup ? '^' : ''}`
  return [...text.normalize('NFC')].map((letter) => `${letter}${look}${link && `→${link}`}`)
}

/** Letters in their order; `⏎` for the next line, `☰` for a list that stands between the words. */
const runOf = (nodes: readonly Node[], link = ''): string[] =>
  nodes.flatMap((node) => {
    if (node.type === 'text') return lettersOf(node, link)
    if (node.type === 'linebreak') return ['⏎']
    if (node.type === 'list') return ['☰']
    const isLink = isSeen(node.children ?? [])
    return [...(isLink ? ['🔗'] : []), ...runOf(node.children ?? [], isLink ? linkOf(node) : link)]
  })

const isSeen = (nodes: readonly Node[]): boolean =>
  nodes.some(({ type, text, children }) => (type === 'text' ? Boolean(text?.trim()) : isSeen(children ?? [])))

const trimmed = (run: string[]): string => run.join('|').replace(/(\|?☰)+$/, '')

const listOf = (node: Node): boolean => node.type === 'list'

/** An item that holds nothing but a list is how the editor keeps a list inside the item above it. */
const itemsOf = ({ children = [] }: Node): Node[][] => {
  const items: Node[][] = []
  for (const { children: parts = [] } of children) {
    const last = items.at(-1)
    if (!isSeen(parts)) continue
    if (last && parts.every(listOf)) last.push(...parts)
    else items.push([...parts])
  }
  return items
}

/** Where numbers begin anew people are told another number; two lists of points one after the other tell what one does. */
const listSaid = (at: string, list: Node): Said[] =>
  itemsOf(list).flatMap((parts, index) => {
    const counted = list.listType === 'number' ? `number${index === 0 ? ` from ${list.start ?? 1}` : ''}` : 'point'
    return partsSaid(`${at} > ${list.listType === 'number' ? 'numbers' : 'points'}`, counted, parts)
  })

const partsSaid = (at: string, as: string, parts: readonly Node[]): Said[] => {
  const own = isSeen(parts.filter((part) => !listOf(part))) || parts.some((part) => !listOf(part) && part.text)
  const words = own ? [{ at: `${at} ${as}`, says: trimmed(runOf(parts)) }] : []
  return [...words, ...parts.filter(listOf).flatMap((list) => listSaid(at, list))]
}

/** A list that stands in a paragraph or a heading stands between two of them. */
const divided = (node: Node): Node[] => {
  const parts: Node[] = []
  for (const child of node.children ?? []) {
    const last = parts.at(-1)
    if (listOf(child)) parts.push(child)
    else if (last && !listOf(last)) last.children?.push(child)
    else parts.push({ ...node, children: [child] })
  }
  return parts
}

/** @returns what each paragraph, heading, item and quote says; its place tells its kind and what it stands in. */
export const richSaid = (at: string, value: unknown): Said[] =>
  ((value as { root: Node }).root.children ?? [])
    .flatMap((node) => (listOf(node) || node.type === 'quote' ? [node] : divided(node)))
    .flatMap((node) => {
      if (listOf(node)) return listSaid(at, node)
      if (!isSeen(node.children ?? [])) return []
      const kind = node.type === 'heading' ? (Number(node.tag?.slice(1)) < 4 ? 'heading' : 'small heading') : node.type
      return partsSaid(`${at} > ${kind}`, '', node.children ?? [])
    })
