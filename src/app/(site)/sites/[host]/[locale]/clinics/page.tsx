/** /<locale>/clinics: the finder, on the network's host only. */
import { openState } from '@/domain/clinic/open-now'
import { clinicsOf } from '@/live/clinics'
import { noteMoment } from '@/live/registry'
import { ClinicsPage } from '@/site/pages/clinics-page'
import { fixedPage } from '../../../../frame/paths'
import { sitePage } from '../../../../frame/site-page'

export default sitePage([], async (page) => {
  if (page.scope.clinic) return null
  const clinics = await clinicsOf(page.scope)
  clinics.forEach(({ view }) => noteMoment(openState(view, page.scope.moment).nextChange))
  const entries = clinics.map(({ view, href, locale }) => ({ clinic: view, href, lang: locale }))
  return {
    ...(await fixedPage(page, 'clinics', 'clinics')),
    islands: ['open-now'],
    content: <ClinicsPage ctx={page.ctx} clinics={entries} />,
  }
})
