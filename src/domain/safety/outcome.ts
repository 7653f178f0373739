/**
 * The four outcomes and their order. Everything that compares rulings does it here, so there is one scale.
 * Free of zod on purpose: the self-check in the browser imports it.
 */
import type { Outcome } from '../kinds/terms'

const rank = { fine: 0, modify: 1, clearance: 2, avoid: 3 } as const satisfies Record<Outcome, number>

/** The place of an outcome on the scale, 0 (fine) to 3 (avoid). */
export const rankOf = (outcome: Outcome): number => rank[outcome]

/** Whether something read from outside is one of the four outcomes. */
export const isOutcome = (value: unknown): value is Outcome => typeof value === 'string' && Object.hasOwn(rank, value)

/** The stricter of two outcomes (P2: nothing adds up, averages or cancels). */
export const stricter = (a: Outcome, b: Outcome): Outcome => (rank[b] > rank[a] ? b : a)

/** The strictest of many; fine if there are none. */
export const strictest = (outcomes: Iterable<Outcome>): Outcome => {
  let result: Outcome = 'fine'
  for (const outcome of outcomes) result = stricter(result, outcome)
  return result
}
