/** Examples of a list of techniques. */
import type { BlockExamples } from '../block'

export const examples = {
  some: { blockType: 'techniquesList', id: 'kinds', heading: 'Kinds', techniques: ['swedish', 'withdrawn'] },
  none: { blockType: 'techniquesList', id: 'none', techniques: [] },
} satisfies BlockExamples<'techniquesList'>
