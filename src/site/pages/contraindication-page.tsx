/** One condition: what it is, what it means for massage in general, and for every technique. */
import { useTranslations } from 'next-intl'
import type { ViewOf } from '@/domain/kinds'
import type { Link, SiteContext } from '../context'
import { formatList } from '../format'
import { generalTechnique } from '../general-technique'
import { conditionData } from '../jsonld/medical'
import { Page } from '../layout/page'
import { withSources } from '../page-sources'
import { ConditionFacts } from '../ui/condition-facts'
import { signsOf, stamped } from '../stamp'
import { JsonLd } from '../ui/json-ld'
import { LinkCards } from '../ui/link-cards'
import { LocalNotes, type LocalNoteText } from '../ui/local-note'
import { RulingCard } from '../ui/ruling-card'
import { shownRulings } from '../ui/ruling-groups'
import { RulingMatrix } from '../ui/ruling-matrix'
import { SourceSection } from '../ui/source-list'
import { StandingAdvice } from '../ui/standing-advice'
import { Label } from '../ui/label'

type Props = {
  ctx: SiteContext
  condition: ViewOf<'contraindications'>
  techniques: ViewOf<'techniques'>[]
  notes: LocalNoteText[]
  related: Link[]
}

export const ContraindicationPage = ({ ctx: page, condition, techniques, notes, related }: Props) => {
  const t = useTranslations('condition')
  const meta = useTranslations('meta.contraindications')
  const matrix = useTranslations('matrix')
  const rulings = techniques.flatMap((technique) =>
    page.rulings(technique.key).filter((ruling) => ruling.contraindication === condition.key),
  )
  const sources = rulings.flatMap((ruling) => ruling.citations)
  const ctx = withSources(page, sources)
  const checked = stamped(condition, signsOf(ctx, condition))
  const general = shownRulings(
    ctx,
    rulings.filter((ruling) => ruling.technique === generalTechnique && ruling.outcome !== 'fine'),
  )
  return (
    <Page
      ctx={ctx}
      trail={[{ title: meta('title'), href: ctx.path('contraindications') }]}
      title={condition.name}
      dek={condition.plain}
      medical={checked}
      head={
        condition.alsoCalled.length > 0 ? (
          <p>
            <Label>{t('alsoCalled')}</Label>
            {formatList(ctx, condition.alsoCalled)}
          </p>
        ) : null
      }
    >
      <StandingAdvice ctx={ctx} of={condition} whole />
      {general.length > 0 ? (
        <section aria-labelledby="page-general">
          <h2 id="page-general">{t('general')}</h2>
          <div className="stack">
            {general.map((shown) => (
              <RulingCard key={shown.id} ctx={ctx} shown={shown} as="h3" linkCondition={false} />
            ))}
          </div>
        </section>
      ) : null}
      <LocalNotes ctx={ctx} notes={notes} />
      <section aria-labelledby="page-matrix">
        <h2 id="page-matrix">{matrix('title')}</h2>
        <p className="narrow">{matrix('intro')}</p>
        <RulingMatrix ctx={ctx} condition={condition.key} techniques={techniques} />
      </section>
      <ConditionFacts ctx={ctx} condition={condition} />
      {related.length > 0 ? (
        <section aria-labelledby="page-related">
          <h2 id="page-related">{t('related')}</h2>
          <LinkCards links={related} />
        </section>
      ) : null}
      <SourceSection ctx={ctx} keys={sources} />
      <JsonLd data={conditionData(ctx, checked, rulings)} />
    </Page>
  )
}
