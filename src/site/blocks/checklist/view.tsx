/** Steps, tips, alternatives or questions to ask. Steps are numbered, the others are not. */
import { useTranslations } from 'next-intl'
import type { BlockProps } from '../block'
import { BlockSection } from '../section'

export const Checklist = ({ block, ctx }: BlockProps<'checklist'>) => {
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
