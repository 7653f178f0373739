/** /<locale>/techniques/<slug>: one technique, with every ruling that applies to it. */
import { isAbout } from '@/domain/safety/concerns'
import { nearestWith } from '@/live/nearest'
import { TechniquePage } from '@/site/pages/technique-page'
import { isOwn, notesOf, offerNeeds, offersOf } from '../../../../../frame/clinic'
import { documentAt, documentPaths } from '../../../../../frame/paths'
import { medicalNeeds, sitePage } from '../../../../../frame/site-page'

export default sitePage([...medicalNeeds, ...offerNeeds], async (page, { slug = '' }) => {
  const found = await documentAt(page, 'techniques', slug)
  if (!found || 'redirectTo' in found) return found
  const { key, view } = found
  const signs = page.library.all('warning-signs').flatMap((row) => (isAbout(row.view, view) ? [row.view] : []))
  const isSold = view.kind === 'massage' && !view.informationOnly
  const nearest = isSold && page.ctx.notOffered(key) ? await nearestWith(page.scope, key) : null
  return {
    title: found.title,
    description: found.summary,
    paths: documentPaths(page, found),
    isOwn: isOwn(page, 'techniques', key),
    current: 'techniques',
    reviewDueAt: view.review?.dueAt,
    content: (
      <TechniquePage
        ctx={page.ctx}
        technique={view}
        signs={signs}
        offers={offersOf(page, key)}
        notes={notesOf(page, 'techniques', key)}
        nearest={nearest}
      />
    ),
  }
})
