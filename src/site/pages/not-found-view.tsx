/** There is no such page here. Names nothing that might have been at the address (R16). */
import { useTranslations } from 'next-intl'
import type { SiteContext } from '../context'
import { PageHeader } from '../layout/page-header'
import { SearchForm } from '../ui/search-form'

export const NotFoundView = ({ ctx }: { ctx: SiteContext }) => {
  const t = useTranslations('notFound')
  const nav = useTranslations('nav')
  return (
    <>
      <PageHeader ctx={ctx} title={t('title')} dek={t('text')} />
      <div className="flow">
        <SearchForm ctx={ctx} />
        <section aria-labelledby="page-try">
          <h2 id="page-try">{t('tryThese')}</h2>
          <ul className="rows">
            <li>
              <a href={ctx.path('home')}>{nav('home')}</a>
            </li>
            <li>
              <a href={ctx.path('contraindications')}>{nav('contraindications')}</a>
            </li>
            <li>
              <a href={ctx.path('techniques')}>{nav('techniques')}</a>
            </li>
          </ul>
        </section>
      </div>
    </>
  )
}
