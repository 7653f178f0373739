/**
 * R23: what no page may leave out. A condition's rulings and a warning sign are told in every language in which their
 * topic is told, and a clinic's stricter ruling in all of the clinic's languages; where nobody has translated them, the
 * text of the language they were written in stands in, marked as such.
 */
import { locales, sourceLocale, type Locale } from '@/domain/locale/locales'
import { isClinics, kindOf, needsSignature, toldEverywhere, type KindName } from '@/domain/kinds'
import { isWords } from '@/domain/kinds/field'
import type { Topic } from '@/domain/kinds/terms'
import type { Tx } from '../ledger/database'
import { PublishRefused } from './refused'
import { lineOf, planOf, type Plan } from './plan'
import { whole, type Document, type Presentable } from '../present'
import { hasPiece, recompose } from '../present/stand-in'
import { readyWith, type Ready } from './ready'
import { recalledIn } from './recalled-text'
import { reviewOf } from './statements'
import { isWhole, outdatedIn, periodAt, settle, type Period, type StandIn } from './timeline'

const topicOf = (doc: Document | undefined): Topic => (doc?.topic ?? 'general') as Topic

/** The languages of each topic: the network's for the general one, for a sensitive one those that have its technique. */
type Told = (topic: Topic) => ReadonlySet<Locale>

type Teller = { collection: string; key: string; locale: Locale; topic: Topic }

const isTeller = ({ collection, topic }: Teller): boolean => collection === 'network' || topic !== 'general'

const toldBy = (tellers: readonly Teller[]): Told => {
  const of = (one: (teller: Teller) => boolean) => new Set(tellers.filter(one).map(({ locale }) => locale))
  const network = of(({ collection }) => collection === 'network')
  return (topic) =>
    topic === 'general' ? network : of((teller) => teller.collection === 'techniques' && teller.topic === topic)
}

const liveTellers = (tx: Tx, at: string): Promise<Teller[]> =>
  tx.query<Teller>(
    `SELECT collection, document_key AS key, locale,
            coalesce(topic, 'general') AS topic
     FROM ledger.live_at($1::timestamptz) WHERE collection = ANY('{network,techniques}')`,
    [at],
  )

const plannedTellers = (plans: readonly Plan[], at: string): Teller[] =>
  plans
    .filter(({ collection }) => collection === 'network' || collection === 'techniques')
    .flatMap(({ collection, key, lines }) =>
      [...lines].flatMap(([locale, line]): Teller[] => {
        const period = periodAt(line, at)
        return period ? [{ collection, key, locale, topic: topicOf(period.source.doc) }] : []
      }),
    )

/** Documents told everywhere that are live in English and not part of this act. */
const others = async (tx: Tx, plans: readonly Plan[], at: string): Promise<{ collection: string; key: string }[]> => {
  const rows = await tx.query<{ collection: string; key: string }>(
    `SELECT collection, document_key AS key FROM ledger.live_at($3::timestamptz)
     WHERE collection = ANY($1::text[]) AND locale = $2`,
    [toldEverywhere, sourceLocale, at],
  )
  return rows.filter((row) => !plans.some(({ collection, key }) => collection === row.collection && key === row.key))
}

/** Whether nobody has an address in its own words; the other documents of the act are asked for what they will have. */
const isFree = async (tx: Tx, plan: Plan, beside: readonly Plan[], locale: Locale, slug: unknown): Promise<boolean> => {
  const { collection, key, clinic } = plan
  const others = beside.filter((each) => each !== plan && each.collection === collection && each.clinic === clinic)
  if (others.some((each) => lineOf(each, locale).some((period) => hasInOwnWords(period, slug)))) return false
  const rows = await tx.query(
    `SELECT 1 FROM ledger.open_publications WHERE collection = $1 AND document_key <> ALL($2::text[]) AND locale = $3
       AND slug = $4 AND clinic_key IS NOT DISTINCT FROM $5 LIMIT 1`,
    [collection, [key, ...others.map((each) => each.key)], locale, slug, clinic],
  )
  return rows.length === 0
}

const hasInOwnWords = ({ from, until, slug: has, source }: Period, slug: unknown): boolean =>
  has === slug && until !== from && !isWhole(source)

