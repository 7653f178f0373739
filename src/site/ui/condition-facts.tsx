/** What else is known of a condition: its cases, what it counts as, parts of the body, codes for professionals. */
import { useTranslations } from 'next-intl'
import type { ViewOf } from '@/domain/kinds'
import { langAt } from '@/domain/publication/lang-at'
import type { SiteContext } from '../context'
import { formatList } from '../format'
import { standIn } from './foreign'

type Props = { ctx: SiteContext; condition: ViewOf<'contraindications'> }

export const ConditionFacts = ({ ctx, condition }: Props) => {
  const t = useTranslations('condition')
  const brief = useTranslations('technique')
  const areas = useTranslations('bodyArea')
  const implied = condition.implies.flatMap((key) => ctx.link(`contraindications/${key}`) ?? [])
  const { variants, bodyAreas, codes } = condition
  if (!variants.length && !implied.length && !bodyAreas.length && !codes.length) return null
  return (
    <section className="panel" aria-labelledby="page-facts">
      <h2 id="page-facts">{brief('facts')}</h2>
      <dl className="facts">
        {variants.length > 0 ? (
          <>
            <dt>{t('variants')}</dt>
            {variants.map(({ key, name, id }) => (
              <dd key={key} {...standIn(ctx, langAt(condition, `variants.${id}`, ctx.locale))}>
                {name}
              </dd>
            ))}
          </>
        ) : null}
        {implied.length > 0 ? (
          <>
            <dt>{t('implies')}</dt>
            {implied.map((link) => (
              <dd key={link.href}>
                <a href={link.href}>{link.title}</a>
              </dd>
            ))}
          </>
        ) : null}
        {bodyAreas.length > 0 ? (
          <>
            <dt>{t('bodyAreas')}</dt>
            <dd>
              {formatList(
                ctx,
                bodyAreas.map((area) => areas(area)),
              )}
            </dd>
          </>
        ) : null}
        {codes.length > 0 ? (
          <>
            <dt>{t('codes')}</dt>
            {codes.map(({ system, code }) => (
              <dd key={`${system}${code}`}>
                <bdi dir="ltr">
                  {system} {code}
                </bdi>
              </dd>
            ))}
          </>
        ) : null}
      </dl>
    </section>
  )
}
