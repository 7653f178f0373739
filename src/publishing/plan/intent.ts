/**
 * What an act intends: the timelines of every document that it touches, as they are and as they shall be, or what speaks
 * against it. Nothing is written to find that out; who carries it out holds the door's lock from before it was found.
 */
import type { Locale } from '@/domain/locale/locales'
import type { Plan } from './plan'
import type { Refusal } from './refused'
import { periodAt, type Line } from './timeline'

export type Intent = {
  actor: string
  action: string
  /** The network's now, ISO 8601. */
  moment: string
  plans: readonly Plan[]
  /** Why it may not happen; empty where it may. */
  refusals: readonly Refusal[]
  /** Nothing of it happens before a clinician has judged the texts (R36). */
  isForClinician?: boolean
  /** What is put on record beside it. */
  detail: Record<string, unknown>
}

/** One language of one document that an act would change: what would begin, end and be cancelled, and when (ISO 8601). */
export type Change = {
  collection: string
  key: string
  clinic: string | null
  locale: Locale
  begins: { at: string; until: string | null; standsIn: readonly string[] }[]
  ends: { at: string; isFollowed: boolean }[]
  cancelled: string[]
}

const isFollowed = (line: Line, at: string): boolean => periodAt(line, at)?.ready !== undefined

/** @returns what carrying it out would change, language by language; nothing where it would be refused. */
export const changesOf = ({ plans, refusals, isForClinician }: Intent): Change[] => {
  if (refusals.length > 0 || isForClinician) return []
  return plans.flatMap(({ collection, key, clinic, before, lines }) =>
    [...lines].flatMap(([locale, line]): Change[] => {
      const was = before.get(locale) ?? []
      if (was === line) return []
      const begins = line.flatMap(({ ready, from, until, source }) =>
        ready ? [{ at: from, until, standsIn: source.standIns?.at ?? [] }] : [],
      )
      const changed = was.flatMap((period) => {
        const now = line.find(({ id }) => id === period.id)
        return now && now.until !== period.until && now.until !== null ? [{ ...period, until: now.until }] : []
      })
      const ends = changed
        .filter(({ from, until }) => from !== until)
        .map(({ until }) => ({ at: until, isFollowed: isFollowed(line, until) }))
      const cancelled = changed.filter(({ from, until }) => from === until).map(({ from }) => from)
      return [{ collection, key, clinic, locale, begins, ends, cancelled }]
    }),
  )
}
