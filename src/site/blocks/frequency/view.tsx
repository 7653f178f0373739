/** How often to come, in numbers that every language reads the same way. */
import { useTranslations } from 'next-intl'
import type { BlockOf } from '@/domain/kinds/blocks'
import type { BlockExamples, BlockProps } from '../block'
import { BlockSection } from '../section'
import type { SiteContext } from '../../context'
import { formatNumber } from '../../format'

type Row = BlockOf<'frequency'>['rows'][number]

/** The interval in words; days become weeks where they are whole weeks. */
const useRhythm = (ctx: SiteContext) => {
  const t = useTranslations('frequency')
  const n = (value: number) => formatNumber(ctx, value)
  const range = (low: number, high: number) => ({ min: n(low), max: n(high) })
  return ({ minDays, maxDays, perMonthMin, perMonthMax, oneOff }: Row): string => {
    if (oneOff) return t('oneOff')
    const [low, high] = [minDays ?? maxDays, maxDays ?? minDays]
    if (low && high) {
      const weeks = low % 7 === 0 && high % 7 === 0
      const [from, to] = weeks ? [low / 7, high / 7] : [low, high]
      if (from === to) return t(weeks ? 'everyWeeks' : 'everyDays', { count: from, n: n(from) })
      return t(weeks ? 'everyWeeksRange' : 'everyDaysRange', range(from, to))
    }
    const [few, many] = [perMonthMin ?? perMonthMax, perMonthMax ?? perMonthMin]
    if (few && many)
      return few === many ? t('perMonth', { count: few, n: n(few) }) : t('perMonthRange', range(few, many))
    return t('open')
  }
}

const View = ({ block, ctx }: BlockProps<'frequency'>) => {
  const t = useTranslations('session')
  const rhythm = useRhythm(ctx)
  return (
    <BlockSection ctx={ctx} id={block.id} heading={block.heading ?? t('frequency')} intro={block.intro}>
      <table role="table" className="matrix narrow">
        <thead role="rowgroup">
          <tr role="row">
            <th role="columnheader" scope="col">
              {t('goal')}
            </th>
            <th role="columnheader" scope="col">
              {t('rhythm')}
            </th>
          </tr>
        </thead>
        <tbody role="rowgroup">
          {block.rows.map((row) => (
            <tr role="row" key={row.id}>
              <th role="rowheader" scope="row">
                {row.goal}
              </th>
              <td role="cell" className="advice">
                {rhythm(row)}
                {row.note ? <small className="line">{row.note}</small> : null}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {block.outro ? <p className="narrow">{block.outro}</p> : null}
    </BlockSection>
  )
}

const row = { oneOff: false }

const examples = {
  everyWay: {
    blockType: 'frequency',
    id: 'often',
    heading: 'How often',
    intro: null,
    rows: [
      { ...row, id: 'weeks', goal: 'Long-term pain', minDays: 7, maxDays: 14 },
      { ...row, id: 'week', goal: 'Training', minDays: 7 },
      { ...row, id: 'days', goal: 'Recovery', minDays: 3, maxDays: 5, note: 'Ask first.' },
      { ...row, id: 'day', goal: 'Daily', maxDays: 1 },
      { ...row, id: 'month', goal: 'Wellness', perMonthMin: 1, perMonthMax: 2 },
      { ...row, id: 'monthly', goal: 'Upkeep', perMonthMax: 1 },
      { id: 'once', goal: 'A sudden cramp', oneOff: true },
      { ...row, id: 'open', goal: 'Other aims' },
    ],
    outro: 'A starting point to talk about.',
  },
} satisfies BlockExamples<'frequency'>

export const frequency = { View, examples }
