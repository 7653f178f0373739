/**
 * What one condition means for every technique: a table that is laid out in blocks on a phone. Roles are written out,
 * because some browsers stop telling screen readers of a table once its display changes.
 */
import { useTranslations } from 'next-intl'
import type { ViewOf } from '@/domain/kinds'
import type { EffectiveRuling } from '@/domain/safety/effective-rulings'
import type { SiteContext } from '../context'
import { Clearance } from './clearance'
import { standIn } from './foreign'
import { Instead } from './instead'
import { OutcomeWords } from './outcome'
import { shownRulings, type ShownRuling } from './ruling-groups'
import { Label } from './label'

type Props = { ctx: SiteContext; condition: string; techniques: ViewOf<'techniques'>[] }

export const RulingMatrix = ({ ctx, condition, techniques }: Props) => {
  const t = useTranslations('matrix')
  const rows = techniques.map((technique) => ({
    technique,
    cells: shownRulings(
      ctx,
      ctx.rulings(technique.key).filter((ruling) => ruling.contraindication === condition),
    ),
  }))
  const general = techniques.find((technique) => technique.kind === 'umbrella')?.key
  const said = new Set(rows.find((row) => row.technique.key === general)?.cells.map((cell) => adviceOf(cell.ruling)))
  return (
    <table role="table" className="matrix">
      <caption className="hush">{t('caption')}</caption>
      <thead role="rowgroup">
        <tr role="row">
          <th role="columnheader" scope="col">
            {t('technique')}
          </th>
          <th role="columnheader" scope="col">
            {t('answer')}
          </th>
          <th role="columnheader" scope="col">
            {t('advice')}
          </th>
        </tr>
      </thead>
      <tbody role="rowgroup">
        {rows.flatMap(({ technique, cells }) =>
          cells.map((cell) => (
            <Row
              key={cell.id}
              ctx={ctx}
              technique={technique}
              cell={cell}
              same={technique.key !== general && said.has(adviceOf(cell.ruling))}
            />
          )),
        )}
      </tbody>
    </table>
  )
}

const adviceOf = (ruling: EffectiveRuling): string =>
  [
    ruling.whatToDo,
    ruling.instead,
    ruling.modification,
    ruling.raisedBy?.reason,
    ruling.clearanceBy,
    ruling.certificate,
  ].join('|')

type RowProps = { ctx: SiteContext; technique: ViewOf<'techniques'>; cell: ShownRuling; same: boolean }

const Row = ({ ctx, technique, cell: { ruling, variant }, same }: RowProps) => {
  const t = useTranslations('matrix')
  const link = ctx.link(`techniques/${technique.key}`)
  return (
    <tr
      role="row"
      data-contraindication={ruling.contraindication}
      data-technique={ruling.technique}
      data-outcome={ruling.outcome}
      data-class={ruling.class}
    >
      <th role="rowheader" scope="row">
        {link ? <a href={link.href}>{technique.name}</a> : technique.name}
        {variant ? (
          <small className="line" {...standIn(ctx, ruling.lang)}>
            {variant}
          </small>
        ) : null}
        {technique.kind !== 'umbrella' && ctx.notOffered(technique.key) ? (
          <small className="line">{t('notOffered')}</small>
        ) : null}
      </th>
      <td role="cell" className="wash">
        <OutcomeWords outcome={ruling.outcome} />
      </td>
      <td role="cell" className="advice">
        {same ? t('same') : <Advice ctx={ctx} ruling={ruling} />}
      </td>
    </tr>
  )
}

const Advice = ({ ctx, ruling }: { ctx: SiteContext; ruling: EffectiveRuling }) => {
  const t = useTranslations('rulings')
  const { clearanceBy, certificate } = ruling
  return (
    <>
      {ruling.raisedBy?.reason ? (
        <p>
          <strong>{t('clinicStricter')}.</strong>{' '}
          <span {...standIn(ctx, ruling.raisedBy.lang)}>{ruling.raisedBy.reason}</span>
        </p>
      ) : null}
      {ruling.notAssessed ? <p>{t('notAssessed')}</p> : null}
      {ruling.whatToDo ? <p {...standIn(ctx, ruling.lang)}>{ruling.whatToDo}</p> : null}
      {ruling.instead ? (
        <p>
          <Instead ctx={ctx} technique={ruling.instead} />
        </p>
      ) : null}
      {clearanceBy && ruling.outcome === 'clearance' ? (
        <p>
          <strong>
            <Label>{t('clearanceBy')}</Label>
          </strong>{' '}
          <Clearance ctx={ctx} clearing={{ clearanceBy, certificate }} />
        </p>
      ) : null}
      {ruling.modification && ruling.outcome !== 'avoid' ? (
        <p>
          <strong>
            <Label>{t('modification')}</Label>
          </strong>{' '}
          <span {...standIn(ctx, ruling.lang)}>{ruling.modification}</span>
        </p>
      ) : null}
    </>
  )
}
