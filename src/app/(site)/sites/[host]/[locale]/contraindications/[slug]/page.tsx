/** /<locale>/contraindications/<slug>: one condition, and what it means for every technique. */
import { ContraindicationPage } from '@/site/pages/contraindication-page'
import { isOwn, notesOf } from '../../../../../frame/clinic'
import { documentAt, documentPaths } from '../../../../../frame/paths'
import { medicalNeeds, sitePage } from '../../../../../frame/site-page'

export default sitePage(medicalNeeds, async (page, { slug = '' }) => {
  const found = await documentAt(page, 'contraindications', slug)
  if (!found || 'redirectTo' in found) return found
  const { library, ctx } = page
  const related = [...new Set(found.view.implies)].flatMap((key) => library.link(`contraindications/${key}`) ?? [])
  return {
    title: found.title,
    description: found.summary,
    paths: documentPaths(page, found),
    isOwn: isOwn(page, 'contraindications', found.key),
    current: 'contraindications',
    reviewDueAt: found.view.review?.dueAt,
    content: (
      <ContraindicationPage
        ctx={ctx}
        condition={found.view}
        techniques={library.all('techniques').map(({ view }) => view)}
        notes={notesOf(page, 'contraindications', found.key)}
        related={related}
      />
    ),
  }
})
