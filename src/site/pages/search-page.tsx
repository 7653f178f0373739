/** Search: the form, and what was found, the best first. */
import { useTranslations } from 'next-intl'
import type { Locale } from '@/domain/locale/locales'
import type { SiteContext } from '../context'
import { formatNumber } from '../format'
import { Page } from '../layout/page'
import { foreign } from '../ui/foreign'
import { Pagination } from '../ui/pagination'
import { SearchForm } from '../ui/search-form'

export type SearchResult = {
  kind: 'techniques' | 'contraindications' | 'articles' | 'faqs' | 'pages' | 'therapists' | 'services' | 'clinics'
  href: string
  title: string
  excerpt: string
  lang: Locale
}

type Props = { ctx: SiteContext; query: string; results: SearchResult[]; total: number; page?: number; pages?: number }

export const SearchPage = ({ ctx, query, results, total, page = 1, pages = 1 }: Props) => {
  const t = useTranslations('search')
  const meta = useTranslations('meta.search')
  const conditions = useTranslations('condition')
  const href = (to: number) => `${ctx.path('search')}?${new URLSearchParams({ q: query, page: String(to) })}`
  return (
    <Page ctx={ctx} title={meta('title')} head={<SearchForm ctx={ctx} query={query} />}>
      {query === '' ? <p>{t('start')}</p> : null}
      {query === '' ? null : (
        <section aria-labelledby="page-results">
          <h2 id="page-results">{t('resultsFor', { query })}</h2>
          <p role="status">{t('results', { count: total, n: formatNumber(ctx, total) })}</p>
          {total === 0 ? (
            <p>
              {t('nothing')} <a href={ctx.path('contraindications')}>{conditions('allLink')}</a>
            </p>
          ) : (
            <ul className="rows">
              {results.map((result) => (
                <li key={result.href} {...foreign(ctx, result.lang)}>
                  <small {...(result.lang === ctx.locale ? {} : { lang: ctx.locale, dir: ctx.dir })}>
                    {t(`kind.${result.kind}`)}
                  </small>
                  <h3>
                    <a href={result.href}>{result.title}</a>
                  </h3>
                  <p>{result.excerpt}</p>
                </li>
              ))}
            </ul>
          )}
          <Pagination ctx={ctx} page={page} pages={pages} href={href} />
        </section>
      )}
    </Page>
  )
}
