/** Cards of techniques, each leading to its page. */
import { useTranslations } from 'next-intl'
import type { SiteContext } from '../context'

type Props = { ctx: SiteContext; techniques: string[]; as?: 'h2' | 'h3' }

export const TechniqueCards = ({ ctx, techniques, as: Heading = 'h3' }: Props) => {
  const t = useTranslations('lists')
  return (
    <ul className="cards">
      {techniques.map((key) => {
        const link = ctx.link(`techniques/${key}`)
        if (!link) return null
        const technique = ctx.views.technique(key)
        return (
          <li key={key}>
            <article className="card">
              <Heading className="card-title">
                <a href={link.href}>{link.title}</a>
              </Heading>
              {link.summary ? <p>{link.summary}</p> : null}
              {technique?.informationOnly ? (
                <p className="tag">{t('informationOnly')}</p>
              ) : technique?.kind !== 'umbrella' && ctx.notOffered(key) ? (
                <p className="tag">{t('notOffered')}</p>
              ) : null}
            </article>
          </li>
        )
      })}
    </ul>
  )
}
