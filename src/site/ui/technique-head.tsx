/** What a reader must know before reading on: whether it is offered, for whom, and how many conditions speak against it. */
import { useTranslations } from 'next-intl'
import type { ViewOf } from '@/domain/kinds'
import type { Link, SiteContext } from '../context'
import { formatNumber } from '../format'
import { OutcomeWords } from './outcome'
import { Label } from './label'
import { StandingAdvice } from './standing-advice'

type Props = { ctx: SiteContext; technique: ViewOf<'techniques'>; nearest: Link | null }

export const TechniqueHead = ({ ctx, technique, nearest }: Props) => {
  const t = useTranslations('technique')
  const entry = technique.topic === 'general' ? '' : `?entry=${technique.topic}`
  return (
    <>
      {technique.sensitivity === 'adult' ? <p>{t('sensitive')}</p> : null}
      {technique.informationOnly ? (
        <p className="panel">{t('informationOnly')}</p>
      ) : technique.kind !== 'umbrella' && ctx.notOffered(technique.key) ? (
        <div className="panel" data-offered="no">
          <p>
            <strong>{t('notOfferedTitle')}.</strong> {t('notOfferedText')}
          </p>
          {nearest ? (
            <p>
              <Label>{t('nearest')}</Label>
              <a href={nearest.href}>{nearest.title}</a>
            </p>
          ) : null}
        </div>
      ) : null}
      <StandingAdvice ctx={ctx} of={technique} whole />
      <SafetySummary ctx={ctx} technique={technique} />
      <p className="actions">
        <a className="button" href={`${ctx.path('self-check')}${entry}`}>
          {t('selfCheck')}
        </a>
      </p>
    </>
  )
}

/** How much speaks against it, with the way to the full list; and what holds for everybody. */
const SafetySummary = ({ ctx, technique }: Omit<Props, 'nearest'>) => {
  const t = useTranslations('rulings')
  const floor = useTranslations('technique.floor')
  const rulings = ctx.rulings(technique.key).filter((ruling) => ruling.outcome !== 'fine')
  const conditions = (of: typeof rulings) => new Set(of.map((ruling) => ruling.contraindication))
  const absolute = conditions(rulings.filter((ruling) => ruling.class === 'absolute'))
  const relative = conditions(rulings.filter((ruling) => !absolute.has(ruling.contraindication)))
  const counted = (count: number) => ({ count, n: formatNumber(ctx, count) })
  const placed = technique.body.find(
    (block) => block.blockType === 'contraindicationsList' && block.technique === technique.key,
  )
  return (
    <div className="panel" data-tone="important">
      {technique.floor && technique.floor !== 'fine' ? (
        <p>
          <strong>{floor(technique.floor)}</strong>
        </p>
      ) : null}
      <p className="actions">
        {absolute.size > 0 ? (
          <span className="tally" data-tone-of="avoid">
            <OutcomeWords outcome="avoid" short /> {t('countAbsolute', counted(absolute.size))}
          </span>
        ) : null}
        {relative.size > 0 ? (
          <span className="tally" data-tone-of="clearance">
            <OutcomeWords outcome="clearance" short /> {t('countRelative', counted(relative.size))}
          </span>
        ) : null}
        <a href={`#${placed?.id ?? 'page-rulings'}`}>{t('details')}</a>
      </p>
    </div>
  )
}
