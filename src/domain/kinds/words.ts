/** The words of a document, as text: for search, for the rules about words, and to tell what was translated from what. */
import type { RichNode, Inline } from '../publication/views/rich'

type Node = Partial<Pick<Extract<Inline, { text: string }>, 'text'>> & { children?: unknown; items?: unknown }

/** Rich text as one text, a line for each paragraph and item: a phrase may run across bold and plain. */
export const textOf = (value: unknown): string => {
  if (typeof value === 'string') return value
  if (Array.isArray(value)) return value.map(textOf).join('')
  if (typeof value !== 'object' || value === null) return ''
  const { text, children, items } = value as Node
  if (typeof text === 'string') return text
  if (Array.isArray(items)) return items.map((item) => `${textOf(item)}\n`).join('')
  return `${textOf(children)}${'type' in value ? '\n' : ''}`
}

/** The documents that rich text links to, as `kind/key`. */
export const linksIn = (value: readonly (RichNode | Inline)[]): string[] =>
  value.flatMap((node): string[] => {
    const inside = 'items' in node ? node.items.flat() : 'children' in node ? node.children : []
    return [...('doc' in node && node.doc ? [node.doc] : []), ...linksIn(inside)]
  })
