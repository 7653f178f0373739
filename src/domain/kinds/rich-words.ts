/** The words of finished rich text, for whatever reads words and no markup: search, word lists, summaries. */
import type { RichNode, RichPart } from './rich'

type Node = RichNode | RichPart

const raised: Readonly<Record<string, string>> = {
  ...{ 0: '⁰', 1: '¹', 2: '²', 3: '³', 4: '⁴', 5: '⁵', 6: '⁶', 7: '⁷', 8: '⁸', 9: '⁹', '+': '⁺', '-': '⁻', '−': '⁻' },
}
const lowered: Readonly<Record<string, string>> = {
  ...{ 0: '₀', 1: '₁', 2: '₂', 3: '₃', 4: '₄', 5: '₅', 6: '₆', 7: '₇', 8: '₈', 9: '₉', '+': '₊', '-': '₋', '−': '₋' },
}

/** Digits are raised or lowered as characters, since 10³ is not 103; letters (1er, 2nd) are read as they stand. */
const inScript = (text: string, script: 'sup' | 'sub' | undefined): string => {
  if (!script) return text
  const places = script === 'sup' ? raised : lowered
  return text.replace(/[\d+−-]/g, (character) => places[character] ?? character)
}

/** Ends the line that is being written, if one is. */
const endLine = (pieces: string[]): void => {
  const last = pieces.at(-1)
  if (last !== undefined && !last.endsWith('\n')) pieces.push('\n')
}

const write = (nodes: readonly Node[], pieces: string[]): void => {
  for (const node of nodes) {
    if ('text' in node) pieces.push(...(node.text ? [inScript(node.text, node.script)] : []))
    else if ('break' in node) pieces.push('\n')
    else if ('type' in node) {
      for (const part of 'items' in node ? node.items : [node.children]) {
        endLine(pieces)
        write(part, pieces)
        endLine(pieces)
      }
    } else write(node.children, pieces)
  }
}

/** @returns the words in reading order, as one text: bold and plain run on, blocks, items and breaks end a line. */
export const richWords = (nodes: readonly Node[]): string => {
  const pieces: string[] = []
  write(nodes, pieces)
  return pieces.join('')
}

/** Whether a value of a view is rich text: a list of blocks. Lists of words, keys and rows are not. */
export const isRich = (value: unknown): value is RichNode[] =>
  Array.isArray(value) &&
  value.length > 0 &&
  value.every(
    (node) => typeof node === 'object' && node !== null && 'type' in node && ('children' in node || 'items' in node),
  )
