/** What people say, and what is known. The saying is marked as one, so that it cannot be read as our own words. */
import { useTranslations } from 'next-intl'
import type { BlockExamples, BlockProps } from '../block'
import { BlockSection } from '../section'

const View = ({ block, ctx }: BlockProps<'myths'>) => {
  const t = useTranslations('myths')
  return (
    <BlockSection ctx={ctx} id={block.id} heading={block.heading ?? t('title')} intro={block.intro}>
      <ul className="claims">
        {block.items.map((item) => (
          <li key={item.id} className="claim">
            <small>{t('claim')}</small>
            <blockquote>
              <p>{item.claim}</p>
            </blockquote>
            <h3 className="answer">{t('answer')}</h3>
            <p>{item.answer}</p>
          </li>
        ))}
      </ul>
    </BlockSection>
  )
}

const examples = {
  one: {
    blockType: 'myths',
    id: 'myths',
    items: [{ id: 'hurt', claim: 'It has to hurt to help.', answer: 'Pain is a reason to say stop.' }],
  },
} satisfies BlockExamples<'myths'>

export const myths = { View, examples }
