/** Examples of a picture. */
import type { BlockExamples } from '../block'

export const examples = {
  captioned: { blockType: 'picture', id: 'room', media: 'room', caption: 'A treatment room' },
  gone: { blockType: 'picture', id: 'gone', heading: 'Gone', media: 'unknown' },
} satisfies BlockExamples<'picture'>
