/** A plain search form: it asks by GET, so that results have an address. */
import { useTranslations } from 'next-intl'
import type { SiteContext } from '../context'

export const SearchForm = ({ ctx, query = '', id = 'q' }: { ctx: SiteContext; query?: string; id?: string }) => {
  const t = useTranslations('search')
  return (
    <form className="search-form" role="search" action={ctx.path('search')} method="get">
      <label htmlFor={id}>{t('label')}</label>
      <input
        type="search"
        id={id}
        name="q"
        defaultValue={query}
        placeholder={t('placeholder')}
        maxLength={200}
        dir="auto"
        autoComplete="off"
      />
      <button className="button" type="submit">
        {t('submit')}
      </button>
    </form>
  )
}
