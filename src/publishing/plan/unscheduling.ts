/** What becomes of the schedule of a document: a text that is taken off it lets go on what was there before. */
import { sourceLocale, type Locale } from '@/domain/locale/locales'
import { lineOf, type Plan } from './plan'
import { readyWith, type Ready } from './ready'
import { PublishRefused } from './refused'
import { laterThan, put, unschedule, type Fate, type Period } from './timeline'

/** The words of a period as they are, for a row that lets them go on. */
const again =
  (plan: Plan, locale: Locale) =>
  ({ source }: Period): Ready => {
    const { collection, key, clinic } = plan
    const result = readyWith({ collection, key, clinic, locale }, source)
    if (Array.isArray(result)) throw new PublishRefused(result.map((issue) => ({ ...issue, collection, key, locale })))
    return result
  }

/** Takes away what a language has scheduled for these moments (ISO 8601). */
export const unscheduleIn = (plan: Plan, locale: Locale, moments: readonly string[]): void =>
  void plan.lines.set(locale, unschedule(lineOf(plan, locale), moments, again(plan, locale)))

/** What was scheduled in other languages together with the English text goes with it. */
export const unscheduleWithSource = (plan: Plan, moments: readonly string[]): void => {
  for (const locale of [...plan.lines.keys()]) if (locale !== sourceLocale) unscheduleIn(plan, locale, moments)
}

/** Puts a text in its place from an instant on; what was scheduled with English words that make way makes way as well. */
export const putIn = (plan: Plan, ready: Ready, from: string, fate: Fate): void => {
  const { locale } = ready.lineKey
  const line = lineOf(plan, locale)
  plan.lines.set(locale, put(line, ready, from, fate))
  if (locale !== sourceLocale || fate === 'keep') return
  unscheduleWithSource(
    plan,
    laterThan(line, from).map((period) => period.from),
  )
}
