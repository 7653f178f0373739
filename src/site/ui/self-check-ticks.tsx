/** What a visitor can tick: red flags first, then the conditions in groups, each with its cases. */
import { useTranslations } from 'next-intl'
import type { ViewOf } from '@/domain/kinds'
import { langAt } from '@/domain/publication/lang-at'
import type { SiteContext } from '../context'
import { standIn } from './foreign'
import { tickGroups, type TickBox } from './self-check-groups'

type Sign = ViewOf<'warning-signs'>
type Condition = ViewOf<'contraindications'>

export const RedFlagTicks = ({ ctx, signs }: { ctx: SiteContext; signs: Sign[] }) => {
  const t = useTranslations('selfCheck.form')
  if (signs.length === 0) return null
  return (
    <fieldset className="tick-group flags">
      <legend>{t('flags')}</legend>
      <p>{t('flagsHint')}</p>
      <ul className="ticks">
        {signs.map((sign) => (
          <li key={sign.key}>
            <label className="tick">
              <input type="checkbox" name="red-flag" value={sign.key} />
              <span {...standIn(ctx, langAt(sign, 'sign', ctx.locale))}>{sign.sign}</span>
            </label>
          </li>
        ))}
      </ul>
    </fieldset>
  )
}

export const TickFinder = () => {
  const t = useTranslations('selfCheck.form')
  return (
    <div className="tick-finder">
      <label htmlFor="check-find">{t('find')}</label>
      <input
        type="search"
        id="check-find"
        data-find
        autoComplete="off"
        dir="auto"
        enterKeyHint="search"
        aria-describedby="check-find-hint"
      />
      <p id="check-find-hint">
        <small>{t('findHint')}</small>
      </p>
      <p role="status">
        <span data-find-none hidden>
          {t('findNone')}
        </span>
      </p>
    </div>
  )
}

export const ConditionTicks = ({ ctx, conditions }: { ctx: SiteContext; conditions: Condition[] }) => {
  const t = useTranslations('selfCheck.form.group')
  return (
    <>
      {tickGroups(conditions).map(({ group, boxes }) => (
        <fieldset key={group} className="tick-group" data-group={group}>
          <legend>{t(group)}</legend>
          <ul className="ticks">
            {boxes.map((box) => (
              <Tick key={box.standing ?? box.condition.key} ctx={ctx} box={box} />
            ))}
          </ul>
        </fieldset>
      ))}
    </>
  )
}

const Tick = ({ ctx, box: { condition, standing } }: { ctx: SiteContext; box: TickBox }) => {
  const t = useTranslations('selfCheck.form.tick')
  return (
    <li>
      <label className="tick">
        <input type="checkbox" name="condition" value={condition?.key ?? standing} />
        <span {...standIn(ctx, condition && langAt(condition, 'name', ctx.locale))}>
          {condition?.name ?? (standing ? t(standing) : '')}
        </span>
      </label>
      {condition && condition.variants.length > 0 ? <Cases ctx={ctx} condition={condition} /> : null}
    </li>
  )
}

const Cases = ({ ctx, condition }: { ctx: SiteContext; condition: Condition }) => {
  const t = useTranslations('selfCheck.form')
  return (
    <fieldset className="cases">
      <legend>
        {t('whichCase')} <span className="hush">({condition.name})</span>
      </legend>
      {condition.variants.map((variant) => (
        <label key={variant.key} className="tick">
          <input type="radio" name={`variant:${condition.key}`} value={variant.key} />
          <span {...standIn(ctx, langAt(condition, `variants.${variant.id}`, ctx.locale))}>{variant.name}</span>
        </label>
      ))}
      <p>
        <small>{t('caseOpen')}</small>
      </p>
    </fieldset>
  )
}
