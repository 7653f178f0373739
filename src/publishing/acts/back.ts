/**
 * Going back: a text that was live and signed takes its place again, at once and under its own signature, where no visitor
 * is told less by it (R36). Where somebody would be, nothing goes live: the text is for a clinician to judge.
 */
import type { KindName } from '@/domain/kinds'
import { kindOf, needsSignature } from '@/domain/kinds'
import { sourceLocale, type Locale } from '@/domain/locale/locales'
import type { Neighbours } from '@/domain/publication/requirements'
import type { Tx } from '../ledger/database'
import { openDoor, type LineKey } from '../ledger/ledger'
import { formerEnglish, formerTexts, type Former, type Target } from '../plan/former-texts'
import { momentIssues, standingIssues } from '../plan/gates'
import { goLive } from '../plan/go-live'
import { loosenedBy } from '../plan/guarded'
import type { Intent } from '../plan/intent'
import { liveNeighboursIn } from '../plan/live-neighbours'
import { lineOf, planOf, type Plan } from '../plan/plan'
import { readyWith, type Ready } from '../plan/ready'
import type { Refusal } from '../plan/refused'
import { periodAt } from '../plan/timeline'
import { putIn } from '../plan/unscheduling'
import { knowingWrong, saysWrong, type Document, type Issue } from '../present'
import { carryOut, withoutFollowed, type Outcome } from './carry-out'

export type GoingBack = {
  actor: string
  collection: KindName
  key: string
  clinic: string | null
  locales: readonly Locale[]
  to: Target
  reason?: string
  /** Null where the clinic does not work in English. */
  english?: Document | null
  /** All languages of the clinic that owns it. */
  clinicLocales?: readonly Locale[]
}

/** `english`: the last there was, with all that corrections have replaced since the first; undefined where there was none. */
type At = { plan: Plan; around: Neighbours; moment: string; english: Document | undefined; isInEnglish: boolean }

/**
 * Whether a clinician has to judge it first: it was recalled or corrected, or never signed, its kind comes and goes by one
 * only, nothing is there that it could be measured against, or it tells less.
 */
const needsClinician = (at: At, { locale, source, isRecalled }: Former): boolean => {
  const { plan, around, moment, english, isInEnglish } = at
  const { collection, base } = plan
  const live = periodAt(lineOf(plan, locale), moment)
  if (isRecalled || live?.source.recalled) return true
  const isSigned = needsSignature(collection, source.doc)
  if (isSigned && !source.review) return true
  if (locale === sourceLocale && english && saysWrong(collection, source.doc, english)) return true
  if (!live) return kindOf(collection).goes === 'by a clinician' || (isSigned && base !== null && !isInEnglish)
  return loosenedBy(collection, live.source, source, around)?.length !== 0
}

/** The text for its row, as the rules of today let it go out; or what they have against it. */
const readyAgain = ({ plan, around, english }: At, { locale, source: former }: Former): Ready | Issue[] => {
  const { collection, key, clinic } = plan
  const lineKey: LineKey = { collection, key, clinic, locale }
  const source = locale === sourceLocale ? { ...former, doc: knowingWrong(former.doc, english) } : former
  const ready = readyWith(lineKey, source)
  if (Array.isArray(ready)) return ready
  const { view } = ready.presented
  const issues = momentIssues('publish', lineKey, view, source.doc, around)
  const objections = source.review ? standingIssues(view, source.review, around) : []
  return issues.length + objections.length > 0 ? [...issues, ...objections] : ready
}

/** What going back would do, and the texts that were found. */
export type Return = Intent & { texts: readonly Former[] }

/** What going back to earlier texts would do. */
export const planToGoBack = async (tx: Tx, going: GoingBack, moment: string): Promise<Return> => {
  const { actor, locales, to, reason, english, clinicLocales, ...document } = going
  const { collection, key } = document
  const languages = Object.fromEntries(locales.map((locale) => [locale, undefined]))
  const plan = await planOf(tx, { ...document, english, languages, locales: clinicLocales }, moment)
  const texts = await formerTexts(tx, plan, { to, locales, now: moment })
  const intent = { actor, action: 'back', moment, plans: [plan], detail: { ...document, to, reason } }
  const refusedIn = (locale: Locale, issue: Issue): Refusal => ({ ...issue, collection, key, locale })
  if (texts.length === 0) {
    const refusals = locales.map((locale) => refusedIn(locale, { path: '', code: 'nothing-to-go-back-to' }))
    return { ...intent, refusals, texts }
  }
  const arriving = {
    ...document,
    languages: Object.fromEntries(texts.map(({ locale, source }) => [locale, source.doc])),
  }
  const isInEnglish =
    periodAt(lineOf(plan, sourceLocale), moment) !== undefined || texts.some(({ locale }) => locale === sourceLocale)
  const known = await formerEnglish(tx, plan)
  const last = known.reduce<Document | undefined>((before, doc) => knowingWrong(doc, before), undefined)
  const around = await liveNeighboursIn(tx, [arriving], moment)(arriving)
  const at: At = { plan, around, moment, english: last, isInEnglish }
  if (texts.some((text) => needsClinician(at, text))) return { ...intent, refusals: [], texts, isForClinician: true }
  const ready: Ready[] = []
  const refusals: Refusal[] = []
  for (const text of texts) {
    const result = readyAgain(at, text)
    if (Array.isArray(result)) refusals.push(...result.map((issue) => refusedIn(text.locale, issue)))
    else {
      ready.push(result)
      putIn(plan, result, moment, 'cancel')
    }
  }
  return { ...(await goLive(tx, { ...intent, from: moment, ready, refusals })), texts }
}

/**
 * @returns the texts that were found, and what went live of them: null where they are for a clinician to judge
 * @throws PublishRefused where there is no text to go back to, or where the rules of today refuse it; nothing has changed
 */
export const back = async (
  tx: Tx,
  going: GoingBack,
): Promise<{ texts: readonly Former[]; outcome: Outcome | null }> => {
  const { texts, ...intent } = await planToGoBack(tx, going, await openDoor(tx))
  return { texts, outcome: intent.isForClinician ? null : withoutFollowed(await carryOut(tx, intent)) }
}
