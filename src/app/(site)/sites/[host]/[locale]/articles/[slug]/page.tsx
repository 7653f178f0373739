/** /<locale>/articles/<slug>: one article. */
import { ArticlePage } from '@/site/pages/article-page'
import { isOwn, notesOf } from '../../../../../frame/clinic'
import { documentAt, documentPaths } from '../../../../../frame/paths'
import { medicalNeeds, sitePage } from '../../../../../frame/site-page'

export default sitePage(medicalNeeds, async (page, { slug = '' }) => {
  const found = await documentAt(page, 'articles', slug)
  if (!found || 'redirectTo' in found) return found
  return {
    title: found.title,
    description: found.summary,
    paths: documentPaths(page, found),
    isOwn: isOwn(page, 'articles', found.key),
    current: 'articles',
    reviewDueAt: found.view.review?.dueAt,
    content: <ArticlePage ctx={page.ctx} article={found.view} notes={notesOf(page, 'articles', found.key)} />,
  }
})