/** A clinic's own words beside its ruling stay in the language they were written in. */
const withoutOwnWords = (name: KindName): Record<string, null> =>
  Object.fromEntries(
    Object.entries(kindOf(name).ordinary)
      .filter(([, field]) => isWords(field))
      .map(([field]) => [field, null]),
  )

/** The whole document in the language it was written in. */
const wholeOf = async (
  tx: Tx,
  plan: Plan,
  beside: readonly Plan[],
  locale: Locale,
  { doc }: Presentable,
): Promise<Document> => {
  if (isClinics(plan.collection)) return { ...doc, ...withoutOwnWords(plan.collection), translatedFrom: null }
  const slug =
    !doc.slug || (await isFree(tx, plan, beside, locale, doc.slug)) ? doc.slug : `${String(doc.slug)}-${plan.key}`
  return { ...doc, slug, translatedFrom: null }
}

/** The words of a language with the base's wherever they do not belong to it. */
const pieces = (collection: KindName, words: Presentable, base: Presentable): Presentable => {
  const outdated = outdatedIn(collection, words, base.doc, base.locale)
  const made = recompose(collection, words, base.doc, outdated)
  if (!made) return words
  const { doc, standIns, keeps } = made
  const { recalled } = words
  const left = recalled && { ...recalled, pieces: recalled.pieces.filter((piece) => hasPiece(doc, piece)) }
  const lent = standIns.length > 0 ? base.review : null
  const review = reviewOf(
    collection,
    doc,
    { statement: [], compared: [], standing: keeps ? words.review : null },
    { standIns, lent },
  )
  return {
    doc,
    locale: words.locale,
    standIns: standIns.length > 0 ? { lang: base.locale, at: standIns } : null,
    review,
    ...recalledIn(left, base.recalled, standIns),
  }
}

const standInFor = (tx: Tx, plan: Plan, beside: readonly Plan[], locale: Locale): StandIn => {
  const { collection, key, clinic } = plan
  return async (words, { source: base }): Promise<Ready> => {
    const all = { lang: base.locale, at: [whole] }
    const source = words
      ? pieces(collection, words.source, base)
      : { ...base, doc: await wholeOf(tx, plan, beside, locale, base), locale, standIns: all }
    const result = readyWith({ collection, key, clinic, locale }, source)
    if (Array.isArray(result)) throw new PublishRefused(result.map((issue) => ({ ...issue, collection, key, locale })))
    return result
  }
}

const mustTell = (plan: Plan, locale: Locale, told: Told, from: string): boolean => {
  const base = plan.base && periodAt(lineOf(plan, plan.base), from)
  if (kindOf(plan.collection).told === 'in all of its clinic')
    return plan.locales.includes(locale) && needsSignature(plan.collection, base?.source.doc ?? {})
  return toldEverywhere.includes(plan.collection) && told(topicOf(base?.source.doc)).has(locale)
}

/**
 * Settles every language of every plan, and of the documents elsewhere that a language begins to tell by this act.
 *
 * @returns the plans, with those of further documents that have to be written
 */
export const settleLanguages = async (
  tx: Tx,
  plans: readonly Plan[],
  from: string,
  moment: string,
): Promise<Plan[]> => {
  const planned = plannedTellers(plans, from)
  const isTold = plans.some(({ collection }) => toldEverywhere.includes(collection))
  const further: Plan[] = []
  let told: Told = () => new Set()
  if (isTold || planned.some(isTeller)) {
    const live = (await liveTellers(tx, from)).filter(
      (row) => !plans.some(({ collection, key }) => collection === row.collection && key === row.key),
    )
    told = toldBy([...live, ...planned])
  }
  if (planned.some(isTeller)) {
    for (const { collection, key } of await others(tx, plans, from))
      further.push(await planOf(tx, { collection: collection as KindName, key, clinic: null }, moment))
  }
  for (const plan of [...plans, ...further]) {
    if (!plan.base) continue
    const base = { locale: plan.base, line: lineOf(plan, plan.base) }
    for (const locale of locales.filter((each) => each !== plan.base)) {
      const settling = { collection: plan.collection, locale, base, from, standIn: standInFor(tx, plan, plans, locale) }
      const line = await settle(lineOf(plan, locale), { ...settling, mustTell: mustTell(plan, locale, told, from) })
      if (line.length > 0) plan.lines.set(locale, line)
    }
  }
  return [...plans, ...further]
}
