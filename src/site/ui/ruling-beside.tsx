/** The rulings that stand beside a use, a person or an answer they limit (R9, R13); rendered, never restated. */
import { useTranslations } from 'next-intl'
import type { SiteContext } from '../context'
import { foreign } from './foreign'
import { OutcomeWords } from './outcome'
import { shownRulings } from './ruling-groups'

type Props = { ctx: SiteContext; technique: string; conditions: string[]; title: string }

export const RulingBeside = ({ ctx, technique, conditions, title }: Props) => {
  const t = useTranslations('rulings')
  const rulings = ctx.rulings(technique).filter((ruling) => conditions.includes(ruling.contraindication))
  if (rulings.length === 0) return null
  return (
    <div className="beside">
      <p>
        <strong>{title}</strong>
      </p>
      <ul>
        {shownRulings(ctx, rulings).map(({ id, ruling, name, variant }) => {
          const link = ctx.link(`contraindications/${ruling.contraindication}`)
          const words = name || t('unnamed')
          return (
            <li
              key={id}
              data-contraindication={ruling.contraindication}
              data-technique={ruling.technique}
              data-outcome={ruling.outcome}
              data-class={ruling.class}
            >
              <p>
                <strong>{link ? <a href={link.href}>{words}</a> : words}</strong>
                {variant ? <span {...foreign(ctx, ruling.lang)}> ({variant})</span> : null}
                <br />
                <OutcomeWords outcome={ruling.outcome} />
              </p>
              {ruling.raisedBy ? (
                <p {...foreign(ctx, ruling.raisedBy.lang)}>{ruling.raisedBy.reason}</p>
              ) : (
                <p {...foreign(ctx, ruling.lang)}>{ruling.whatToDo}</p>
              )}
            </li>
          )
        })}
      </ul>
    </div>
  )
}
