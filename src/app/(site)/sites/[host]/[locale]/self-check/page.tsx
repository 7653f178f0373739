/** /<locale>/self-check: is massage right for me today? `?entry=<topic>` comes from a sensitive topic's own page. */
import type { Topic } from '@/domain/kinds/terms'
import { entryOf, safetyViewsOf } from '@/live/rulings'
import { SelfCheckPage } from '@/site/pages/self-check-page'
import { policyOf } from '../../../../frame/context'
import { fixedPage } from '../../../../frame/paths'
import { medicalNeeds, sitePage } from '../../../../frame/site-page'

export default sitePage(medicalNeeds, async (page, _, query) => {
  const { scope, library, ctx } = page
  const views = safetyViewsOf(library)
  const asked = entryOf(scope, query.entry)
  // In a language that has nothing on the topic, its entry is the general one.
  const isTold = Object.values(views).some((list) => list.some(({ topic }) => topic === asked))
  const entry: Topic = isTold ? asked : 'general'
  const place = scope.clinic ? policyOf(scope, library) : library.one('network', 'network')
  const mode = place?.selfCheckMode ?? 'table'
  // General topics always, a sensitive one only from its own page.
  const shown = <View extends { topic: string }>(list: View[]) =>
    list.filter(({ topic }) => topic === 'general' || topic === entry)
  return {
    ...(await fixedPage(page, 'self-check', 'selfCheck')),
    asked: { entry: asked === 'general' ? undefined : asked },
    isIndexed: !query.entry,
    islands: mode === 'verdict' || mode === 'lookup' ? ['self-check'] : [],
    content: (
      <SelfCheckPage
        ctx={ctx}
        mode={mode}
        conditions={shown(views.contraindications).filter(({ askInSelfCheck }) => askInSelfCheck)}
        techniques={shown(views.techniques)}
        redFlags={shown(views.warningSigns).filter(({ asRedFlag }) => asRedFlag)}
        entry={entry}
      />
    ),
  }
})
