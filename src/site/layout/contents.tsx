/** The headings of a long page, to jump to. */
import { useTranslations } from 'next-intl'
import type { Block } from '@/domain/kinds/blocks'

export const Contents = ({ blocks }: { blocks: Block[] }) => {
  const t = useTranslations('article')
  const headed = blocks.filter((block) => block.heading && block.blockType !== 'picture')
  if (headed.length < 4) return null
  return (
    <aside className="contents">
      <nav aria-labelledby="page-contents">
        <h2 id="page-contents">{t('contents')}</h2>
        <ul>
          {headed.map((block) => (
            <li key={block.id}>
              <a href={`#${block.id}`}>{block.heading}</a>
            </li>
          ))}
        </ul>
      </nav>
    </aside>
  )
}
