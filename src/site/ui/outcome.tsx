/** An outcome in words, with its shape; colour comes from the nearest `data-outcome`. */
import { useTranslations } from 'next-intl'
import type { Outcome } from '@/domain/kinds/terms'
import { Icon } from './icon'

export const OutcomeWords = ({ outcome, short = false }: { outcome: Outcome; short?: boolean }) => {
  const t = useTranslations(short ? 'outcomeShort' : 'outcome')
  return (
    <span className="outcome">
      <Icon name={outcome} />
      <span>{t(outcome)}</span>
    </span>
  )
}

/** What each outcome asks of the reader. */
export const OutcomeLegend = () => {
  const t = useTranslations('selfCheck')
  const help = useTranslations('outcomeHelp')
  return (
    <section className="panel" aria-labelledby="page-legend">
      <h2 id="page-legend">{t('legend')}</h2>
      <dl className="facts">
        {(['avoid', 'clearance', 'modify', 'fine'] as const).map((outcome) => (
          <div key={outcome} className="legend-row" data-tone-of={outcome}>
            <dt>
              <OutcomeWords outcome={outcome} short />
            </dt>
            <dd>{help(outcome)}</dd>
          </div>
        ))}
      </dl>
    </section>
  )
}
