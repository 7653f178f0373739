/** Finished rich text as pages show it: a small tree with an allow-list of nodes, made from Lexical by the door. */
import { z } from 'zod'

export type Inline =
  /** `script` is what stands raised or lowered, as in 10³ or H₂O; without it the words would say something else. */
  | { text: string; bold?: true; italic?: true; script?: 'sup' | 'sub'; lang?: string }
  /** The next line of the same paragraph. */
  | { break: true }
  /** `href` is http(s), mailto or tel; `doc` is `collection/key` of another publication. Exactly one is set. */
  | { href?: string; doc?: string; children: Inline[] }

/** `start` is set where a numbered list begins with another number than one. */
export type RichList = { type: 'list'; ordered: boolean; start?: number; items: RichPart[][] }
/** What stands in an item or a quote: words, and lists inside it, in reading order. */
export type RichPart = Inline | RichList

export type RichNode =
  | { type: 'paragraph'; children: Inline[] }
  | { type: 'heading'; level: 3 | 4; children: Inline[] }
  | RichList
  | { type: 'quote'; children: RichPart[] }

/** Lists stand in one another no deeper than this; the editor's own indenting ends there too. */
export const deepestList = 7

/**
 * Characters of one formatted text. The longest page of medical advice has a tenth of that; what is pasted in by accident
 * has more. Every rule reads every word, so a limit is also what keeps one save from holding up all visitors.
 */
export const mostCharacters = 100_000

const inline: z.ZodType<Inline> = z.lazy(() =>
  z.union([
    z.strictObject({
      text: z.string(),
      bold: z.literal(true).optional(),
      italic: z.literal(true).optional(),
      script: z.enum(['sup', 'sub']).optional(),
      lang: z.string().optional(),
    }),
    z.strictObject({ break: z.literal(true) }),
    z.strictObject({
      href: z
        .string()
        .regex(/^(https?:|mailto:|tel:)/i)
        .optional(),
      doc: z
        .string()
        .regex(/^[a-z-]+\/[a-z0-9-]+$/)
        .optional(),
      children: z.array(inline).min(1),
    }),
  ]),
)
const children = z.array(inline)
const parts: z.ZodType<RichPart[]> = z.lazy(() => z.array(z.union([inline, list])))
const list = z.strictObject({
  type: z.literal('list'),
  ordered: z.boolean(),
  start: z.int().optional(),
  items: z.array(parts),
})

export const rich: z.ZodType<RichNode[]> = z
  .array(
    z.discriminatedUnion('type', [
      z.strictObject({ type: z.literal('paragraph'), children }),
      z.strictObject({ type: z.literal('heading'), level: z.union([z.literal(3), z.literal(4)]), children }),
      list,
      z.strictObject({ type: z.literal('quote'), children: parts }),
    ]),
  )
  .min(1)
