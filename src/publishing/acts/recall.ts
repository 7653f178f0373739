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
import { openDoor, record } from '../ledger/ledger'
import { lineOf, planOf, type Plan } from '../plan/plan'
import type { Document } from '../present'
import { readyWith, type Ready } from '../plan/ready'
import { correctionNotices, recalledText, recordRecall, type Notices } from '../plan/recalled-text'
import { PublishRefused, type Refusal } from '../plan/refused'
import { settleLanguages } from '../plan/stand-ins'
import { periodAt, put } from '../plan/timeline'
import { takingAwayIssues, type Withdrawal } from './withdraw'
import { writePlan, type Published } from '../ledger/write-plan'

export type Recall = Withdrawal & {
  /** Whether what closes leaves a notice behind, under its title. */
  notice?: boolean
}

type Act = { plan: Plan; notices: Notices; moment: string; keep: boolean }

/** The text of one language with the notice in it; null where it closes. */
const withNotice = ({ plan, notices, moment, keep }: Act, locale: Locale, english: Document | null): Ready | null => {
  const live = periodAt(lineOf(plan, locale), moment)
  if (!keep || !live) return null
  const { collection, key, clinic } = plan
  const text = recalledText(collection, live.source, { notices, since: moment, english })
  const ready = text && readyWith({ collection, key, clinic, locale }, text)
  if (!ready || Array.isArray(ready)) {
    const code = ready?.[0]?.code ?? 'no-correction-notice'
    throw new PublishRefused([{ ...ready?.[0], code, path: ready?.[0]?.path ?? '', collection, key, locale }])
  }
  return ready
}

/** Plans the recall; the English first, since the others are measured against it. */
const planRecall = (act: Act, locales: readonly Locale[]) => {
  const { plan, moment } = act
  let english: Document | null = null
  for (const locale of [...locales].sort((a, b) => Number(b === plan.base) - Number(a === plan.base))) {
    const ready = withNotice(act, locale, english)
    if (ready && locale === sourceLocale) english = ready.source.doc
    const line = lineOf(plan, locale)
    plan.lines.set(locale, ready ? put(line, ready, moment, 'cancel') : endedAt(line, moment))
  }
}

/**
 * @returns the rows that took the place of others, and the ids of those that were closed; none where nothing was live
 * @throws PublishRefused where nothing of this kind is ever recalled, where only a clinician may, or without a notice
 */
export const recall = async (
  tx: Tx,
  { actor, locales, reason, notice = false, ...recalled }: Recall,
): Promise<{ published: Published[]; closed: string[] }> => {
  const { english, clinicLocales, clinician = null, ...document } = recalled
  const { collection, key } = document
  const moment = await openDoor(tx)
  const plan = await planOf(tx, { ...document, english, locales: clinicLocales }, moment)
  const stays = mustStay(collection)
  const issues = stays ? [] : takingAwayIssues(plan, clinician, moment)
  if (kindOf(collection).recall === null) issues.push({ code: 'not-recallable', path: '' })
  const refusals = issues.map((issue): Refusal => ({ ...issue, collection, key, locale: plan.base ?? sourceLocale }))
  if (refusals.length > 0) throw new PublishRefused(refusals)
  const open = allLocales.filter((locale) => locales.includes(locale) && lineOf(plan, locale).length > 0)
  planRecall({ plan, notices: await correctionNotices(tx), moment, keep: stays || notice }, open)
  const settled = await settleLanguages(tx, [plan], moment, moment)
  const { keys, closed, publications } = await writePlan(tx, settled, { actor, moment })
  for (const locale of open) await recordRecall(tx, { ...document, locale }, { by: actor, reason, since: moment })
  if (closed.length + publications.length > 0) {
    const detail = { ...document, reason, locales: open, closed }
    await record(tx, { actor, action: 'recall', moment, keys, publications: publications.map(({ id }) => id), detail })
  }
  return { published: publications, closed }
}
