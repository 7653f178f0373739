/** One ruling with everything it says: never collapsed, never shortened. */
import { useTranslations } from 'next-intl'
import type { SiteContext } from '../context'
import { languageName } from '../format'
import { sourcesOf } from '../page-sources'
import { CitedSources } from './citations'
import { Name, standIn } from './foreign'
import { OutcomeWords } from './outcome'
import type { ShownRuling } from './ruling-groups'
import { RulingWords } from './ruling-words'
import { StandingAdvice } from './standing-advice'
import { Label } from './label'

type Props = { ctx: SiteContext; shown: ShownRuling; as?: 'h3' | 'h4'; linkCondition?: boolean }

export const RulingCard = ({ ctx, shown, as: Heading = 'h4', linkCondition = true }: Props) => {
  const t = useTranslations('rulings')
  const { ruling, name, wordsLang, variant } = shown
  const condition = linkCondition ? ctx.link(`contraindications/${ruling.contraindication}`) : undefined
  const title = name ? <Name ctx={ctx} of={{ name, wordsLang }} /> : t('unnamed')
  // What the sources say about a general rule stands on the condition's own page, once; from elsewhere a link leads there.
  const isGeneral = ctx.views.technique(ruling.inheritedFrom)?.kind === 'umbrella'
  const isInherited = ruling.inheritedFrom !== ruling.technique
  const noteAt = ruling.conflictNote && isGeneral && isInherited ? condition?.href : undefined
  return (
    <article
      className="ruling"
      data-contraindication={ruling.contraindication}
      data-technique={ruling.technique}
      data-outcome={ruling.outcome}
      data-class={ruling.class}
      data-recalled={ctx.views.contraindication(ruling.contraindication)?.recalled ?? undefined}
    >
      <header>
        <Heading>
          {condition ? <a href={condition.href}>{title}</a> : title}
          {variant ? (
            <small className="case" {...standIn(ctx, ruling.lang)}>
              {variant}
            </small>
          ) : null}
        </Heading>{' '}
        <OutcomeWords outcome={ruling.outcome} />
      </header>
      <div className="ruling-body">
        <RulingWords ctx={ctx} ruling={noteAt ? { ...ruling, conflictNote: null } : ruling} />
        {linkCondition ? <StandingAdvice ctx={ctx} of={ctx.views.contraindication(ruling.contraindication)} /> : null}
        <RulingBasis ctx={ctx} shown={shown} noteAt={noteAt} />
      </div>
    </article>
  )
}

/** Where a ruling comes from: its weight, its reach, the technique it is stated for, who added it, its sources. */
const RulingBasis = ({ ctx, shown: { ruling }, noteAt }: Pick<Props, 'ctx' | 'shown'> & { noteAt?: string }) => {
  const t = useTranslations('rulings')
  const kind = useTranslations('class')
  const scope = useTranslations('scope')
  const origin = useTranslations('origin')
  const language = useTranslations('language')
  const source = ctx.views.technique(ruling.inheritedFrom)
  const link = source && source.key !== ruling.technique ? ctx.link(`techniques/${source.key}`) : undefined
  const general = source?.kind === 'umbrella'
  return (
    <ul className="meta">
      {ruling.lang === ctx.locale ? null : (
        <li className="untranslated">{language('passage', { language: languageName(ctx, ruling.lang) })}</li>
      )}
      <li className="weight">{kind(ruling.class)}</li>
      {ruling.scope === 'local' ? (
        <li>
          <Label>{scope('label')}</Label>
          {scope(ruling.scope)}
        </li>
      ) : null}
      <li className="from">
        <Label>{t('comesFrom')}</Label>
        {link ? <a href={link.href}>{link.title}</a> : t(general ? 'forAllMassage' : 'forThisTechnique')}
      </li>
      {ruling.origin === 'source' ? null : (
        <li className="basis">
          <Label>{origin('label')}</Label>
          {origin(ruling.origin)}
        </li>
      )}
      {sourcesOf(ctx, ruling.citations).length > 0 ? (
        <li>
          <CitedSources ctx={ctx} keys={ruling.citations} />
        </li>
      ) : null}
      {noteAt ? (
        <li className="note-link">
          <a href={noteAt}>{t('conflictNote')}</a>
        </li>
      ) : null}
    </ul>
  )
}
