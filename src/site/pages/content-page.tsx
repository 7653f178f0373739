/** A fixed page of the network: first visit, choosing a therapist, home care, policy, about, privacy, accessibility. */
import type { ViewOf } from '@/domain/kinds'
import { isMedicalPage } from '@/domain/kinds/page'
import { Blocks } from '../blocks'
import type { SiteContext } from '../context'
import { generalTechnique } from '../general-technique'
import { Contents } from '../layout/contents'
import { Page } from '../layout/page'
import { pageSources, withSources } from '../page-sources'
import { shownOn, stamped } from '../stamp'
import { LocalNotes, type LocalNoteText } from '../ui/local-note'
import { SourceSection } from '../ui/source-list'

type Props = { ctx: SiteContext; page: ViewOf<'pages'>; notes: LocalNoteText[] }

export const ContentPage = ({ ctx: plain, page, notes }: Props) => {
  const sources = pageSources(plain, page.body)
  const ctx = withSources(plain, sources)
  const medical = isMedicalPage(page.key) ? stamped(page, shownOn(ctx, page.body)) : { safetyLang: page.safetyLang }
  return (
    <Page ctx={ctx} title={page.title} dek={page.dek} medical={medical} aside={<Contents blocks={page.body} />}>
      <Blocks ctx={ctx} of={page} blocks={page.body} technique={generalTechnique} />
      <LocalNotes ctx={ctx} notes={notes} />
      <SourceSection ctx={ctx} keys={sources} />
    </Page>
  )
}
