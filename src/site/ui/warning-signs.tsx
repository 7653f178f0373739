/** Warning signs as care cards, the most urgent first; every red flag stands with the emergency number (R30). */
import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import type { ViewOf } from '@/domain/kinds'
import { urgencies, type Urgency } from '@/domain/kinds/terms'
import { langAt } from '@/domain/publication/lang-at'
import type { SiteContext } from '../context'
import { standIn } from './foreign'
import { Icon } from './icon'
import { EmergencyLine } from './emergency'

type Sign = ViewOf<'warning-signs'>
const shape = {
  comfort: 'modify',
  'stop-now': 'clearance',
  'contact-doctor': 'clearance',
  prompt: 'avoid',
  emergency: 'phone',
} as const satisfies Record<Urgency, string>

export const WarningSigns = ({
  ctx,
  signs,
  as = 'h3',
}: {
  ctx: SiteContext
  signs: Sign[]
  as?: 'h2' | 'h3' | 'h4'
}) => (
  <>
    {[...urgencies].reverse().map((urgency) => {
      const these = signs.filter((sign) => sign.urgency === urgency)
      return these.length > 0 ? <CareCard key={urgency} ctx={ctx} urgency={urgency} signs={these} as={as} /> : null
    })}
  </>
)

/** One sign in a list, as machines know it. */
export const SignItem = ({ sign, children }: { sign: Sign; children: ReactNode }) => (
  <li data-warning-sign={sign.key} data-urgency={sign.urgency} data-recalled={sign.recalled ?? undefined}>
    {children}
  </li>
)

type CardProps = { ctx: SiteContext; urgency: Urgency; signs: Sign[]; as: 'h2' | 'h3' | 'h4' }

const CareCard = ({ ctx, urgency, signs, as: Heading }: CardProps) => {
  const t = useTranslations('warning')
  const redFlag = urgency === 'emergency' || urgency === 'prompt' || signs.some((sign) => sign.asRedFlag)
  return (
    <div className="care" data-level={urgency}>
      <header>
        <Heading>
          <Icon name={shape[urgency]} />
          {t(`urgency.${urgency}`)}
        </Heading>
      </header>
      <div className="care-body">
        <p>{t(`urgencyHelp.${urgency}`)}</p>
        <ul>
          {signs.map((sign) => (
            <SignItem key={sign.key} sign={sign}>
              <small>{t(`phase.${sign.phase}`)}</small>
              <p className="sign" {...standIn(ctx, langAt(sign, 'sign', ctx.locale))}>
                {sign.sign}
              </p>
              <p {...standIn(ctx, langAt(sign, 'action', ctx.locale))}>{sign.action}</p>
            </SignItem>
          ))}
        </ul>
        {redFlag ? <EmergencyLine ctx={ctx} /> : null}
      </div>
    </div>
  )
}
