/** /<locale>/articles: all articles of this host. */
import { ArticleList } from '@/site/pages/article-list'
import { fixedPage } from '../../../../frame/paths'
import { sitePage } from '../../../../frame/site-page'

export default sitePage([], async (page) => {
  const articles = page.library.listed('articles').flatMap(({ key }) => page.library.link(`articles/${key}`) ?? [])
  return {
    ...(await fixedPage(page, 'articles', 'articles')),
    content: <ArticleList ctx={page.ctx} articles={articles} />,
  }
})
