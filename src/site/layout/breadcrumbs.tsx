/** The way from the home page to here; the last step is this page and no link. */
import { useTranslations } from 'next-intl'
import type { SiteContext } from '../context'
import { Icon } from '../ui/icon'

export type Crumb = { title: string; href?: string }

export const Breadcrumbs = ({ ctx, trail }: { ctx: SiteContext; trail: Crumb[] }) => {
  const t = useTranslations('shell')
  const nav = useTranslations('nav')
  return (
    <nav className="crumbs" aria-label={t('breadcrumbs')}>
      <ol>
        <li>
          <a href={ctx.path('home')}>{nav('home')}</a>
        </li>
        {trail.map((crumb) => (
          <li key={crumb.title}>
            <Icon name="next" turns />
            {crumb.href ? <a href={crumb.href}>{crumb.title}</a> : <span aria-current="page">{crumb.title}</span>}
          </li>
        ))}
      </ol>
    </nav>
  )
}
