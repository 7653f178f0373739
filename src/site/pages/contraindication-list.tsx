/** The index of conditions: those that rule massage out first, then the others, each by name; filtered as one types. */
import { useTranslations } from 'next-intl'
import type { ViewOf } from '@/domain/kinds'
import type { RulingClass } from '@/domain/kinds/terms'
import { readRuling } from '@/domain/safety/read-ruling'
import { langAt } from '@/domain/publication/lang-at'
import type { SiteContext } from '../context'
import { byName, formatList } from '../format'
import { Page } from '../layout/page'
import { standIn } from '../ui/foreign'
import { Label } from '../ui/label'

type Condition = ViewOf<'contraindications'>
type Props = { ctx: SiteContext; conditions: Condition[] }

export const ContraindicationList = ({ ctx, conditions }: Props) => {
  const t = useTranslations('condition')
  const meta = useTranslations('meta.contraindications')
  const lists = useTranslations('lists')
  const home = useTranslations('home')
  const of = (kind: RulingClass) =>
    conditions.filter((each) => readRuling(each.ruling).class === kind).sort(byName(ctx, (each) => each.name))
  return (
    <Page ctx={ctx} title={meta('title')} dek={lists('contraindicationsIntro')}>
      <filter-list>
        <div data-filter hidden>
          <p className="search-form">
            <label htmlFor="filter">{t('filter')}</label>
            <input type="search" id="filter" placeholder={t('filterHint')} autoComplete="off" dir="auto" />
          </p>
          <p role="status" data-filter-status data-none={t('filterCount', { count: 0, n: '0' })} />
        </div>
        <div className="flow">
          <Group ctx={ctx} kind="absolute" conditions={of('absolute')} />
          <Group ctx={ctx} kind="relative" conditions={of('relative')} />
        </div>
      </filter-list>
      <p>
        <a className="button" href={ctx.path('self-check')}>
          {home('safetyLink')}
        </a>
      </p>
    </Page>
  )
}

type GroupProps = { ctx: SiteContext; kind: RulingClass; conditions: Condition[] }

const Group = ({ ctx, kind, conditions }: GroupProps) => {
  const t = useTranslations('condition')
  if (conditions.length === 0) return null
  const absolute = kind === 'absolute'
  return (
    <section data-filter-group aria-labelledby={`page-${kind}`}>
      <h2 id={`page-${kind}`}>{t(absolute ? 'absoluteList' : 'relativeList')}</h2>
      <p className="narrow">{t(absolute ? 'absoluteListIntro' : 'relativeListIntro')}</p>
      <ul className="rows" data-tone-of={absolute ? 'avoid' : 'clearance'}>
        {conditions.map((condition) => (
          <li
            key={condition.key}
            data-words={[condition.name, ...condition.alsoCalled, ...condition.searchWords].join(' ')}
          >
            <h3>
              <a
                href={ctx.link(`contraindications/${condition.key}`)?.href}
                {...standIn(ctx, langAt(condition, 'name', ctx.locale))}
              >
                {condition.name}
              </a>
            </h3>
            {condition.alsoCalled.length > 0 ? (
              <p>
                <small>
                  <Label>{t('alsoCalled')}</Label>
                  {formatList(ctx, condition.alsoCalled)}
                </small>
              </p>
            ) : null}
          </li>
        ))}
      </ul>
    </section>
  )
}
