/** Examples of session lengths. */
import type { BlockExamples } from '../block'

export const examples = {
  usual: {
    blockType: 'sessionFormats',
    id: 'formats',
    formats: [
      { id: 'short', minutes: 30, areas: ['neck', 'back'], areasMax: 1, text: 'One area.' },
      { id: 'long', minutes: 60, areas: [], areasMax: null, text: 'The whole body.' },
    ],
    outro: 'Clinics may offer other lengths.',
  },
} satisfies BlockExamples<'sessionFormats'>
