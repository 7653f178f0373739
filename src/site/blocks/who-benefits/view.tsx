/** Who may benefit, with the conditions that stand in the way beside each (R9). */
import { useTranslations } from 'next-intl'
import type { BlockExamples, BlockProps } from '../block'
import { BlockSection } from '../section'
import { RulingBeside } from '../../ui/ruling-beside'

const View = ({ block, ctx, technique }: BlockProps<'whoBenefits'>) => {
  const t = useTranslations('whoBenefits')
  const blocked = useTranslations('blockedBy')
  return (
    <BlockSection ctx={ctx} id={block.id} heading={block.heading ?? t('title')} intro={block.intro}>
      <ul className="claims">
        {block.people.map((person) => (
          <li key={person.id} className="claim">
            <h3>{person.title}</h3>
            <p>{person.text}</p>
            <RulingBeside ctx={ctx} technique={technique} conditions={person.blockedBy} title={blocked('title')} />
          </li>
        ))}
      </ul>
    </BlockSection>
  )
}

const examples = {
  withAndWithout: {
    blockType: 'whoBenefits',
    id: 'who',
    intro: 'People differ.',
    people: [
      { id: 'office', title: 'People who sit all day', text: 'Stiff necks and backs.', blockedBy: [] },
      { id: 'pregnant', title: 'Pregnant people', text: 'With clearance.', blockedBy: ['pregnancy', 'fever'] },
    ],
  },
} satisfies BlockExamples<'whoBenefits'>

export const whoBenefits = { View, examples }
