/** Runs of words that look the same and follow each other are one, however often the editor has cut them. */
import type { RichPart } from '@/domain/kinds/rich'

type Words = Extract<RichPart, { text: string }>

const looksAs = (one: Words, next: Words): boolean =>
  one.bold === next.bold && one.italic === next.italic && one.script === next.script && one.lang === next.lang

export const joined = (parts: readonly RichPart[]): RichPart[] => {
  const found: RichPart[] = []
  for (const part of parts) {
    const last = found.at(-1)
    const isMore = last && 'text' in last && 'text' in part && looksAs(last, part)
    if (isMore) found[found.length - 1] = { ...last, text: last.text + part.text }
    else found.push(part)
  }
  return found
}
