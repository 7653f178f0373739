/** What a visitor ticked, read against the bundle: implied conditions added, oddities kept apart (P6, P8 to P10). */
import type { Bundle } from './bundle'
import { recordOf } from './read-ruling'

/** One tick: a condition's key or one of the standing ticks, with the variant where it was answered. */
export type Tick = { condition: string; variant?: string }

/** Ticks that are no condition: they inform (a medicine, an injury), fail upward (not sure) or say none. */
export const standingTicks = ['other-medicines', 'injury', 'not-sure', 'none'] as const
type StandingTick = (typeof standingTicks)[number]

export type Answer = {
  condition: Bundle['conditions'][number]
  /** Null where the condition has no variants, or the visitor did not say which. */
  variant: string | null
}

export type Ticked = {
  /** In the bundle's order, each once. */
  answers: Answer[]
  /** Keys that the bundle does not know, in alphabetical order. */
  unknown: string[]
  standing: ReadonlySet<StandingTick>
}

const isStanding = (key: string): key is StandingTick => (standingTicks as readonly string[]).includes(key)

/** Sorts ticks into answers, standing ticks and unknown keys; a tick that is implied is added unanswered, once. */
export const readTicks = (bundle: Bundle, ticks: readonly Tick[]): Ticked => {
  const standing = new Set<StandingTick>()
  const unknown = new Set<string>()
  const answered = new Map<string, Set<string | null>>()
  const queue: Tick[] = [...ticks]
  for (let tick = queue.shift(); tick; tick = queue.shift()) {
    const key = String(recordOf(tick).condition)
    if (isStanding(key)) {
      standing.add(key)
      continue
    }
    const condition = bundle.conditions.find((each) => each.key === key)
    if (!condition) {
      unknown.add(key)
      continue
    }
    const variant = condition.variants.find((each) => each.key === tick.variant)?.key ?? null
    const variants = answered.get(key) ?? new Set()
    if (variants.has(variant)) continue
    answered.set(key, variants.add(variant))
    queue.push(...condition.implies.map((implied) => ({ condition: implied })))
  }
  const answers = bundle.conditions.flatMap((condition) => {
    const variants = answered.get(condition.key)
    if (!variants) return []
    const inOrder = [null, ...condition.variants.map((each) => each.key)]
    return inOrder.filter((variant) => variants.has(variant)).map((variant) => ({ condition, variant }))
  })
  return { answers, unknown: [...unknown].sort(), standing }
}
