/** The tree of techniques: what a technique inherits from. Never loops, whatever the data says. */
import type { TechniqueView } from '../publication/view-types'
import type { Outcome } from '../kinds/terms'
import { isOutcome, stricter, strictest } from './outcome'

type Node = Pick<TechniqueView, 'key' | 'parent' | 'kind'>

const find = <T extends Node>(techniques: readonly T[], key: string): T | undefined =>
  techniques.find((technique) => technique?.key === key)

/** Stands at the end of a line for ancestors that cannot be told: whatever any of them says may raise, and never replace. */
export const anyTechnique = '*'

/**
 * A technique's own key and its ancestors' keys, nearest first. A parent that is not in the list still counts, by key. A
 * line that runs in a circle has lost the ancestor that it should have had.
 */
export const lineage = (techniques: readonly Node[], key: string): string[] => {
  const line: string[] = []
  let next: string | null | undefined = key
  while (next) {
    if (line.includes(next)) return [...line, anyTechnique]
    line.push(next)
    next = find(techniques, next)?.parent
  }
  return line
}

/**
 * The technique that general rulings are shown as coming from: the umbrella above this technique, else the network's
 * umbrella (a technique may stand apart from the tree and general rulings hold for it all the same), else its root.
 */
export const generalSource = (techniques: readonly Node[], key: string): string => {
  const line = lineage(techniques, key).filter((each) => each !== anyTechnique)
  const umbrellaAbove = line.find((ancestor) => find(techniques, ancestor)?.kind === 'umbrella')
  return umbrellaAbove ?? techniques.find((each) => each?.kind === 'umbrella')?.key ?? line.at(-1) ?? key
}

/**
 * The least outcome of a technique for anybody (P5): its own floor and its ancestors', clearance at least when adult, and
 * avoid where it cannot be told who they are.
 */
export const floorOf = (techniques: readonly TechniqueView[], key: string): Outcome =>
  strictest(
    lineage(techniques, key).map((each) => {
      if (each === anyTechnique) return 'avoid'
      const technique = find(techniques, each)
      if (!technique) return 'fine'
      const own = technique.floor == null ? 'fine' : isOutcome(technique.floor) ? technique.floor : 'avoid'
      return technique.sensitivity === 'adult' ? stricter(own, 'clearance') : own
    }),
  )
