/**
 * What becomes of everything that the editor can hold. Nothing is dropped that changes what a text says: a node or a mark
 * is kept, turned into something that pages have, or refused by its name. What is not in a table is refused too, so a
 * feature that is added to the editor, or content that comes in another way, cannot lose its words or its meaning.
 */

/** How the words of a text node look in the end. */
export type Marks = { bold?: true; italic?: true; script?: 'sup' | 'sub' }

/** Lexical's text formats by name: the bit that stands for each, and its fate. */
export const formatFates = {
  bold: { bit: 1, marks: { bold: true } },
  italic: { bit: 2, marks: { italic: true } },
  // What was struck out would read as if it held.
  strikethrough: { bit: 4, refused: 'rich-struck-out' },
  // On the web a line below words says "link": they are stressed as all other words are. A link's own line is no stress.
  underline: { bit: 8, marks: { bold: true }, linkMarks: {} },
  // Of a typeface for programs only the look is lost.
  code: { bit: 16, marks: {} },
  subscript: { bit: 32, marks: { script: 'sub' } },
  superscript: { bit: 64, marks: { script: 'sup' } },
  highlight: { bit: 128, marks: { bold: true } },
  // These three show other letters than are stored: the words become what the editor shows.
  lowercase: { bit: 256, marks: {}, letters: (text: string) => text.toLowerCase() },
  uppercase: { bit: 512, marks: {}, letters: (text: string) => text.toUpperCase() },
  capitalize: {
    bit: 1024,
    marks: {},
    letters: (text: string) => text.replace(/(?<![\p{L}\p{M}\p{N}'’])\p{L}/gu, (letter) => letter.toUpperCase()),
  },
} as const satisfies Record<
  string,
  { bit: number } & (
    { marks: Marks; linkMarks?: Marks; letters?: (text: string) => string } | { refused: 'rich-struck-out' }
  )
>

export type Format = keyof typeof formatFates

/** @returns the bits of a text's format, which the editor reads as a number or as one name; undefined where it is neither. */
export const bitsOf = (format: unknown): number | undefined => {
  if (format === undefined || format === null || format === '') return 0
  if (typeof format === 'string' && Object.hasOwn(formatFates, format)) return formatFates[format as Format].bit
  return typeof format === 'number' && Number.isInteger(format) ? format : undefined
}

/** Of styles, only those that are nothing but look: what strikes out, raises, hides or turns words says as much as a mark. */
const looks =
  /^(color|background(-color)?|font(-(family|size|weight|style|stretch))?|letter-spacing|line-height|text-align|text-indent|white-space|(margin|padding|border)(-\w+)*|mso-(?!hide|text-raise)[\w-]+)$/

/** @returns what in a text's style is more than look: `name: value`, or undefined. */
export const tellingStyle = (style: unknown): string | undefined =>
  String(style ?? '')
    .split(';')
    .map((declaration) => declaration.trim().toLowerCase())
    .find((declaration) => declaration !== '' && !looks.test(declaration.split(':')[0]?.trim() ?? ''))

/**
 * The types of Lexical's nodes. `block` stands by itself; `line` continues the words around it. A block inside an item,
 * a quote or a line of another block has a line of its own there.
 */
export const nodeFates = {
  root: 'whole',
  paragraph: 'block',
  heading: 'block',
  quote: 'block',
  list: 'list',
  listitem: 'item',
  text: 'line',
  linebreak: 'line',
  tab: 'line',
  link: 'line',
  autolink: 'line',
} as const satisfies Record<string, 'whole' | 'block' | 'list' | 'item' | 'line'>

export type NodeType = keyof typeof nodeFates

/**
 * What a node says beside its type, and what becomes of it. `read` is told by the reading of rich.ts; `look` is how the editor
 * lays it out (a page has its own measure and direction) or what it notes for itself.
 */
export const propertyFates = {
  children: 'read',
  text: 'read',
  format: 'read',
  style: 'read',
  tag: 'read',
  listType: 'read',
  start: 'read',
  fields: 'read',
  $: 'read',
  // Counted from the list's start; whether a box is ticked is refused with its list.
  value: 'look',
  checked: 'look',
  // Of paragraphs and headings; what lists have of it are lists in lists.
  indent: 'look',
  direction: 'look',
  textFormat: 'look',
  textStyle: 'look',
  // How the cursor moves.
  mode: 'look',
  detail: 'look',
  // A quote with blocks in it, which have a line of their own here.
  shadowRoot: 'look',
  id: 'look',
  type: 'read',
  version: 'look',
} as const satisfies Record<string, 'read' | 'look'>

/** A list of boxes to tick is more than a list: whether a box is ticked would be lost. */
export const listKinds: Readonly<Record<string, 'ordered' | 'unordered' | undefined>> = {
  number: 'ordered',
  bullet: 'unordered',
}

/** Pages have two levels of headings inside a text; a pasted one of another level takes the nearest. */
export const headingLevels: Readonly<Record<string, 3 | 4 | undefined>> = { h1: 3, h2: 3, h3: 3, h4: 4, h5: 4, h6: 4 }
