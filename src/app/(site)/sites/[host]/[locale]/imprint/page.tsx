/** /<locale>/imprint: who is responsible, where the jurisdiction wants it said. */
import { ImprintPage } from '@/site/pages/imprint-page'
import { jurisdictionOf } from '../../../../frame/context'
import { fixedPage } from '../../../../frame/paths'
import { sitePage } from '../../../../frame/site-page'

export default sitePage([], async (page) => {
  const { clinic } = page.scope
  if (!clinic || !jurisdictionOf(page.scope, page.library)?.imprintRequired) return null
  return {
    ...(await fixedPage(page, 'imprint', 'imprint')),
    isOwn: true,
    content: <ImprintPage ctx={page.ctx} clinic={clinic} />,
  }
})
