/** What always holds for a condition or a technique, at every outcome: advice, and signs to get help for (R40). */
import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import type { ViewOf } from '@/domain/kinds'
import { urgentSignsOf } from '@/domain/safety/standing-advice'
import { langAt } from '@/domain/publication/lang-at'
import type { SiteContext } from '../context'
import { EmergencyLine } from './emergency'
import { Name, standIn } from './foreign'
import { Label } from './label'
import { SignItem, WarningSigns } from './warning-signs'

type Of = ViewOf<'contraindications'> | ViewOf<'techniques'>
type Props = {
  ctx: SiteContext
  /** Nothing is shown for what is not live here. */
  of: Of | undefined
  /** On its own page: a panel, and the signs as care cards. */
  whole?: boolean
  /** What stands before it, where it is not clear from the place whom it is for. */
  title?: ReactNode
}

const signsOf = (ctx: SiteContext, of: Of) =>
  'urgentSigns' in of ? urgentSignsOf(of, (key) => ctx.views.sign(key)) : []

export const StandingAdvice = ({ ctx, of, whole = false, title }: Props) => {
  const t = useTranslations('rulings')
  if (!of) return null
  const signs = signsOf(ctx, of)
  if (!of.advice && signs.length === 0) return null
  const { advice } = of
  return (
    <div data-always={of.key} className={whole ? 'always whole' : 'always'}>
      {advice ? (
        <p className={whole ? 'panel' : undefined}>
          <strong>
            <Label>{title ?? t('always')}</Label>
          </strong>{' '}
          <span {...standIn(ctx, langAt(of, 'advice', ctx.locale))}>{advice}</span>
        </p>
      ) : null}
      {signs.length === 0 ? null : whole ? (
        <WarningSigns ctx={ctx} signs={signs} as="h2" />
      ) : (
        <>
          <p>
            <strong>
              {advice || !title ? null : <Label>{title}</Label>}
              {t('urgentSigns')}
            </strong>
          </p>
          <ul>
            {signs.map((sign) => (
              <SignItem key={sign.key} sign={sign}>
                <strong {...standIn(ctx, langAt(sign, 'sign', ctx.locale))}>{sign.sign}.</strong>{' '}
                <span {...standIn(ctx, langAt(sign, 'action', ctx.locale))}>{sign.action}</span>
              </SignItem>
            ))}
          </ul>
          <EmergencyLine ctx={ctx} />
        </>
      )}
    </div>
  )
}

/** The same for all that stand in a table, whose cells have no room for it. */
export const StandingAdviceList = ({ ctx, of }: { ctx: SiteContext; of: Of[] }) => {
  const t = useTranslations('rulings')
  const told = of.filter((each) => each.advice || signsOf(ctx, each).length > 0)
  if (told.length === 0) return null
  return (
    <div className="panel">
      <h3>{t('always')}</h3>
      {told.map((each) => (
        <StandingAdvice key={each.key} ctx={ctx} of={each} title={<Name ctx={ctx} of={each} />} />
      ))}
    </div>
  )
}
