/** /<locale>/techniques: all techniques, whether or not this clinic offers them. */
import { TechniqueList } from '@/site/pages/technique-list'
import { fixedPage } from '../../../../frame/paths'
import { sitePage } from '../../../../frame/site-page'

export default sitePage(['techniques', 'media'], async (page) => {
  const techniques = page.library.all('techniques').map(({ view }) => view)
  return {
    ...(await fixedPage(page, 'techniques', 'techniques')),
    content: <TechniqueList ctx={page.ctx} techniques={techniques} />,
  }
})
