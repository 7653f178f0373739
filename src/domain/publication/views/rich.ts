/** Finished rich text as pages show it: a small tree with an allow-list of nodes, made from Lexical by the door. */
import { z } from 'zod'

export type Inline =
  | { text: string; bold?: true; italic?: true; lang?: string }
  /** `href` is http(s), mailto or tel; `doc` is `collection/key` of another publication. Exactly one is set. */
  | { href?: string; doc?: string; children: Inline[] }
export type RichNode =
  | { type: 'paragraph'; children: Inline[] }
  | { type: 'heading'; level: 3 | 4; children: Inline[] }
  | { type: 'list'; ordered: boolean; items: Inline[][] }
  | { type: 'quote'; children: Inline[] }

const inline: z.ZodType<Inline> = z.lazy(() =>
  z.union([
    z.strictObject({
      text: z.string(),
      bold: z.literal(true).optional(),
      italic: z.literal(true).optional(),
      lang: z.string().optional(),
    }),
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

export const rich: z.ZodType<RichNode[]> = z
  .array(
    z.discriminatedUnion('type', [
      z.strictObject({ type: z.literal('paragraph'), children }),
      z.strictObject({ type: z.literal('heading'), level: z.union([z.literal(3), z.literal(4)]), children }),
      z.strictObject({ type: z.literal('list'), ordered: z.boolean(), items: z.array(children) }),
      z.strictObject({ type: z.literal('quote'), children }),
    ]),
  )
  .min(1)
