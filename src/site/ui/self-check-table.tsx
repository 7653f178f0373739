/**
 * The self-check without ticking: every condition against every technique, as published (mode `table`, and no script).
 * Laid out in blocks on a phone; roles are written out, because a table whose display changes is none to some browsers.
 */
import { useTranslations } from 'next-intl'
import type { ViewOf } from '@/domain/kinds'
import type { Outcome } from '@/domain/kinds/terms'
import { stricter } from '@/domain/safety/outcome'
import { readRuling } from '@/domain/safety/read-ruling'
import { floorOf } from '@/domain/safety/technique-tree'
import { langAt } from '@/domain/publication/lang-at'
import type { SiteContext } from '../context'
import { byName } from '../format'
import { Name, standIn } from './foreign'
import { OutcomeWords } from './outcome'

type Condition = ViewOf<'contraindications'>
type Technique = ViewOf<'techniques'>
type Column = { technique: Technique; floor: Outcome }
type Props = { ctx: SiteContext; conditions: Condition[]; techniques: Technique[] }
type Line = { condition: Condition; variant: Condition['variants'][number] | null }

export const SelfCheckTable = ({ ctx, conditions, techniques }: Props) => {
  const t = useTranslations('selfCheck')
  const columns = techniques
    .filter((technique) => technique.kind !== 'umbrella')
    .map((technique) => ({ technique, floor: floorOf(techniques, technique.key) }))
  const sorted = [...conditions].sort(byName(ctx, (condition) => condition.name))
  const groups = (['absolute', 'relative'] as const).map((group) => ({
    group,
    lines: sorted
      .filter((condition) => readRuling(condition.ruling).class === group)
      .flatMap((each) => linesOf(ctx, each, columns)),
  }))
  return (
    <table role="table" className="matrix lookup">
      <caption>{t('tableCaption')}</caption>
      <thead role="rowgroup">
        <tr role="row">
          <th role="columnheader" scope="col">
            {t('condition')}
          </th>
          {columns.map(({ technique }) => (
            <th key={technique.key} role="columnheader" scope="col">
              {technique.name}
            </th>
          ))}
        </tr>
      </thead>
      {groups.map(({ group, lines }) => (
        <tbody key={group} role="rowgroup">
          <tr role="row" className="group">
            <th role="rowheader" scope="rowgroup" colSpan={columns.length + 1}>
              {t(group === 'absolute' ? 'groupAbsolute' : 'groupRelative')}
            </th>
          </tr>
          {lines.map((line) => (
            <Row key={`${line.condition.key}:${line.variant?.key ?? ''}`} ctx={ctx} line={line} columns={columns} />
          ))}
        </tbody>
      ))}
    </table>
  )
}

/** One line per case where any technique tells the cases apart; else one for the condition. */
const linesOf = (ctx: SiteContext, condition: Condition, columns: Column[]): Line[] => {
  const apart = columns.some(({ technique }) =>
    ctx.rulings(technique.key).some((ruling) => ruling.contraindication === condition.key && ruling.variant),
  )
  return apart ? condition.variants.map((variant) => ({ condition, variant })) : [{ condition, variant: null }]
}

type RowProps = { ctx: SiteContext; line: Line; columns: Column[] }

const Row = ({ ctx, line: { condition, variant }, columns }: RowProps) => {
  const link = ctx.link(`contraindications/${condition.key}`)
  return (
    <tr role="row">
      <th role="rowheader" scope="row">
        {link ? (
          <a href={link.href}>
            <Name ctx={ctx} of={condition} />
          </a>
        ) : (
          <Name ctx={ctx} of={condition} />
        )}
        {variant ? (
          <small className="line" {...standIn(ctx, langAt(condition, `variants.${variant.id}`, ctx.locale))}>
            {variant.name}
          </small>
        ) : null}
      </th>
      {columns.map(({ technique, floor }) => (
        <Cell
          key={technique.key}
          ctx={ctx}
          condition={condition}
          variant={variant?.key ?? null}
          technique={technique}
          floor={floor}
        />
      ))}
    </tr>
  )
}

type CellProps = {
  ctx: SiteContext
  condition: Condition
  variant: string | null
  technique: Technique
  floor: Outcome
}

/** A missing cell counts as clearance and says so (R7); a technique's floor holds for everybody (P5). */
const Cell = ({ ctx, condition, variant, technique, floor }: CellProps) => {
  const t = useTranslations('selfCheck')
  const rulings = ctx.rulings(technique.key).filter((ruling) => ruling.contraindication === condition.key)
  const ruling = rulings.find((each) => each.variant === variant) ?? rulings.find((each) => each.variant === null)
  const outcome = stricter(ruling?.outcome ?? 'clearance', floor)
  return (
    <td
      role="cell"
      data-label={technique.name}
      data-contraindication={condition.key}
      data-technique={technique.key}
      data-outcome={outcome}
      data-class={ruling?.class ?? 'relative'}
    >
      {ruling ? <OutcomeWords outcome={outcome} short /> : t('notAssessed')}
    </td>
  )
}
