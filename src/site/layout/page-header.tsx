/** The head of a page: its one h1, what it is about, who checked it and until when (R14), and in which language (R23). */
import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import type { Locale } from '@/domain/locale/locales'
import type { ViewOf } from '@/domain/kinds'
import { langAt } from '@/domain/publication/lang-at'
import { isOverdue } from '@/domain/publication/review-due'
import type { SiteContext } from '../context'
import { formatInstant, languageName } from '../format'
import { readersIn, reviewersIn, reviewersOf } from '../reviewer'
import { standIn } from '../ui/foreign'
import { Icon } from '../ui/icon'
import { Recalled } from '../ui/recalled'

type Review = ViewOf<'techniques'>['review']

/** Who checked a page, and what of it is in another language (R23). */
export type Medical = Pick<ViewOf<'techniques'>, 'review' | 'safetyLang' | 'standIns' | 'recalled'> & {
  /** Two signed some of what the page shows besides its own document (R39). */
  isPartlyByTwo?: boolean
}

/** The language of a title or of what stands below it: some kinds call it a summary, others plain words. */
const langOf = (ctx: SiteContext, medical: Medical | undefined, ...fields: string[]): Locale | undefined =>
  medical && fields.map((field) => langAt(medical, field, ctx.locale)).find((lang) => lang !== ctx.locale)

type Props = {
  ctx: SiteContext
  title: string
  dek?: string | null
  /** Given where the page is medical content. */
  medical?: Medical
  children?: ReactNode
}

export const PageHeader = ({ ctx, title, dek, medical, children }: Props) => (
  <header className="page-head">
    <h1 {...standIn(ctx, langOf(ctx, medical, 'name', 'title'))}>{title}</h1>
    {dek ? (
      <p className="dek" {...standIn(ctx, langOf(ctx, medical, 'summary', 'plain', 'dek'))}>
        {dek}
      </p>
    ) : null}
    {medical?.review ? (
      <ReviewLine ctx={ctx} review={medical.review} isPartlyByTwo={medical.isPartlyByTwo === true} />
    ) : null}
    <Recalled ctx={ctx} of={medical} />
    {medical && medical.safetyLang !== ctx.locale ? <SafetyLanguage ctx={ctx} safetyLang={medical.safetyLang} /> : null}
    {children}
  </header>
)

type LineProps = { ctx: SiteContext; review: NonNullable<Review>; isPartlyByTwo: boolean }

const ReviewLine = ({ ctx, review, isPartlyByTwo }: LineProps) => {
  const t = useTranslations('review')
  const due = formatInstant(ctx, review.dueAt)
  const policy = ctx.link('pages/editorial-policy')
  return (
    <>
      <p
        className="review"
        data-checked-by={reviewersOf(ctx, review)
          .map(({ clinician }) => clinician)
          .join(' ')}
      >
        <Icon name="shield" />
        <span>
          {t.rich(review.translation ? 'byTwoOn' : 'byOn', {
            names: reviewersIn(ctx, review),
            readers: readersIn(ctx, review),
            date: formatInstant(ctx, review.at),
            who: (words) => <bdi>{words}</bdi>,
            reader: (words) => <bdi>{words}</bdi>,
            on: (words) => <time dateTime={review.at}>{words}</time>,
          })}{' '}
          {isPartlyByTwo ? `${t('partlyByTwo')} ` : ''}
          {t('next', { date: due })} {policy ? <a href={policy.href}>{t('howWeCheck')}</a> : null}
        </span>
      </p>
      {isOverdue(review.dueAt, ctx.moment) ? (
        <div className="panel" data-tone="overdue" data-review="overdue">
          <p>
            <strong>{t('overdueTitle')}</strong>
          </p>
          <p>{t('overdue', { date: due })}</p>
        </div>
      ) : null}
    </>
  )
}

const SafetyLanguage = ({ ctx, safetyLang }: { ctx: SiteContext; safetyLang: Locale }) => {
  const t = useTranslations('language')
  return (
    <div className="panel" data-tone="important" data-safety-language={safetyLang}>
      <p>
        <strong>{t('safetyTitle')}</strong>
      </p>
      <p>{t('safetyText', { language: languageName(ctx, safetyLang) })}</p>
    </div>
  )
}
