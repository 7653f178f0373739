/**
 * Lexical's editor state made into finished rich text. Nodes outside the allow-list keep their words and lose their shape;
 * links keep only safe schemes, so that nothing an editor pastes can run in a visitor's browser.
 */
import type { Inline, RichNode } from '@/domain/publication/views/rich'

type LexicalNode = {
  type?: string
  tag?: string
  text?: string
  format?: number | string
  listType?: string
  url?: string
  fields?: { url?: string; linkType?: string; doc?: { relationTo?: string; value?: unknown } | null }
  children?: LexicalNode[]
}
export type LexicalState = { root: { children: LexicalNode[] } }

export const isLexical = (value: unknown): value is LexicalState =>
  typeof value === 'object' &&
  value !== null &&
  'root' in value &&
  Array.isArray((value as { root?: { children?: unknown } }).root?.children)

const safeAddress = /^(https?:\/\/|mailto:|tel:)/i
const BOLD = 1
const ITALIC = 2

const keyOf = (value: unknown): string | undefined =>
  typeof value === 'string' ? value : ((value as { id?: string } | null)?.id ?? undefined)

const link = (node: LexicalNode, children: Inline[]): Inline[] => {
  const { doc, url } = node.fields ?? {}
  const key = keyOf(doc?.value)
  if (children.length === 0) return []
  if (doc?.relationTo && key) return [{ doc: `${doc.relationTo}/${key}`, children }]
  const address = url ?? node.url ?? ''
  const own = /^doc:([a-z-]+\/[a-z0-9-]+)$/.exec(address)
  if (own?.[1]) return [{ doc: own[1], children }]
  return safeAddress.test(address) ? [{ href: address, children }] : children
}

const inlines = (nodes: LexicalNode[] = []): Inline[] =>
  nodes.flatMap((node): Inline[] => {
    if (node.type === 'text') {
      const format = Number(node.format) || 0
      return node.text
        ? [
            {
              text: node.text.normalize('NFC'),
              ...(format & BOLD ? { bold: true as const } : {}),
              ...(format & ITALIC ? { italic: true as const } : {}),
            },
          ]
        : []
    }
    if (node.type === 'linebreak') return [{ text: ' ' }]
    if (node.type === 'link' || node.type === 'autolink') return link(node, inlines(node.children))
    return inlines(node.children)
  })

const block = (node: LexicalNode): RichNode[] => {
  const children = inlines(node.children)
  if (node.type === 'list')
    return [
      {
        type: 'list',
        ordered: node.listType === 'number',
        items: (node.children ?? []).map((item) => inlines(item.children)).filter((item) => item.length > 0),
      },
    ]
  if (children.length === 0) return []
  if (node.type === 'heading') return [{ type: 'heading', level: node.tag === 'h4' ? 4 : 3, children }]
  if (node.type === 'quote') return [{ type: 'quote', children }]
  return [{ type: 'paragraph', children }]
}

/** @returns the finished nodes, in order; an empty editor gives an empty list (which a required field then refuses). */
export const richOf = (state: LexicalState): RichNode[] => state.root.children.flatMap(block)

/** The words alone, for search. */
export const plainOf = (nodes: Inline[]): string =>
  nodes.map((node) => ('text' in node ? node.text : plainOf(node.children))).join('')
