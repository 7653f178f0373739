/** What to do and what not to do. The "do not" lines say so themselves, so that no line can be heard as advice. */
import { useTranslations } from 'next-intl'
import type { BlockExamples, BlockProps } from '../block'
import { BlockSection } from '../section'
import { standIn } from '../../ui/foreign'
import { Icon } from '../../ui/icon'

const View = ({ block, ctx }: BlockProps<'doDont'>) => (
  <BlockSection ctx={ctx} id={block.id} heading={block.heading} lang={block.lang}>
    <div className="twin">
      <Column kind="do" block={block} ctx={ctx} lines={block.dos} />
      <Column kind="dont" block={block} ctx={ctx} lines={block.donts} />
    </div>
  </BlockSection>
)

type ColumnProps = Omit<BlockProps<'doDont'>, 'technique'> & { kind: 'do' | 'dont'; lines: string[] }

const Column = ({ kind, block, ctx, lines }: ColumnProps) => {
  const t = useTranslations('doDont')
  if (lines.length === 0) return null
  return (
    <div className={`panel ${kind}`}>
      <h3>{t(kind)}</h3>
      <ul {...standIn(ctx, block.lang)}>
        {lines.map((line) => (
          <li key={line}>
            <Icon name={kind === 'do' ? 'tick' : 'cross'} />
            <span>{line}</span>
          </li>
        ))}
      </ul>
    </div>
  )
}

const examples = {
  both: {
    blockType: 'doDont',
    id: 'tips',
    heading: 'Sensible use',
    dos: ['Tell your therapist what you feel.'],
    donts: ['Do not press on varicose veins.'],
    lang: 'en',
  },
  onlyDont: { blockType: 'doDont', id: 'never', dos: [], donts: ['N’utilisez jamais la force.'], lang: 'fr' },
} satisfies BlockExamples<'doDont'>

export const doDont = { View, examples }
