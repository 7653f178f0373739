/** The sources of one statement, each leading to its full entry among the page's sources. */
import { useTranslations } from 'next-intl'
import type { SiteContext } from '../context'
import { formatNumber } from '../format'
import { sourcesOf } from '../page-sources'
import { foreign } from './foreign'
import { Label } from './label'

/** The fragment under which a source stands on a page. */
export const sourceAnchor = (key: string): string => `source-${key}`

type Props = { ctx: SiteContext; keys: string[] }

export const Citations = ({ ctx, keys }: Props) =>
  sourcesOf(ctx, keys).length > 0 ? (
    <p className="cite">
      <CitedSources ctx={ctx} keys={keys} />
    </p>
  ) : null

/** The same as running words, to stand in a line with others. Numbers where the page numbers its sources, else titles. */
export const CitedSources = ({ ctx, keys }: Props) => {
  const t = useTranslations('citations')
  return (
    <>
      <Label>{t('label')}</Label>
      {sourcesOf(ctx, keys).map((source, index) => {
        const number = ctx.sourceNumber?.(source.key)
        const n = number ? formatNumber(ctx, number) : null
        const href = `#${sourceAnchor(source.key)}`
        const title = source.label ?? source.title
        return (
          <span key={source.key}>
            {index > 0 && !n ? ' · ' : null}
            {n ? (
              <a className="cite-number" href={href} aria-label={t('named', { n, title })}>
                {n}
              </a>
            ) : (
              <a href={href} {...(source.label ? {} : foreign(ctx, source.titleLang))}>
                {title}
              </a>
            )}
          </span>
        )
      })}
    </>
  )
}
