/**
 * The publishing door: the only way from a working copy to the public.
 *
 * present → check → sign-off → plan → close → append → record → notify, for every document and language given, in one
 * transaction: all of it happens, or nothing does.
 */
import { sourceLocale, type Locale } from '@/domain/locale/locales'
import type { Neighbours } from '@/domain/publication/requirements'
import type { KindName } from '@/domain/kinds'
import type { Tx } from '../ledger/database'
import { missingEnglish } from '../plan/english'
import { goLive } from '../plan/go-live'
import type { Intent } from '../plan/intent'
import { carryOut, withoutFollowed, type Outcome } from './carry-out'
import { bringsBack, loosenedBy, losesItsRuling } from '../plan/guarded'
import { openDoor } from '../ledger/ledger'
import { lineOf, planOf, type Plan } from '../plan/plan'
import { knowingWrong, type Document } from '../present'
import { makeReady, type Ready } from '../plan/ready'
import type { Refusal } from '../plan/refused'
import { liveNeighboursIn } from '../plan/live-neighbours'
import { laterThan, periodAt, type Fate } from '../plan/timeline'
import { putIn } from '../plan/unscheduling'

export { PublishRefused, type Refusal } from '../plan/refused'

/** One document to publish: its working copy in each language asked for, and in English. */
export type ToPublish = {
  collection: KindName
  key: string
  clinic: string | null
  languages: Partial<Record<Locale, Document>>
  english: Document | null
  /** The languages of the clinic that owns it; all of them show its stricter rulings. */
  locales?: readonly Locale[]
}

export type PublishInput = {
  actor: string
  documents: ToPublish[]
  /** When it goes live, ISO 8601; now if absent or past. */
  liveFrom?: string
  /** What becomes of what was scheduled for later in these languages. */
  scheduled?: Fate
  action?: string
}

/** The languages to present: those asked for, the English first, since the others are measured against it. */
const asked = (document: ToPublish): [Locale, Document][] =>
  (Object.entries(document.languages) as [Locale, Document][]).sort(
    ([a], [b]) => Number(b === sourceLocale) - Number(a === sourceLocale),
  )

type Act = { tx: Tx; from: string; fate: Fate; refusals: Refusal[]; ready: Ready[] }

/** Puts one language in its line, and refuses to keep a schedule that would loosen what this text tells (R36). */
const putReady = ({ from, fate, refusals }: Act, plan: Plan, ready: Ready, around: Neighbours) => {
  const { collection, key, locale } = ready.lineKey
  const line = lineOf(plan, locale)
  const later = laterThan(line, from)
  for (const { source, from: at } of fate === 'keep' ? later : []) {
    const refused = { collection, key, locale, path: '', context: { at } }
    if (loosenedBy(collection, ready.source, source, around)?.length !== 0)
      refusals.push({ ...refused, code: 'scheduled-is-looser' })
    if (bringsBack(collection, ready.source, source)) refusals.push({ ...refused, code: 'scheduled-was-corrected' })
  }
  putIn(plan, ready, from, fate)
}

/** Plans a document's languages that were asked for, each measured against English as it will be by then. */
const planAsked = async (act: Act, plan: Plan, document: ToPublish, around: Neighbours) => {
  const { tx, from, refusals, ready } = act
  const { collection, key, clinic } = document
  for (const [locale, saved] of asked(document)) {
    const base = lineOf(plan, sourceLocale)
    const words = locale === sourceLocale ? knowingWrong(saved, periodAt(base, from)?.source.doc) : saved
    const unpublished = document.english && { doc: document.english, review: null }
    const reference = periodAt(base, from)?.source ?? unpublished
    const missing = locale === sourceLocale ? [] : missingEnglish(collection, words, reference?.doc ?? null)
    refusals.push(...missing.map((issue) => ({ ...issue, collection, key, locale: sourceLocale })))
    if (missing.length > 0) continue
    const before = lineOf(plan, locale).map(({ source }) => source)
    const result = losesItsRuling(collection, before, words)
      ? [{ code: 'withdrawal-needs-clinician' as const, path: '' }]
      : await makeReady(tx, { collection, key, clinic, locale }, { words, reference, around, from })
    if (Array.isArray(result)) {
      refusals.push(...result.map((issue) => ({ ...issue, collection, key, locale })))
      continue
    }
    ready.push(result)
    putReady(act, plan, result, around)
  }
}

/** What publishing documents in languages would do, now or at a set time. */
export const planToPublish = async (tx: Tx, input: PublishInput, moment: string): Promise<Intent> => {
  const { actor, documents, liveFrom, scheduled = 'cancel', action = 'publish' } = input
  const from = liveFrom && new Date(liveFrom) > new Date(moment) ? liveFrom : moment
  const act: Act = { tx, from, fate: scheduled, refusals: [], ready: [] }
  const around = liveNeighboursIn(tx, documents, moment)
  const plans: Plan[] = []
  for (const document of documents) {
    const plan = await planOf(tx, document, moment)
    await planAsked(act, plan, document, await around(document))
    plans.push(plan)
  }
  const { refusals, ready } = act
  return goLive(tx, { actor, action, moment, from, plans, ready, refusals, detail: { scheduled } })
}

/**
 * Publishes documents in languages, and cancels what was scheduled before unless told otherwise. Languages whose safety
 * text no longer belongs to the English follow in the same act, and so do those that must tell a ruling that nobody has
 * translated (R15, R23).
 *
 * @throws PublishRefused with every reason found; the transaction must then be rolled back, and nothing has changed
 */
export const publish = async (tx: Tx, input: PublishInput): Promise<Outcome> =>
  withoutFollowed(await carryOut(tx, await planToPublish(tx, input, await openDoor(tx))))
