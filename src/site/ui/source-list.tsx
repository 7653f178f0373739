/** The sources of a page in full: what kind each is, whether it was verified, and who is behind it (R11). */
import { useTranslations } from 'next-intl'
import type { ViewOf } from '@/domain/publication/views'
import type { SiteContext } from '../context'
import { formatDay } from '../format'
import { sourceAnchor } from './citations'
import { foreign } from './foreign'

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
  const kind = useTranslations('reference.kind')
  const status = useTranslations('reference.status')
  const title = <cite {...foreign(ctx, reference.titleLang)}>{reference.title}</cite>
  return (
    <>
      <ul className="tags">
        <li className="tag" data-kind={reference.kind}>
          {kind(reference.kind)}
        </li>
        <li className="tag">{status(reference.status)}</li>
      </ul>
      <p>
        {reference.label ? <>{reference.label}: </> : null}
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
          {t('interest')}: {reference.interest}
        </small>
      ) : null}
    </>
  )
}

const Details = ({
  ctx,
  reference: { authors, year, doi, isbn, accessedAt },
}: {
  ctx: SiteContext
  reference: Reference
}) => {
  const t = useTranslations('reference')
  if (!authors && !year && !doi && !isbn && !accessedAt) return null
  return (
    <ul className="meta">
      {authors ? (
        <li>
          <bdi>{authors}</bdi>
        </li>
      ) : null}
      {year ? <li>{year}</li> : null}
      {doi ? (
        <li>
          {t('doi')}: <bdi dir="ltr">{doi}</bdi>
        </li>
      ) : null}
      {isbn ? (
        <li>
          {t('isbn')}: <bdi dir="ltr">{isbn}</bdi>
        </li>
      ) : null}
      {accessedAt ? <li>{t('accessed', { date: formatDay(ctx, accessedAt) })}</li> : null}
    </ul>
  )
}

/** The section at the end of a page that its citations lead to. */
export const SourceSection = ({ ctx, keys }: { ctx: SiteContext; keys: string[] }) => {
  const t = useTranslations('reference')
  const references = [...new Set(keys)].flatMap((key) => ctx.views.reference(key) ?? [])
  if (references.length === 0) return null
  return (
    <section aria-labelledby="page-sources">
      <h2 id="page-sources">{t('title')}</h2>
      <SourceList ctx={ctx} references={references} anchors />
    </section>
  )
}
