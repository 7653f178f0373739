/** A therapist in a list: name in both scripts, techniques, languages. */
import { useTranslations } from 'next-intl'
import type { ViewOf } from '@/domain/kinds'
import type { SiteContext } from '../context'
import { formatList, languageName } from '../format'
import { personName } from '../person-name'
import { MediaImage } from './picture'

type Therapist = ViewOf<'therapists'>

/** The name in the reader's script, with its other form below it where there is one. */
const TherapistName = ({ ctx, therapist }: { ctx: SiteContext; therapist: Therapist }) => {
  const { name, other } = personName(ctx.locale, therapist)
  return (
    <>
      <bdi>{name}</bdi>
      {other ? (
        <span className="native">
          <bdi>{other}</bdi>
        </span>
      ) : null}
    </>
  )
}

type Props = { ctx: SiteContext; therapist: Therapist; sameGender: boolean }
type CardProps = Props & { as?: 'h2' | 'h3' }

export const TherapistCard = ({ ctx, therapist, sameGender, as: Heading = 'h3' }: CardProps) => {
  const photo = therapist.photo ? ctx.views.media(therapist.photo) : undefined
  return (
    <article className="card">
      {photo ? <MediaImage media={photo} sizes="20rem" /> : null}
      <Heading className="card-title">
        <a href={ctx.path('therapists', therapist.slug)}>
          <TherapistName ctx={ctx} therapist={therapist} />
        </a>
      </Heading>
      <TherapistFacts ctx={ctx} therapist={therapist} sameGender={sameGender} />
    </article>
  )
}

/** Techniques, languages and, where the law asks for it, whom this person treats. */
export const TherapistFacts = ({ ctx, therapist, sameGender }: Props) => {
  const t = useTranslations('therapist')
  const techniques = therapist.techniques.flatMap((key) => ctx.views.technique(key)?.name ?? [])
  return (
    <dl className="facts">
      {techniques.length > 0 ? (
        <>
          <dt>{t('techniques')}</dt>
          <dd>{formatList(ctx, techniques)}</dd>
        </>
      ) : null}
      {therapist.languages.length > 0 ? (
        <>
          <dt>{t('languages')}</dt>
          <dd>
            {formatList(
              ctx,
              therapist.languages.map((code) => languageName(ctx, code)),
            )}
          </dd>
        </>
      ) : null}
      {sameGender && therapist.gender ? (
        <>
          <dt>{t(therapist.gender)}</dt>
          <dd>{t(therapist.gender === 'woman' ? 'worksWithWomen' : 'worksWithMen')}</dd>
        </>
      ) : null}
    </dl>
  )
}
