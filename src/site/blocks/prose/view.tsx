/** Running text with its sources. */
import type { BlockExamples, BlockProps } from '../block'
import { BlockSection } from '../section'
import { Citations } from '../../ui/citations'
import { Rich } from '../../ui/rich'

const View = ({ block, ctx }: BlockProps<'prose'>) => (
  <BlockSection ctx={ctx} id={block.id} heading={block.heading}>
    <Rich ctx={ctx} nodes={block.text} />
    <Citations ctx={ctx} keys={block.citations} />
  </BlockSection>
)

const examples = {
  plain: {
    blockType: 'prose',
    id: 'what-it-is',
    heading: 'What it is',
    text: [{ type: 'paragraph', children: [{ text: 'Hands-on work on the body, with a purpose.' }] }],
    citations: [],
  },
  everything: {
    blockType: 'prose',
    id: 'everything',
    heading: null,
    text: [
      { type: 'heading', level: 3, children: [{ text: 'Before you come' }] },
      {
        type: 'paragraph',
        children: [
          { text: 'Read about ' },
          { doc: 'techniques/swedish', children: [{ text: 'Swedish massage', bold: true }] },
          { text: ', ' },
          { doc: 'techniques/withdrawn', children: [{ text: 'something withdrawn' }] },
          { text: ' or ' },
          { href: 'https://www.example.org/', children: [{ text: 'another site', italic: true }] },
          { text: ' (' },
          { text: 'Effleurage', lang: 'fr' },
          { text: ').' },
        ],
      },
      { type: 'list', ordered: true, items: [[{ text: 'Rest' }], [{ text: 'Drink water' }]] },
      { type: 'list', ordered: false, items: [[{ text: 'A list of medicines' }]] },
      { type: 'quote', children: [{ text: 'Say when something hurts.' }] },
      { type: 'heading', level: 4, children: [{ text: 'Small heading' }] },
    ],
    citations: ['government-page', 'shop', 'unknown'],
  },
} satisfies BlockExamples<'prose'>

export const prose = { View, examples }
