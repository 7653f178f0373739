/** The rulings that stand beside a use, a person or an answer they limit (R9, R13); rendered, never restated. */
import { useTranslations } from 'next-intl'
import type { EffectiveRuling } from '@/domain/safety/effective-rulings'
import type { SiteContext } from '../context'
import { Name, standIn } from './foreign'
import { Instead } from './instead'
import { OutcomeWords } from './outcome'
import { shownRulings } from './ruling-groups'
import { StandingAdvice } from './standing-advice'

type Props = {
  ctx: SiteContext
  technique: string
  conditions: string[]
  title: string
  /** With the advice in full; else the condition and its outcome, which lead to it. */
  full?: boolean
}

export const RulingBeside = ({ ctx, technique, conditions, title, full = false }: Props) => {
  const t = useTranslations('rulings')
  const rulings = ctx.rulings(technique).filter((ruling) => conditions.includes(ruling.contraindication))
  if (rulings.length === 0) return null
  return (
    <div className="beside">
      <p>
        <strong>{title}</strong>
      </p>
      <ul>
        {shownRulings(ctx, rulings).map(({ id, ruling, name, wordsLang, variant }) => {
          const link = ctx.link(`contraindications/${ruling.contraindication}`)
          const words = name ? <Name ctx={ctx} of={{ name, wordsLang }} /> : t('unnamed')
          return (
            <li
              key={id}
              data-contraindication={ruling.contraindication}
              data-technique={ruling.technique}
              data-outcome={ruling.outcome}
              data-class={ruling.class}
              data-recalled={ctx.views.contraindication(ruling.contraindication)?.recalled ?? undefined}
            >
              <p className="beside-head">
                <strong>{link ? <a href={link.href}>{words}</a> : words}</strong>
                {variant ? <span {...standIn(ctx, ruling.lang)}>{variant}</span> : null}
                <OutcomeWords outcome={ruling.outcome} short={!full} />
              </p>
              {full || !link ? <Advice ctx={ctx} ruling={ruling} /> : null}
              <StandingAdvice ctx={ctx} of={ctx.views.contraindication(ruling.contraindication)} />
            </li>
          )
        })}
      </ul>
    </div>
  )
}

/** What to do; the clinic's own stricter words first, and named as its own, where it has some. */
const Advice = ({
  ctx,
  ruling: { lang, raisedBy, whatToDo, instead, notAssessed },
}: {
  ctx: SiteContext
  ruling: EffectiveRuling
}) => {
  const t = useTranslations('rulings')
  return (
    <>
      {raisedBy?.reason ? (
        <p>
          <strong>{t('clinicStricter')}.</strong> <span {...standIn(ctx, raisedBy.lang)}>{raisedBy.reason}</span>
        </p>
      ) : null}
      {notAssessed ? <p>{t('notAssessed')}</p> : null}
      {whatToDo ? <p {...standIn(ctx, lang)}>{whatToDo}</p> : null}
      {instead ? (
        <p>
          <Instead ctx={ctx} technique={instead} />
        </p>
      ) : null}
    </>
  )
}
