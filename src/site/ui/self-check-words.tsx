/**
 * Every word that the self-check's script may need, written here in the page's language and copied from here by name:
 * the script itself holds none. Counts come as finished sentences, one for each number, since browsers must not format.
 */
import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import type { ViewOf } from '@/domain/kinds'
import { outcomes, type Outcome } from '@/domain/kinds/terms'
import type { SiteContext } from '../context'
import { formatNumber } from '../format'
import { clearingName } from '@/domain/safety/bundle-shape'
import { Clearance, type Clearing } from './clearance'
import { EmergencyLine } from './emergency'
import { Icon } from './icon'
import { Instead } from './instead'

type Props = {
  ctx: SiteContext
  mode: 'verdict' | 'lookup'
  techniques: ViewOf<'techniques'>[]
  /** The greatest number that has to be said. */
  most: number
}

const Say = ({ name, children }: { name: string; children: ReactNode }) => <span data-say={name}>{children}</span>

const alarms = ['contact-doctor', 'prompt', 'emergency'] as const
const actions = ['call-emergency', 'get-help-promptly', 'contact-doctor', 'ask-clinician', 'get-clearance'] as const
const notices = ['disclose', 'none-ignored', 'first-trimester', 'review-overdue', 'partly-translated'] as const
const rulingLabels = [
  'reason',
  'whatToDo',
  'always',
  'urgentSigns',
  'modification',
  'clearanceBy',
  'clinicStricter',
  'notAssessed',
] as const
const urgencies = ['comfort', 'stop-now', 'contact-doctor', 'prompt', 'emergency'] as const

export const SelfCheckWords = ({ ctx, mode, techniques, most }: Props) => (
  <template data-words>
    <RulingLabels ctx={ctx} mode={mode} clearings={clearingsOf(ctx, techniques)} techniques={techniques} />
    {mode === 'verdict' ? (
      <AnswerWords ctx={ctx} techniques={techniques} most={most} />
    ) : (
      <LookupWords ctx={ctx} most={most} />
    )}
  </template>
)

/** Who may be asked about what is ruled here; nobody whom only a topic that is not shown would name (R16). */
const clearingsOf = (ctx: SiteContext, techniques: Props['techniques']): Map<string, Clearing> => {
  const anybody: Clearing = { clearanceBy: 'healthcare-professional', certificate: null }
  const named = techniques.flatMap(({ key }) =>
    ctx
      .rulings(key)
      .flatMap(({ clearanceBy, certificate }): Clearing[] => (clearanceBy ? [{ clearanceBy, certificate }] : [])),
  )
  return new Map([anybody, ...named].map((each) => [clearingName(each.clearanceBy, each.certificate), each]))
}

type LabelProps = Pick<Props, 'ctx' | 'mode' | 'techniques'> & { clearings: Map<string, Clearing> }

const RulingLabels = ({ ctx, mode, techniques, clearings }: LabelProps) => {
  const t = useTranslations('selfCheck.answer')
  const rulings = useTranslations('rulings')
  const outcome = useTranslations('outcome')
  const form = useTranslations('selfCheck.form')
  return (
    <>
      {outcomes.map((each) => (
        <Say key={each} name={`outcome.${each}`}>
          <Icon name={each} /> <span>{each === 'fine' && mode === 'verdict' ? t('fine') : outcome(each)}</span>
        </Say>
      ))}
      {[...clearings].map(([name, clearing]) => (
        <Say key={name} name={name}>
          <Clearance ctx={ctx} clearing={clearing} />
        </Say>
      ))}
      {techniques.map(({ key }) => (
        <Say key={key} name={`instead.${key}`}>
          <Instead ctx={ctx} technique={key} />
        </Say>
      ))}
      {rulingLabels.map((each) => (
        <Say key={each} name={each}>
          {rulings(each)}
        </Say>
      ))}
      {notices.map((each) => (
        <Say key={each} name={`notice.${each}`}>
          {t(`notice.${each}`)}
        </Say>
      ))}
      <Say name="action.ask-clinician">{t('action.ask-clinician')}</Say>
      <Say name="emergency">
        <EmergencyLine ctx={ctx} />
      </Say>
      <Say name="unavailable">{form('unavailable')}</Say>
    </>
  )
}

/** Sentences for every number from one to `most`, as JSON. */
const counted = (ctx: SiteContext, most: number, say: (values: { count: number; n: string }) => string): string =>
  JSON.stringify(Array.from({ length: most }, (_, index) => say({ count: index + 1, n: formatNumber(ctx, index + 1) })))

const AnswerWords = ({ ctx, techniques, most }: Omit<Props, 'mode'>) => {
  const t = useTranslations('selfCheck.answer')
  const floor = useTranslations('technique.floor')
  const lists = useTranslations('lists')
  const floors: Exclude<Outcome, 'fine'>[] = ['modify', 'clearance', 'avoid']
  return (
    <>
      {outcomes.map((each) => (
        <span
          key={each}
          data-say={`tally.${each}`}
          data-counted={counted(ctx, most, (values) => t(`tally.${each}`, values))}
        />
      ))}
      {alarms.map((each) => (
        <Say key={each} name={`alarm.${each}`}>
          <Icon name={each === 'emergency' ? 'phone' : each === 'prompt' ? 'avoid' : 'clearance'} />{' '}
          {t(`alarm.${each}`)}
        </Say>
      ))}
      {actions.map((each) => (
        <Say key={each} name={`action.${each}`}>
          {t(`action.${each}`)}
        </Say>
      ))}
      {floors.map((each) => (
        <Say key={each} name={`floor.${each}`}>
          {floor(each)}
        </Say>
      ))}
      {(['ticked', 'strictestCase', 'notRecognised', 'notSure', 'weaker', 'weakerIntro'] as const).map((each) => (
        <Say key={each} name={each}>
          {t(each)}
        </Say>
      ))}
      <Say name="notOffered">{lists('notOffered')}</Say>
      <BookingLinks ctx={ctx} techniques={techniques} />
    </>
  )
}

/** A way to the prices, for each technique that can be had here. */
const BookingLinks = ({ ctx, techniques }: Pick<Props, 'ctx' | 'techniques'>) => {
  const t = useTranslations('service')
  if (ctx.clinic?.status !== 'open') return null
  return techniques
    .filter(({ key, informationOnly }) => !informationOnly && !ctx.notOffered(key))
    .map(({ key, name }) => (
      <Say key={key} name={`book.${key}`}>
        <a className="book" href={ctx.path('services')} aria-label={t('bookNamed', { service: name })}>
          {t('book')}
        </a>
      </Say>
    ))
}

const LookupWords = ({ ctx, most }: Pick<Props, 'ctx' | 'most'>) => {
  const t = useTranslations('selfCheck.lookup')
  const warning = useTranslations('warning.urgency')
  return (
    <>
      <span data-say="status" data-counted={counted(ctx, most, (values) => t('status', values))} />
      {urgencies.map((each) => (
        <Say key={each} name={`urgency.${each}`}>
          {warning(each)}
        </Say>
      ))}
      <Say name="empty">{t('empty')}</Say>
    </>
  )
}
