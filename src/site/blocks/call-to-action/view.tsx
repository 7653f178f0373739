/** What to do next. It always carries the safety line and a link to the self-check: safety comes before booking. */
import { useTranslations } from 'next-intl'
import type { BlockExamples, BlockProps } from '../block'
import type { SiteContext } from '../../context'
import { standIn } from '../../ui/foreign'

type Action = BlockProps<'callToAction'>['block']['action']

/** Where an action leads on this host; undefined where the page does not exist. */
const target = (ctx: SiteContext, action: Action): string | undefined => {
  const here = {
    book: ctx.path(ctx.clinic ? 'services' : 'clinics'),
    'self-check': ctx.path('self-check'),
    'home-care': ctx.link('pages/home-care')?.href,
    'care-team': ctx.path(ctx.clinic ? 'contact' : 'clinics'),
  } satisfies Record<Action, string | undefined>
  return here[action]
}

const View = ({ block, ctx }: BlockProps<'callToAction'>) => {
  const t = useTranslations('callToAction')
  const href = target(ctx, block.action)
  const network = { book: 'bookNetwork', 'care-team': 'careTeamNetwork' } as const
  const label = ctx.clinic
    ? t(block.action)
    : t(block.action === 'book' || block.action === 'care-team' ? network[block.action] : block.action)
  return (
    <section className="panel" data-tone="hero" id={block.id} aria-label={block.heading ?? label}>
      {block.heading ? <h2>{block.heading}</h2> : null}
      <p className="narrow">{block.text}</p>
      <p className="narrow">
        <strong>{t('safetyTitle')}.</strong>{' '}
        <span {...standIn(ctx, ctx.network.safetyLang)}>{ctx.network.safetyNotice}</span>
      </p>
      <p className="actions">
        {href ? (
          <a className="button" href={href}>
            {label}
          </a>
        ) : null}
        {block.action === 'self-check' ? null : <a href={ctx.path('self-check')}>{t('safetyLink')}</a>}
      </p>
    </section>
  )
}

const examples = {
  book: {
    blockType: 'callToAction',
    id: 'book',
    heading: 'Ready?',
    text: 'Choose a time that suits you.',
    action: 'book',
  },
  selfCheck: { blockType: 'callToAction', id: 'check', text: 'Check first.', action: 'self-check' },
  homeCare: { blockType: 'callToAction', id: 'home', text: 'Curious about tools for home?', action: 'home-care' },
  careTeam: { blockType: 'callToAction', id: 'team', text: 'Talk to us.', action: 'care-team' },
} satisfies BlockExamples<'callToAction'>

export const callToAction = { View, examples }
