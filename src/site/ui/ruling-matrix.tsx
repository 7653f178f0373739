/** What one condition means for every technique: a table that becomes cards on a phone. */
import { useTranslations } from 'next-intl'
import type { ViewOf } from '@/domain/publication/views'
import type { EffectiveRuling } from '@/domain/safety/effective-rulings'
import type { SiteContext } from '../context'
import { foreign } from './foreign'
import { OutcomeWords } from './outcome'
import { shownRulings, type ShownRuling } from './ruling-groups'

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
    <table className="matrix">
      <caption>{t('caption')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('technique')}</th>
          <th scope="col">{t('answer')}</th>
          <th scope="col">{t('advice')}</th>
        </tr>
      </thead>
      <tbody>
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
  [ruling.whatToDo, ruling.modification, ruling.raisedBy?.reason, ruling.clearanceBy].join('|')

type RowProps = { ctx: SiteContext; technique: ViewOf<'techniques'>; cell: ShownRuling; same: boolean }

const Row = ({ ctx, technique, cell: { ruling, variant }, same }: RowProps) => {
  const t = useTranslations('matrix')
  const link = ctx.link(`techniques/${technique.key}`)
  return (
    <tr
      data-contraindication={ruling.contraindication}
      data-technique={ruling.technique}
      data-outcome={ruling.outcome}
      data-class={ruling.class}
    >
      <th scope="row">
        {link ? <a href={link.href}>{technique.name}</a> : technique.name}
        {variant ? (
          <small className="line" {...foreign(ctx, ruling.lang)}>
            {variant}
          </small>
        ) : null}
        {technique.kind !== 'umbrella' && ctx.notOffered(technique.key) ? (
          <small className="line">{t('notOffered')}</small>
        ) : null}
      </th>
      <td className="wash">
        <OutcomeWords outcome={ruling.outcome} />
      </td>
      <td>{same ? t('same') : <Advice ctx={ctx} ruling={ruling} />}</td>
    </tr>
  )
}

const Advice = ({ ctx, ruling }: { ctx: SiteContext; ruling: EffectiveRuling }) => {
  const t = useTranslations('rulings')
  const clearer = useTranslations('clearer')
  return (
    <>
      {ruling.raisedBy ? (
        <p>
          <strong>{t('clinicStricter')}:</strong>{' '}
          <span {...foreign(ctx, ruling.raisedBy.lang)}>{ruling.raisedBy.reason}</span>
        </p>
      ) : null}
      <p {...foreign(ctx, ruling.lang)}>{ruling.whatToDo}</p>
      {ruling.clearanceBy && ruling.outcome === 'clearance' ? (
        <p>
          <strong>{t('clearanceBy')}:</strong> {clearer(ruling.clearanceBy)}
        </p>
      ) : null}
      {ruling.modification && ruling.outcome !== 'avoid' ? (
        <p>
          <strong>{t('modification')}:</strong> <span {...foreign(ctx, ruling.lang)}>{ruling.modification}</span>
        </p>
      ) : null}
    </>
  )
}
