/** /<locale>/contact: where this clinic is, when it is open, and how to reach it. */
import { ContactPage } from '@/site/pages/contact-page'
import { jurisdictionOf } from '../../../../frame/context'
import { fixedPage } from '../../../../frame/paths'
import { ownWordsNeeds, sitePage } from '../../../../frame/site-page'

export default sitePage(ownWordsNeeds, async (page) => {
  const { scope, library, ctx } = page
  if (!scope.clinic) return null
  const weekStart = jurisdictionOf(scope, library)?.weekStart ?? 'mon'
  return {
    ...(await fixedPage(page, 'contact', 'contact')),
    content: <ContactPage ctx={ctx} clinic={scope.clinic} weekStart={weekStart} />,
  }
})
