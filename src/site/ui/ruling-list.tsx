/** All rulings that hold for one technique: the absolute ones first, none collapsed (R1, R2). */
import { useTranslations } from 'next-intl'
import type { Locale } from '@/domain/locale/locales'
import type { SiteContext } from '../context'
import { standIn } from './foreign'
import { Icon } from './icon'
import { RulingCard } from './ruling-card'
import { rulingGroups, type RulingGroup } from './ruling-groups'

type Props = {
  ctx: SiteContext
  technique: string
  id?: string
  heading?: string | null
  intro?: string | null
  /** The language of a given heading and intro. */
  lang?: Locale
}

export const RulingList = ({ ctx, technique, id = 'page-rulings', heading, intro, lang }: Props) => {
  const t = useTranslations('rulings')
  const groups = rulingGroups(ctx, ctx.rulings(technique))
  return (
    <section data-rulings={technique} id={id} aria-labelledby={`${id}-heading`}>
      <h2 id={`${id}-heading`} {...(heading ? standIn(ctx, lang ?? ctx.locale) : {})}>
        {heading ?? t('title')}
      </h2>
      <p className="narrow" {...(intro ? standIn(ctx, lang ?? ctx.locale) : {})}>
        {intro ?? t('intro')}
      </p>
      {groups.length === 0 ? <p className="panel">{t('empty')}</p> : null}
      {groups.map((group) => (
        <Group key={group.group} ctx={ctx} group={group} />
      ))}
    </section>
  )
}

const Group = ({ ctx, group: { group, items } }: { ctx: SiteContext; group: RulingGroup }) => {
  const t = useTranslations('rulings')
  const absolute = group === 'absolute'
  const outcome = absolute ? 'avoid' : group
  return (
    <section className="ruling-group" data-tone-of={outcome}>
      <h3>
        <Icon name={outcome} />
        <span>{absolute ? t('absoluteTitle') : t(`relative.${group}.title`)}</span>
      </h3>
      <p className="narrow">{absolute ? t('absoluteIntro') : t(`relative.${group}.intro`)}</p>
      <ul className="rulings">
        {items.map((shown) => (
          <li key={shown.id}>
            <RulingCard ctx={ctx} shown={shown} />
          </li>
        ))}
      </ul>
    </section>
  )
}
