/** Advice that points to another technique is given only where it leads to something better. */
import type { Outcome } from '../kinds/terms'
import type { BundleRuling } from './bundle'
import { rankOf } from './outcome'

/** Whether the other technique's outcome is better than the one at hand; nothing is known of one that is not there. */
export const isBetter = (there: Outcome | undefined, here: Outcome): boolean =>
  there !== undefined && rankOf(there) < rankOf(here)

/** A ruling as it stands in an answer whose outcomes are these, by technique: without a pointer that leads to no better. */
export const withoutDeadEnd = <R extends BundleRuling | null>(
  ruling: R,
  here: Outcome,
  outcomes: ReadonlyMap<string, Outcome>,
): R => (ruling?.instead && !isBetter(outcomes.get(ruling.instead), here) ? { ...ruling, instead: null } : ruling)
