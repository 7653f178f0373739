/** Formatted texts as the editor saves them, with what edits of them do. */
import type { Node } from './said-rich'

export const textNode = (text: string, format = 0): Node => ({ type: 'text', text, format })
export const paragraph = (...children: Node[]): Node => ({ type: 'paragraph', children })
export const link = (url: string, ...children: Node[]): Node => ({
  type: 'link',
  fields: { linkType: 'custom', url },
  children,
})
export const item = (...children: Node[]): Node => ({ type: 'listitem', children })
export const list = (listType: string, ...children: Node[]): Node => ({ type: 'list', listType, children })
export const rich = (...children: Node[]): { root: Node } => ({ root: { type: 'root', children } })

/** All nodes of a text, from the outside in. */
export const nodesOf = (node: Node): Node[] => [node, ...(node.children ?? []).flatMap(nodesOf)]
/** Those that hold words themselves. */
export const linesOf = (root: Node): Node[] =>
  nodesOf(root).filter(({ type }) => ['paragraph', 'heading', 'quote', 'listitem'].includes(type))
export const textsOf = (root: Node): Node[] => nodesOf(root).filter(({ type }) => type === 'text')
export const parentOf = (root: Node, node: Node): Node | undefined =>
  nodesOf(root).find(({ children }) => children?.includes(node))
