/** The header: brand, main menu and languages. The menus are `details` elements, so they unfold without script. */
import { useTranslations } from 'next-intl'
import { direction, type Locale } from '@/domain/locale/locales'
import type { PathName, SiteContext } from '../context'
import { Icon } from '../ui/icon'
import { mainMenu, navKey, type Available } from './navigation'
import { Label } from '../ui/label'

/** One language of this host and where it leads: this page in it, else its home. */
export type LanguageChoice = { locale: Locale; href: string; endonym: string; current: boolean }

type Props = { ctx: SiteContext; languages: LanguageChoice[]; current?: PathName; available: Available }

export const SiteHeader = ({ ctx, languages, current, available }: Props) => {
  const t = useTranslations('shell')
  const nav = useTranslations('nav')
  return (
    <header className="site-header">
      <div className="wrap">
        <a className="brand" href={ctx.path('home')}>
          <Icon name="leaf" />
          <span>{ctx.clinic?.brand ?? ctx.network.brand}</span>
        </a>
        <div className="menus">
          <Languages languages={languages} />
          <nav className="menu-holder main" aria-label={t('mainNav')}>
            <details className="menu main-menu">
              <summary>
                <Icon name="menu" /> {t('menu')}
              </summary>
              <ul>
                {mainMenu(ctx, available).map((name) => (
                  <li key={name}>
                    <a href={ctx.path(name)} aria-current={name === current ? 'page' : undefined}>
                      {nav(navKey[name])}
                    </a>
                  </li>
                ))}
              </ul>
            </details>
          </nav>
        </div>
      </div>
    </header>
  )
}

const Languages = ({ languages }: { languages: LanguageChoice[] }) => {
  const t = useTranslations('shell')
  const current = languages.find((language) => language.current)
  if (languages.length < 2) return null
  return (
    <nav className="menu-holder" aria-label={t('languages')}>
      <details className="menu languages">
        <summary>
          <Icon name="globe" />{' '}
          <span className="hush">
            <Label>{t('changeLanguage')}</Label>
          </span>{' '}
          {current?.endonym}
        </summary>
        <ul>
          {languages.map(({ locale, href, endonym, current: here }) => (
            <li key={locale}>
              <a href={href} hrefLang={locale} aria-current={here ? 'true' : undefined}>
                <span lang={locale} dir={direction[locale]}>
                  {endonym}
                </span>
              </a>
            </li>
          ))}
        </ul>
      </details>
    </nav>
  )
}
