/** All articles. */
import { useTranslations } from 'next-intl'
import type { Link, SiteContext } from '../context'
import { Page } from '../layout/page'
import { LinkCards } from '../ui/link-cards'
import { Pagination } from '../ui/pagination'

type Props = { ctx: SiteContext; articles: Link[]; page?: number; pages?: number }

export const ArticleList = ({ ctx, articles, page = 1, pages = 1 }: Props) => {
  const t = useTranslations('meta.articles')
  const lists = useTranslations('lists')
  return (
    <Page ctx={ctx} title={t('title')} dek={lists('articlesIntro')}>
      <LinkCards links={articles} as="h2" />
      <Pagination ctx={ctx} page={page} pages={pages} href={(to) => `${ctx.path('articles')}?page=${to}`} />
    </Page>
  )
}
