/** /<locale>/search?q=: a plain ranked list. */
import { search } from '@/live/search'
import { SearchPage, type SearchResult } from '@/site/pages/search-page'
import { fixedPage } from '../../../../frame/paths'
import { sitePage } from '../../../../frame/site-page'

export default sitePage([], async (page, _, { q = '' }) => {
  const hits = await search(page.scope, q)
  const results = hits.map(({ collection, href, title, summary }): SearchResult => ({
    kind: collection as SearchResult['kind'],
    href,
    title,
    excerpt: summary,
    lang: page.scope.locale,
  }))
  return {
    ...(await fixedPage(page, 'search', 'search')),
    asked: { q: q.trim() },
    isIndexed: false,
    content: <SearchPage ctx={page.ctx} query={q.trim()} results={results} total={results.length} />,
  }
})
