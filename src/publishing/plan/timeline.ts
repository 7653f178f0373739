/**
 * One document in one language through time: the period that is live, and those that are scheduled. A plan is made here in
 * memory, and only then written; pure, so that "nothing older ever comes back" can be tested for every order of events.
 */
import { sourceLocale, type Locale } from '@/domain/locale/locales'
import type { KindName } from '@/domain/kinds'
import { isSame } from '@/domain/publication/three-way'
import { outdatedPieces, pieceOf, staleFields, whole, type Document, type Piece, type Presentable } from '../present'
import { recompose } from '../present/stand-in'
import type { Ready } from './ready'

/** From an instant until another; instants are ISO 8601. `id` is the ledger's, null while it is only planned. */
export type Period = {
  id: string | null
  from: string
  until: string | null
  source: Presentable
  safetyHash: string | null
  contentHash: string
  slug: string | null
  ready: Ready | null
}

/** The periods of one language that have not ended, in their order. A cancelled one ends where it begins. */
export type Line = readonly Period[]

const time = (instant: string): number => Date.parse(instant)
const isCancelled = ({ from, until }: Period): boolean => until !== null && time(until) <= time(from)

/** @returns what is live at an instant. */
export const periodAt = (line: Line, instant: string): Period | undefined =>
  line.findLast(
    (period) =>
      !isCancelled(period) &&
      time(period.from) <= time(instant) &&
      (period.until === null || time(period.until) > time(instant)),
  )

/** @returns what is scheduled for after an instant. */
export const laterThan = (line: Line, instant: string): Period[] =>
  line.filter((period) => !isCancelled(period) && time(period.from) > time(instant))

const ending = (period: Period, until: string): Period[] =>
  time(period.from) < time(until) || period.id ? [{ ...period, until }] : []

/** What becomes of what was scheduled before: it goes; this text also stands there, at its moment; or it stays. */
export const fates = ['cancel', 'replace', 'keep'] as const
export type Fate = (typeof fates)[number]

const sorted = (line: Line): Line => [...line].sort((a, b) => time(a.from) - time(b.from))

/** The same words, made from the same: a translation that was found to say what new English says is another text. */
const saysTheSame = (period: Period, { contentHash, source }: Ready): boolean =>
  period.contentHash === contentHash && isSame(period.source.doc.translatedFrom, source.doc.translatedFrom)

/**
 * Puts a text in its place from an instant on: what was live ends there, what is scheduled for later meets its fate, and
 * the text runs wherever something was. The same words again change nothing.
 */
export const put = (line: Line, ready: Ready, from: string, fate: Fate = 'keep'): Line => {
  const before = periodAt(line, from)
  const later = laterThan(line, from)
  const dropped = fate === 'keep' ? [] : later
  if (before && saysTheSame(before, ready) && dropped.length === 0) return line
  const rest = line.flatMap((each) => {
    if (dropped.includes(each)) return ending(each, each.from)
    return each === before ? ending(each, time(each.from) < time(from) ? from : each.from) : [each]
  })
  const { source, safetyHash, contentHash, presented } = ready
  const begins = [from, ...(fate === 'replace' ? dropped.map((period) => period.from) : [])]
  const next = fate === 'keep' ? later.map((period) => period.from) : begins
  const added = begins.map((begin): Period => {
    const until = next.find((moment) => time(moment) > time(begin)) ?? null
    return { id: null, from: begin, until, source, safetyHash, contentHash, slug: presented.slug, ready }
  })
  return sorted([...rest, ...added])
}

/**
 * Takes away what was scheduled for these moments: a translation goes with the text it was scheduled with. What was there
 * before each of them goes on, until something else begins.
 *
 * @param again makes a period's text ready for another row
 */
export const unschedule = (line: Line, moments: readonly string[], again: (before: Period) => Ready): Line => {
  const isGone = (period: Period) => !isCancelled(period) && moments.some((each) => time(each) === time(period.from))
  let result: Line = line.flatMap((each) => (isGone(each) ? ending(each, each.from) : [each]))
  for (const { from, until } of line.filter(isGone)) {
    const before = result.findLast(
      (each) => !isCancelled(each) && each.until !== null && time(each.until) === time(from),
    )
    if (!before) continue
    const { source, safetyHash, contentHash, slug } = before
    const ready = before.ready ?? again(before)
    result = [...result, { id: null, from, until, source, safetyHash, contentHash, slug, ready }]
  }
  return sorted(result)
}

/** The document and language that other languages are measured against, and may have to borrow from. */
export type Base = { locale: Locale; line: Line }

/** Whether a language's safety words belong to what the base says at that time (R15, R23). */
const isCurrent = (collection: KindName, period: Period, base: Period, from: Locale): boolean =>
  recompose(
    collection,
    period.source,
    base.source.doc,
    outdatedIn(collection, period.source, base.source.doc, from),
  ) === null

/**
 * Which pieces were made from others than the base's; only English is translated from. A notice that was recalled with the
 * English makes way together with it, in prose too.
 */
export const outdatedIn = (
  collection: KindName,
  { doc, recalled }: Presentable,
  base: Document,
  from: Locale,
): ReadonlySet<Piece> => {
  if (from !== sourceLocale) return new Set()
  const outdated = outdatedPieces(collection, doc, base)
  if (!recalled) return outdated
  const stale = new Set(staleFields(collection, doc, base).map(({ path }) => pieceOf(collection, path)))
  return new Set([...outdated, ...recalled.pieces.filter((piece) => stale.has(piece))])
}

/** Whether a whole document stands in: it has no words of its own, and follows the base in everything. */
export const isWhole = ({ standIns }: Presentable): boolean => standIns?.at.includes(whole) ?? false

/** The text that stands in at a time: the words that the language had then (none: null), with the base's safety text. */
export type StandIn = (words: Period | null, base: Period) => Promise<Ready>

export type Settling = {
  collection: KindName
  locale: Locale
  base: Base
  from: string
  /** Whether the language has to say it even if nobody has translated it. */
  mustTell: boolean
  standIn: StandIn
}

/**
 * Goes through the moments at which a language or its base changes, and wherever the language's safety words do not belong
 * to the base's, lets the base's stand in for them: now, and at every scheduled change.
 */
export const settle = async (line: Line, settling: Settling): Promise<Line> => {
  const { collection, base, from, mustTell, standIn } = settling
  const moments = [from, ...[...laterThan(base.line, from), ...laterThan(line, from)].map((period) => period.from)]
  let settled = line
  for (const moment of [...new Set(moments)].sort((a, b) => time(a) - time(b))) {
    const source = periodAt(base.line, moment)
    const there = periodAt(settled, moment)
    // What stands in as a whole follows the base in everything, its name included.
    const own = there && !isWhole(there.source) ? there : undefined
    if (!source || source.safetyHash === null) continue
    if (own ? isCurrent(collection, own, source, base.locale) : !there && !mustTell) continue
    settled = put(settled, await standIn(own ?? null, source), moment)
  }
  return settled
}
