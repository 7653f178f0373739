/** What of a finished view's words is asked by name: their text, and the documents that rich text links to. */
import { isRich, richWords } from './rich-words'
import type { RichNode, RichPart } from './rich'

/** A field's words as one text: of rich text bold and plain run on, blocks, items and breaks end a line. */
export const textOf = (value: unknown): string => (isRich(value) ? richWords(value) : String(value ?? ''))

/** The documents that rich text links to, as `kind/key`. */
export const linksIn = (nodes: readonly (RichNode | RichPart)[]): string[] =>
  nodes.flatMap((node): string[] => {
    const inside = 'items' in node ? node.items.flat() : 'children' in node ? node.children : []
    return [...('doc' in node && node.doc ? [node.doc] : []), ...linksIn(inside)]
  })
