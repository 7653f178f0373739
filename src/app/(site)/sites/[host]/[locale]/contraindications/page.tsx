/** /<locale>/contraindications: the index of conditions, absolute first. */
import { ContraindicationList } from '@/site/pages/contraindication-list'
import { fixedPage } from '../../../../frame/paths'
import { sitePage } from '../../../../frame/site-page'

export default sitePage(['contraindications'], async (page) => {
  const conditions = page.library.all('contraindications').map(({ view }) => view)
  return {
    ...(await fixedPage(page, 'contraindications', 'contraindications')),
    islands: ['filter-list'],
    content: <ContraindicationList ctx={page.ctx} conditions={conditions} />,
  }
})
