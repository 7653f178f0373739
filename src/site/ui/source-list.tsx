/** The sources of a page in full: what kind each is, whether it was verified, and who is behind it (R11). */
import { useTranslations } from 'next-intl'
import type { ViewOf } from '@/domain/kinds'
import type { SiteContext } from '../context'
import { formatDay, formatNumber } from '../format'
import { sourcesOf } from '../page-sources'
import { sourceAnchor } from './citations'
import { foreign } from './foreign'
import { Label } from './label'

type Reference = ViewOf<'references'>
type Props = { ctx: SiteContext; references: Reference[]; anchors?: boolean }

export const SourceList = ({ ctx, references, anchors = false }: Props) => (
  <ul className="plain">
    {references.map((reference) => (
      <li key={reference.key} className="source" id={anchors ? sourceAnchor(reference.key) : undefined} tabIndex={-1}>
        <Source ctx={ctx} reference={reference} />
      </li>
    ))}
  </ul>
)

const Source = ({ ctx, reference }: { ctx: SiteContext; reference: Reference }) => {
  const t = useTranslations('reference')
  const title = <cite {...foreign(ctx, reference.titleLang)}>{reference.title}</cite>
  const number = ctx.sourceNumber?.(reference.key)
  return (
    <>
      <p>
        {number ? <b>{formatNumber(ctx, number)}.</b> : null}{' '}
        {reference.label ? (
          <>
            <Label>{reference.label}</Label>
          </>
        ) : null}
        {reference.url && reference.status !== 'broken' ? (
          <a
            href={reference.url}
            rel={reference.kind === 'commercial' ? 'nofollow noopener external' : 'noopener external'}
          >
            {title}
          </a>
        ) : (
          title
        )}
      </p>
      <Details ctx={ctx} reference={reference} />
      {reference.kind === 'commercial' ? <small>{t('commercialNote')}</small> : null}
      {reference.interest ? (
        <small>
          <Label>{t('interest')}</Label>
          {reference.interest}
        </small>
      ) : null}
    </>
  )
}

/** What kind of source it is and whether anybody verified it, always; then what helps to find it. */
const Details = ({
  ctx,
  reference: { key, kind, status, authors, year, doi, isbn, accessedAt },
}: {
  ctx: SiteContext
  reference: Reference
}) => {
  const t = useTranslations('reference')
  return (
    <ul className="meta" data-source={key}>
      <li data-kind={kind}>{t(`kind.${kind}`)}</li>
      <li data-status={status}>{t(`status.${status}`)}</li>
      {authors ? (
        <li>
          <bdi>{authors}</bdi>
        </li>
      ) : null}
      {year ? <li>{year}</li> : null}
      {doi ? (
        <li>
          <Label>{t('doi')}</Label>
          <bdi dir="ltr">{doi}</bdi>
        </li>
      ) : null}
      {isbn ? (
        <li>
          <Label>{t('isbn')}</Label>
          <bdi dir="ltr">{isbn}</bdi>
        </li>
      ) : null}
      {accessedAt ? <li>{t('accessed', { date: formatDay(ctx, accessedAt) })}</li> : null}
    </ul>
  )
}

/** The section at the end of a page that its citations lead to. */
export const SourceSection = ({ ctx, keys }: { ctx: SiteContext; keys: string[] }) => {
  const t = useTranslations('reference')
  const references = sourcesOf(ctx, keys)
  if (references.length === 0) return null
  return (
    <section aria-labelledby="page-sources">
      <h2 id="page-sources">{t('title')}</h2>
      <SourceList ctx={ctx} references={references} anchors />
    </section>
  )
}
