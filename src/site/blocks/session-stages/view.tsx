/** What happens in a session, in order. */
import { useTranslations } from 'next-intl'
import type { BlockExamples, BlockProps } from '../block'
import { BlockSection } from '../section'

const View = ({ block, ctx }: BlockProps<'sessionStages'>) => {
  const t = useTranslations('session')
  return (
    <BlockSection ctx={ctx} id={block.id} heading={block.heading ?? t('stages')} intro={block.intro}>
      <ol className="steps narrow">
        {block.stages.map((stage) => (
          <li key={stage.id}>
            <h3>{stage.title}</h3>
            <ul>
              {stage.points.map((point) => (
                <li key={point}>{point}</li>
              ))}
            </ul>
          </li>
        ))}
      </ol>
    </BlockSection>
  )
}

const examples = {
  two: {
    blockType: 'sessionStages',
    id: 'stages',
    heading: 'Step by step',
    intro: null,
    stages: [
      { id: 'talk', title: 'First, a talk', points: ['Your health', 'Your aims'] },
      { id: 'rest', title: 'Rest', points: [] },
    ],
  },
} satisfies BlockExamples<'sessionStages'>

export const sessionStages = { View, examples }
