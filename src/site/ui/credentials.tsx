/** What entitles a therapist to work: titles by the law of the place, with number and validity (R19). */
import { useTranslations } from 'next-intl'
import { holdsOn } from '@/domain/clinic/credential'
import type { ViewOf } from '@/domain/kinds'
import type { SiteContext } from '../context'
import { formatDay } from '../format'
import { Label } from './label'

type Therapist = ViewOf<'therapists'>
export type Title = ViewOf<'jurisdictions'>['titles'][number]

type Props = { ctx: SiteContext; credentials: Therapist['credentials']; titles: Title[]; today: string }

export const Credentials = ({ ctx, credentials, titles, today }: Props) => (
  <ul className="plain">
    {credentials.map((credential) => (
      <li key={`${credential.title}${credential.number ?? ''}`}>
        <Credential
          ctx={ctx}
          credential={credential}
          title={titles.find((title) => title.key === credential.title)}
          today={today}
        />
      </li>
    ))}
  </ul>
)

type OneProps = {
  ctx: SiteContext
  credential: Therapist['credentials'][number]
  title: Title | undefined
  today: string
}

const Credential = ({ ctx, credential, title, today }: OneProps) => {
  const t = useTranslations('therapist')
  const { number, issuer, validTo, verifiedAt, covers } = credential
  const expired = validTo != null && !holdsOn(credential, today)
  return (
    <>
      {title ? (
        <p>
          <strong>{title.name}</strong> <span className="tag">{t(title.regulated ? 'regulated' : 'notRegulated')}</span>
        </p>
      ) : null}
      <ul className="meta">
        {number ? (
          <li>
            <Label>{t('number')}</Label>
            <bdi dir="ltr">{number}</bdi>
          </li>
        ) : null}
        {issuer ? (
          <li>
            <Label>{t('issuer')}</Label>
            <bdi>{issuer}</bdi>
          </li>
        ) : null}
        {validTo ? <li>{t(expired ? 'expired' : 'validUntil', { date: formatDay(ctx, validTo) })}</li> : null}
        {verifiedAt ? <li>{t('verified', { date: formatDay(ctx, verifiedAt) })}</li> : null}
        {covers.includes('prenatal') ? <li>{t('prenatalCertified')}</li> : null}
      </ul>
    </>
  )
}
