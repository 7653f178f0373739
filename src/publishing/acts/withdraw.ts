/**
 * Withdrawing: ending a document's live and scheduled periods, in the languages given, in one transaction. A ruling or a
 * warning sign that is withdrawn in a translation only is told in the English words from then on (R23).
 */
import { sourceLocale, type Locale } from '@/domain/locale/locales'
import { signingIssues } from '@/domain/publication/requirements'
import { isMedical, kindOf, needsSignature, type KindName } from '@/domain/kinds'
import { endedAt } from '../plan/closed-languages'
import type { Tx } from '../ledger/database'
import type { Refusal } from '../plan/refused'
import { carryOut, type Outcome } from './carry-out'
import { openDoor } from '../ledger/ledger'
import type { Intent } from '../plan/intent'
import { lineOf, planOf, type Plan } from '../plan/plan'
import type { Document, Issue } from '../present'
import type { Clinician } from './sign'
import { settleLanguages } from '../plan/stand-ins'

export type Withdrawal = {
  actor: string
  collection: KindName
  key: string
  clinic: string | null
  /** The languages to withdraw. */
  locales: readonly Locale[]
  reason: string
  /** Null where the clinic does not work in English. */
  english?: Document | null
  /** All languages of the clinic that owns it. */
  clinicLocales?: readonly Locale[]
  /** The clinician who withdraws it, where it is one. */
  clinician?: Clinician | null
}

/** Without its English, a medical text could no longer be held against anything: the English goes last, or with all. */
export const keepsItsEnglish = ({ collection, clinic, base, lines }: Plan, locales: readonly Locale[]): boolean =>
  !isMedical(collection, clinic) ||
  base === null ||
  !locales.includes(base) ||
  [...lines.keys()].every((locale) => locales.includes(locale))

/**
 * What speaks against taking a document off the pages: rulings, warning signs, standing advice and techniques leave them as
 * they came, by a clinician who may judge them (R36). All else may go at once.
 */
export const takingAwayIssues = ({ collection, lines }: Plan, clinician: Clinician | null, moment: string): Issue[] => {
  const docs = [...lines.values()].flatMap((line) => line.map(({ source }) => source.doc))
  const isGuarded = kindOf(collection).goes === 'by a clinician' && docs.some((doc) => needsSignature(collection, doc))
  if (!isGuarded) return []
  if (!clinician) return [{ code: 'withdrawal-needs-clinician', path: '' }]
  const topic = String(docs.find((doc) => typeof doc.topic === 'string')?.topic ?? 'general')
  return signingIssues({ clinician, isAuthor: false, topic, today: new Date(moment).toISOString().slice(0, 10) })
}

/** What withdrawing would do. */
export const planToWithdraw = async (tx: Tx, withdrawal: Withdrawal, moment: string): Promise<Intent> => {
  const { actor, locales, reason, english, clinicLocales, clinician = null, ...document } = withdrawal
  const plan = await planOf(tx, { ...document, english, locales: clinicLocales }, moment)
  const issues = takingAwayIssues(plan, clinician, moment)
  if (!keepsItsEnglish(plan, locales)) issues.push({ code: 'source-withdrawn-alone', path: '' })
  const intent = { actor, action: 'withdraw', moment, detail: { ...document, reason } }
  const { collection, key, base } = plan
  const refusals = issues.map((issue): Refusal => ({ ...issue, collection, key, locale: base ?? sourceLocale }))
  if (refusals.length > 0) return { ...intent, plans: [plan], refusals }
  for (const locale of locales)
    if (plan.lines.has(locale)) plan.lines.set(locale, endedAt(lineOf(plan, locale), moment))
  return { ...intent, plans: await settleLanguages(tx, [plan], moment, moment), refusals }
}

/**
 * @returns what was closed; nothing where nothing was live or scheduled
 * @throws PublishRefused if only a clinician may do it, or other languages would be left without the English they are
 *   measured against
 */
export const withdraw = async (tx: Tx, withdrawal: Withdrawal): Promise<Outcome> =>
  carryOut(tx, await planToWithdraw(tx, withdrawal, await openDoor(tx)))
