/** There is no such page here. Names nothing that might have been at the address (R16). */
import { useTranslations } from 'next-intl'
import type { SiteContext } from '../context'
import { PageHeader } from '../layout/page-header'
import { LinkCards } from '../ui/link-cards'
import { SearchForm } from '../ui/search-form'

export const NotFoundView = ({ ctx }: { ctx: SiteContext }) => {
  const t = useTranslations('notFound')
  const meta = useTranslations('meta')
  const link = (name: 'self-check' | 'contraindications' | 'techniques' | 'contact' | 'clinics') => {
    const words = name === 'self-check' ? 'selfCheck' : name
    return { href: ctx.path(name), title: meta(`${words}.title`), summary: meta(`${words}.description`) }
  }
  return (
    <>
      <PageHeader ctx={ctx} title={t('title')} dek={t('text')} />
      <div className="flow">
        <SearchForm ctx={ctx} />
        <section aria-labelledby="page-try">
          <h2 id="page-try">{t('tryThese')}</h2>
          <LinkCards
            links={[
              link('self-check'),
              link('contraindications'),
              link('techniques'),
              link(ctx.clinic ? 'contact' : 'clinics'),
            ]}
          />
        </section>
      </div>
    </>
  )
}
