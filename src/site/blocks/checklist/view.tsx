/** Steps, tips, alternatives or questions to ask. Steps are numbered, the others are not. */
import { useTranslations } from 'next-intl'
import type { BlockExamples, BlockProps } from '../block'
import { BlockSection } from '../section'

const View = ({ block, ctx }: BlockProps<'checklist'>) => {
  const t = useTranslations('checklist')
  const items = block.items.map((item) => (
    <li key={item.id}>
      {item.title ? <h3>{item.title}</h3> : null}
      <p>{item.text}</p>
    </li>
  ))
  return (
    <BlockSection ctx={ctx} id={block.id} heading={block.heading ?? t(block.purpose)} intro={block.intro}>
      {block.purpose === 'steps' ? (
        <ol className="steps narrow">{items}</ol>
      ) : (
        <ul className="points narrow" data-purpose={block.purpose}>
          {items}
        </ul>
      )}
    </BlockSection>
  )
}

const examples = {
  steps: {
    blockType: 'checklist',
    id: 'steps',
    purpose: 'steps',
    items: [
      { id: 'check', title: 'Check first', text: 'Is massage right for you today?' },
      { id: 'book', title: null, text: 'Book a time.' },
    ],
  },
  questions: {
    blockType: 'checklist',
    id: 'questions',
    heading: 'Questions to take along',
    intro: 'Write them down.',
    purpose: 'questions',
    items: [{ id: 'licence', text: 'Which licence do you hold?' }],
  },
} satisfies BlockExamples<'checklist'>

export const checklist = { View, examples }
