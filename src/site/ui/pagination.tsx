/** Links to the other pages of a long list. */
import { useTranslations } from 'next-intl'
import type { SiteContext } from '../context'
import { formatNumber } from '../format'
import { Icon } from './icon'

type Props = { ctx: SiteContext; page: number; pages: number; href: (page: number) => string }

export const Pagination = ({ ctx, page, pages, href }: Props) => {
  const t = useTranslations('pagination')
  if (pages < 2) return null
  return (
    <nav aria-label={t('label')}>
      <ul className="pages">
        {page > 1 ? (
          <li>
            <a href={href(page - 1)} rel="prev">
              {t('previous')}
            </a>
          </li>
        ) : null}
        {Array.from({ length: pages }, (_, index) => index + 1).map((each) => (
          <li key={each}>
            {each === page ? (
              <span aria-current="page">{formatNumber(ctx, each)}</span>
            ) : (
              <a href={href(each)} aria-label={t('page', { n: formatNumber(ctx, each) })}>
                {formatNumber(ctx, each)}
              </a>
            )}
          </li>
        ))}
        {page < pages ? (
          <li>
            <a href={href(page + 1)} rel="next">
              {t('next')} <Icon name="next" turns />
            </a>
          </li>
        ) : null}
      </ul>
    </nav>
  )
}
