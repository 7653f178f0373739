/**
 * Recall: something is wrong, and goes from every page at once. Of a ruling or a warning sign its name, its outcomes and its
 * standing advice stay, under the network's correction notice, until something signed takes its place (R37); all else closes,
 * or says since when it is being corrected.
 */
import { locales as allLocales, sourceLocale, type Locale } from '@/domain/locale/locales'
import { kindOf } from '@/domain/kinds'
import { mustStay } from '@/domain/publication/recalled'
import { endedAt } from '../plan/closed-languages'
import type { Tx } from '../ledger/database'
import { openDoor } from '../ledger/ledger'
import type { Intent } from '../plan/intent'
import { lineOf, planOf, type Plan } from '../plan/plan'
import type { Document } from '../present'
import { readyWith, type Ready } from '../plan/ready'
import { correctionNotices, recalledText, recordRecall, type Notices } from '../plan/recalled-text'
import type { Refusal } from '../plan/refused'
import { carryOut, type Outcome } from './carry-out'
import { settleLanguages } from '../plan/stand-ins'
import { periodAt, put } from '../plan/timeline'
import { keepsItsEnglish, takingAwayIssues, type Withdrawal } from './withdraw'

export type Recall = Withdrawal & {
  /** Whether what closes leaves a notice behind, under its title. */
  notice?: boolean
}

type Act = { plan: Plan; notices: Notices; moment: string; keep: boolean }

/** The text of one language with the notice in it; null where it closes; or why there can be none. */
const withNotice = (
  { plan, notices, moment, keep }: Act,
  locale: Locale,
  english: Document | null,
): Ready | Refusal | null => {
  const live = periodAt(lineOf(plan, locale), moment)
  if (!keep || !live) return null
  const { collection, key, clinic } = plan
  const text = recalledText(collection, live.source, { notices, since: moment, english })
  const ready = text && readyWith({ collection, key, clinic, locale }, text)
  if (!ready) return { code: 'no-correction-notice', path: '', collection, key, locale }
  if (!Array.isArray(ready)) return ready
  return { ...(ready[0] ?? { code: 'invalid', path: '' }), collection, key, locale }
}

/** Plans the recall; the English first, since the others are measured against it. Gives what speaks against it. */
const planRecall = (act: Act, locales: readonly Locale[]): Refusal[] => {
  const { plan, moment } = act
  let english: Document | null = null
  for (const locale of [...locales].sort((a, b) => Number(b === plan.base) - Number(a === plan.base))) {
    const ready = withNotice(act, locale, english)
    if (ready && 'code' in ready) return [ready]
    if (ready && locale === sourceLocale) english = ready.source.doc
    const line = lineOf(plan, locale)
    plan.lines.set(locale, ready ? put(line, ready, moment, 'cancel') : endedAt(line, moment))
  }
  return []
}

const openIn = (plan: Plan, locales: readonly Locale[]): Locale[] =>
  allLocales.filter((locale) => locales.includes(locale) && lineOf(plan, locale).length > 0)

/** What recalling would do. */
export const planToRecall = async (tx: Tx, recalling: Recall, moment: string): Promise<Intent> => {
  const { actor, locales, reason, notice = false, english, clinicLocales, clinician = null, ...document } = recalling
  const { collection, key } = document
  const plan = await planOf(tx, { ...document, english, locales: clinicLocales }, moment)
  const stays = mustStay(collection)
  const issues = stays ? [] : takingAwayIssues(plan, clinician, moment)
  if (kindOf(collection).recall === null) issues.push({ code: 'not-recallable', path: '' })
  const open = openIn(plan, locales)
  if (!stays && !keepsItsEnglish(plan, locales)) issues.push({ code: 'source-withdrawn-alone', path: '' })
  const intent = { actor, action: 'recall', moment, plans: [plan], detail: { ...document, reason, locales: open } }
  const refusals = issues.map((issue): Refusal => ({ ...issue, collection, key, locale: plan.base ?? sourceLocale }))
  if (refusals.length === 0)
    refusals.push(...planRecall({ plan, notices: await correctionNotices(tx), moment, keep: stays || notice }, open))
  if (refusals.length > 0) return { ...intent, refusals }
  return { ...intent, refusals, plans: await settleLanguages(tx, [plan], moment, moment) }
}

/**
 * @returns the rows that took the place of others, and the ids of those that were closed; none where nothing was live
 * @throws PublishRefused where nothing of this kind is ever recalled, where only a clinician may, or without a notice
 */
export const recall = async (tx: Tx, recalling: Recall): Promise<Outcome> => {
  const { collection, key, clinic, actor, reason } = recalling
  const intent = await planToRecall(tx, recalling, await openDoor(tx))
  const outcome = await carryOut(tx, intent)
  const on = { by: actor, reason, since: intent.moment }
  for (const locale of intent.detail.locales as Locale[])
    await recordRecall(tx, { collection, key, clinic, locale }, on)
  return outcome
}
