/** Is massage right for me today? What can be ticked (an island), then the red flags and the static table. */
import { useTranslations } from 'next-intl'
import type { ViewOf } from '@/domain/kinds'
import type { Topic } from '@/domain/kinds/terms'
import type { SiteContext } from '../context'
import { Page } from '../layout/page'
import { standIn } from '../ui/foreign'
import { OutcomeLegend } from '../ui/outcome'
import { SelfCheckForm } from '../ui/self-check-form'
import { SelfCheckTable } from '../ui/self-check-table'
import { StandingAdviceList } from '../ui/standing-advice'
import { WarningSigns } from '../ui/warning-signs'

type Props = {
  ctx: SiteContext
  mode: ViewOf<'network'>['selfCheckMode']
  conditions: ViewOf<'contraindications'>[]
  techniques: ViewOf<'techniques'>[]
  redFlags: ViewOf<'warning-signs'>[]
  /** A sensitive topic, where one comes from its own page. */
  entry: Topic
}

export const SelfCheckPage = ({ ctx, mode, conditions, techniques, redFlags, entry }: Props) => {
  const t = useTranslations('selfCheck')
  const notice = (
    <>
      <p {...standIn(ctx, ctx.network.safetyLang)}>{ctx.network.safetyNotice}</p>
      <p>{t('tellTherapist')}</p>
      <p>{t('privacy')}</p>
      {entry === 'general' ? null : <p>{t('sensitiveEntry')}</p>}
    </>
  )
  return (
    <Page ctx={ctx} title={t('title')} dek={t('intro')} head={<div className="panel">{notice}</div>}>
      {mode === 'verdict' || mode === 'lookup' ? (
        <SelfCheckForm
          ctx={ctx}
          mode={mode}
          entry={entry}
          conditions={conditions}
          techniques={techniques}
          redFlags={redFlags}
        />
      ) : null}
      {redFlags.length > 0 ? (
        <section className="check-reference" aria-labelledby="page-red-flags">
          <h2 id="page-red-flags">{t('redFlagsTitle')}</h2>
          <p className="narrow">{t('redFlagsIntro')}</p>
          <WarningSigns ctx={ctx} signs={redFlags} />
        </section>
      ) : null}
      {mode === 'off' ? (
        <p className="panel">{t('off')}</p>
      ) : (
        <section className="check-reference" aria-labelledby="page-table" data-self-check="table">
          <h2 id="page-table">{t('tableTitle')}</h2>
          <p className="narrow">{t('tableIntro')}</p>
          <OutcomeLegend />
          <StandingAdviceList ctx={ctx} of={[...conditions, ...techniques]} />
          <SelfCheckTable ctx={ctx} conditions={conditions} techniques={techniques} />
          <p className="narrow">{t('unlisted')}</p>
        </section>
      )}
    </Page>
  )
}
