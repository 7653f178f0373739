/** How long sessions last and what fits into them. */
import { useTranslations } from 'next-intl'
import type { BlockExamples, BlockProps } from '../block'
import { BlockSection } from '../section'
import { formatNumber } from '../../format'

const View = ({ block, ctx }: BlockProps<'sessionFormats'>) => {
  const t = useTranslations('session')
  const areas = useTranslations('bodyArea')
  const counted = (count: number) => ({ count, n: formatNumber(ctx, count) })
  return (
    <BlockSection ctx={ctx} id={block.id} heading={block.heading ?? t('formats')} intro={block.intro}>
      <ul className="cards">
        {block.formats.map((format) => (
          <li key={format.id}>
            <div className="card">
              <h3>{t('minutes', counted(format.minutes))}</h3>
              <p>{format.text}</p>
              {format.areasMax ? <p>{t('areasMax', counted(format.areasMax))}</p> : null}
              {format.areas.length > 0 ? (
                <ul className="tags">
                  {format.areas.map((area) => (
                    <li key={area} className="tag">
                      {areas(area)}
                    </li>
                  ))}
                </ul>
              ) : null}
            </div>
          </li>
        ))}
      </ul>
      {block.outro ? <p className="narrow">{block.outro}</p> : null}
    </BlockSection>
  )
}

const examples = {
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

export const sessionFormats = { View, examples }
