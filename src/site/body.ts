/** Takes a clinician's opening note from a text, so that a page can show it before everything else (R8). */
import type { Block } from '@/domain/kinds/blocks'

/** The note, if the text begins with one, and what follows it. */
export const withFirstNote = (body: Block[]): { note: Block[]; rest: Block[] } => {
  const [first, ...rest] = body
  return first?.blockType === 'clinicianNote' ? { note: [first], rest } : { note: [], rest: body }
}
