/** What an answer of the self-check adds without any rank of its own (P9, P10, P13). */
import type { Bundle } from './bundle'
import type { RaisedFlags } from './red-flags'
import type { Tick, Ticked } from './ticks'

export type NoticeKey = 'disclose' | 'none-ignored' | 'first-trimester' | 'review-overdue' | 'partly-translated'

/** The notices that hold for what is ticked, in the order they are shown. */
export const noticesOf = (
  bundle: Bundle,
  ticks: readonly Tick[],
  { answers, standing }: Ticked,
  { flags, unknown }: RaisedFlags,
): NoticeKey[] => {
  const made = new Set(ticks.map((tick) => String(tick?.condition))).size + flags.length + unknown.length
  const langs = [...answers.map(({ condition }) => condition.lang), ...flags.map((flag) => flag.lang)]
  // Not answering counts here too: better told for nothing than not told.
  const maybeFirst = answers.some(
    ({ condition, variant }) => condition.key === 'pregnancy' && (variant === 'first' || variant === null),
  )
  const notices: [NoticeKey, boolean][] = [
    ['disclose', standing.has('other-medicines') || standing.has('injury')],
    ['none-ignored', standing.has('none') && made > 1],
    ['first-trimester', maybeFirst],
    ['review-overdue', answers.some(({ condition }) => condition.overdue)],
    ['partly-translated', langs.some((lang) => lang !== bundle.locale)],
  ]
  return notices.filter(([, holds]) => holds).map(([notice]) => notice)
}
