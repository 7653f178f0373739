/**
 * Reads what a stored ruling says without trusting it. Rows are checked before they are published, but a row forced into
 * the database must not loosen anything either: what cannot be read counts as avoid (P8, unknown fails upward).
 */
import type { ContraindicationView } from '../publication/view-types'
import type { Certificate, Clearer, Outcome, RulingClass } from '../kinds/terms'
import { isOutcome } from './outcome'

type Ruling = ContraindicationView['ruling']

/** A ruling as the rules use it: complete, and saying whether its severity could be read at all. */
export type ReadRuling = {
  class: RulingClass
  outcome: Outcome
  scope: Ruling['scope']
  reason: string
  whatToDo: string
  modification: string | null
  clearanceBy: Clearer | null
  /** What the therapist must hold as well, once it is cleared. */
  certificate: Certificate | null
  /** Key of a technique to ask about instead. */
  instead: string | null
  citations: string[]
  origin: Ruling['origin']
  conflictNote: string | null
  /** The severity could not be read; pages say "not assessed" in the reader's language. */
  notAssessed: boolean
}

/** Any value as a record to look into; an empty one where it is none. */
export const recordOf = (value: unknown): Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Record<string, unknown>) : {}

const text = (value: unknown): string => (typeof value === 'string' ? value.trim() : '')

/** One stored ruling or exception, read so that doubt makes it stricter. */
export const readRuling = (raw: unknown): ReadRuling => {
  const row = recordOf(raw)
  const classKnown = row.class === 'absolute' || row.class === 'relative'
  // An unreadable class may have been absolute, so nothing further down may loosen it.
  const rulingClass: RulingClass = row.class === 'relative' ? 'relative' : 'absolute'
  const outcome: Outcome = rulingClass === 'relative' && isOutcome(row.outcome) ? row.outcome : 'avoid'
  const whatToDo = text(row.whatToDo)
  return {
    class: rulingClass,
    outcome,
    scope: row.scope === 'local' ? 'local' : 'whole-body',
    // A correction notice stands for both (R37), and is told once.
    reason: text(row.reason) === whatToDo ? '' : text(row.reason),
    whatToDo,
    modification: text(row.modification) || null,
    // Whether it is one that there is, the rules ask (effective-rulings.ts): the browser, which reads rulings with this as
    // well, is given no list of professions, some of which belong to a topic that its clinic has left out.
    clearanceBy: (text(row.clearanceBy) || null) as Clearer | null,
    certificate: row.certificate === 'prenatal' ? row.certificate : null,
    instead: text(row.instead) || null,
    citations: Array.isArray(row.citations) ? row.citations.filter((key) => typeof key === 'string') : [],
    origin: row.origin === 'source' || row.origin === 'derived' ? row.origin : 'supplement',
    conflictNote: text(row.conflictNote) || null,
    notAssessed: !classKnown || !isOutcome(row.outcome),
  }
}
