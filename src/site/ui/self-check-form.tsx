/**
 * The self-check that one can tick. It stands in a template, so without a script there is no form at all; the island
 * unpacks it, loads the bundle of rulings once, and only then lets anybody tick. The answer stands in a template within it
 * and is on the page only once something is ticked: before that there is nothing to say, and no way to book.
 */
import { useTranslations } from 'next-intl'
import type { ViewOf } from '@/domain/kinds'
import type { Topic } from '@/domain/kinds/terms'
import type { SiteContext } from '../context'
import { ConditionTicks, RedFlagTicks, TickFinder } from './self-check-ticks'
import { SelfCheckWords } from './self-check-words'

type Props = {
  ctx: SiteContext
  mode: 'verdict' | 'lookup'
  entry: Topic
  conditions: ViewOf<'contraindications'>[]
  techniques: ViewOf<'techniques'>[]
  redFlags: ViewOf<'warning-signs'>[]
}

/** Where the bundle of this page is; the same address for every visitor. */
const bundleAddress = (ctx: SiteContext, entry: Topic): string =>
  `/api/v1/rulings?${new URLSearchParams({
    locale: ctx.locale,
    ...(ctx.clinic ? { clinic: ctx.clinic.key } : {}),
    ...(entry === 'general' ? {} : { entry }),
  }).toString()}`

export const SelfCheckForm = ({ ctx, mode, entry, conditions, techniques, redFlags }: Props) => {
  const t = useTranslations('selfCheck.form')
  const lookup = useTranslations('selfCheck.lookup')
  return (
    <self-check
      data-mode={mode}
      data-bundle={bundleAddress(ctx, entry)}
      data-clinic={ctx.clinic?.key}
      data-locale={ctx.locale}
      data-entry={entry}
    >
      <template data-form>
        <form className="check" method="dialog" autoComplete="off" aria-labelledby="check-title" aria-busy="true">
          <fieldset className="check-ticks" disabled>
            <h2 id="check-title">{t('title')}</h2>
            <p>{mode === 'verdict' ? t('intro') : lookup('formIntro')}</p>
            <p data-loading>{t('loading')}</p>
            <RedFlagTicks ctx={ctx} signs={redFlags} />
            <TickFinder />
            <ConditionTicks ctx={ctx} conditions={conditions} />
          </fieldset>
          <div className="check-bar">
            <p role="status" data-status />
            <button type="button" className="button" data-kind="quiet" data-do="jump" hidden>
              {t('jump')}
            </button>
          </div>
          <p className="check-answer waiting" data-waiting tabIndex={-1}>
            {mode === 'verdict' ? t('waiting') : lookup('waiting')}
          </p>
          <template data-told>
            <Answer mode={mode} />
          </template>
        </form>
      </template>
      <SelfCheckWords
        ctx={ctx}
        mode={mode}
        techniques={techniques}
        most={Math.max(techniques.length, conditions.length)}
      />
    </self-check>
  )
}

const Answer = ({ mode }: { mode: Props['mode'] }) => {
  const t = useTranslations('selfCheck')
  const form = useTranslations('selfCheck.form')
  const answer = useTranslations('selfCheck.answer')
  const lookup = useTranslations('selfCheck.lookup')
  return (
    <section className="check-answer" data-self-check-result={mode} aria-labelledby="check-answer" tabIndex={0}>
      <h2 id="check-answer">{mode === 'verdict' ? answer('title') : lookup('title')}</h2>
      {mode === 'lookup' ? <p>{lookup('intro')}</p> : null}
      <div className="stack" data-answer />
      <p className="standing-notice">{t('tellTherapist')}</p>
      <p className="version">
        <small>{answer.rich('version', { code: () => <code dir="ltr" data-version /> })}</small>
      </p>
      <p className="actions">
        <button type="button" className="button" data-kind="quiet" data-do="print">
          {form('print')}
        </button>
        <button type="button" className="button" data-kind="quiet" data-do="clear">
          {form('clear')}
        </button>
      </p>
    </section>
  )
}
