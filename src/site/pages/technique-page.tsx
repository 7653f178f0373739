/** One technique: what it is, every ruling that holds for it, its warning signs, and what it costs here. */
import { useTranslations } from 'next-intl'
import type { ViewOf } from '@/domain/kinds'
import { Blocks } from '../blocks'
import { withFirstNote } from '../body'
import type { Link, SiteContext } from '../context'
import { techniqueData } from '../jsonld/medical'
import { Contents } from '../layout/contents'
import { Page } from '../layout/page'
import { ofRulings, pageSources, withSources } from '../page-sources'
import { shownOn, stamped } from '../stamp'
import { JsonLd } from '../ui/json-ld'
import { LocalNotes, type LocalNoteText } from '../ui/local-note'
import { RulingList } from '../ui/ruling-list'
import { PriceTable, type ServiceOffer } from '../ui/service-table'
import { SourceSection } from '../ui/source-list'
import { TechniqueFacts } from '../ui/technique-facts'
import { TechniqueHead } from '../ui/technique-head'
import { WarningSigns } from '../ui/warning-signs'

type Props = {
  ctx: SiteContext
  technique: ViewOf<'techniques'>
  /** Warning signs that apply to it. */
  signs: ViewOf<'warning-signs'>[]
  offers: ServiceOffer[]
  notes: LocalNoteText[]
  /** Where a clinic that does not offer it can send people (R34). */
  nearest: Link | null
}

export const TechniquePage = ({ ctx: page, technique, signs, offers, notes, nearest }: Props) => {
  const t = useTranslations('technique')
  const meta = useTranslations('meta.techniques')
  const warning = useTranslations('warning')
  const { key, body } = technique
  const sources = pageSources(page, body, ofRulings(page, key))
  const ctx = withSources(page, sources)
  const { note, rest } = withFirstNote(body)
  const checked = stamped(technique, [...shownOn(ctx, body, key), ...signs])
  const has = (type: string) => body.some((block) => block.blockType === type)
  // The list of rulings stands once on the page: where the text places it, else before the warning signs.
  const placed = body.some((block) => block.blockType === 'contraindicationsList' && block.technique === key)
  return (
    <Page
      ctx={ctx}
      trail={[{ title: meta('title'), href: ctx.path('techniques') }]}
      title={technique.name}
      dek={technique.summary}
      medical={checked}
      head={<TechniqueHead ctx={ctx} technique={technique} nearest={nearest} />}
      first={note.length > 0 ? <Blocks ctx={ctx} of={technique} blocks={note} technique={key} /> : null}
      aside={<Contents blocks={rest} />}
      sheet
    >
      <TechniqueFacts ctx={ctx} technique={technique} />
      <Blocks ctx={ctx} of={technique} blocks={rest} technique={key} />
      {placed ? null : <RulingList ctx={ctx} technique={key} />}
      {signs.length > 0 && !has('warningSigns') ? (
        <section aria-labelledby="page-warning-signs">
          <h2 id="page-warning-signs">{warning('title')}</h2>
          <WarningSigns ctx={ctx} signs={signs} />
        </section>
      ) : null}
      <LocalNotes ctx={ctx} notes={notes} technique={key} />
      {offers.length > 0 ? (
        <section aria-labelledby="page-prices">
          <h2 id="page-prices">{t('offeredHere')}</h2>
          <PriceTable ctx={ctx} offers={offers} name={technique.name} />
        </section>
      ) : null}
      <SourceSection ctx={ctx} keys={sources} />
      <JsonLd data={techniqueData(ctx, checked)} />
    </Page>
  )
}
