/** Examples of a clinician's note. */
import type { BlockExamples } from '../block'

export const examples = {
  titled: {
    blockType: 'clinicianNote',
    id: 'note',
    heading: 'Read this first',
    text: [{ type: 'paragraph', children: [{ text: 'See a urologist before any attempt.', bold: true }] }],
    lang: 'en',
  },
  otherLanguage: {
    blockType: 'clinicianNote',
    id: 'note-ar',
    text: [{ type: 'paragraph', children: [{ text: 'استشارة الطبيب أولاً.' }] }],
    lang: 'ar',
  },
} satisfies BlockExamples<'clinicianNote'>
