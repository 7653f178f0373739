/** Trees and implications must end somewhere: nothing may lead back to itself. */
import type { Requirement } from './requirement'

/** The way from a key back to itself, both ends included; null where there is none. */
export const cycleFrom = (start: string, next: (key: string) => readonly string[]): string[] | null => {
  const seen = new Set<string>()
  const walk = (key: string, way: string[]): string[] | null => {
    for (const step of next(key)) {
      if (step === start) return [...way, step]
      if (seen.has(step)) continue
      seen.add(step)
      const found = walk(step, [...way, step])
      if (found) return found
    }
    return null
  }
  return walk(start, [start])
}

const keysIn = (value: unknown): string[] =>
  [value].flat().filter((key): key is string => typeof key === 'string' && key !== '')

/** A technique is not its own ancestor. */
export const parentHasNoCycle: Requirement<'techniques', 'save'> = ({ key, parent }, { techniques }) => {
  const parentOf = (of: string) => keysIn(of === key ? parent : techniques.find((each) => each.key === of)?.parent)
  const way = key ? cycleFrom(key, parentOf) : null
  return way ? [{ code: 'parent-cycle', path: 'parent', context: { way } }] : []
}

/** A condition does not imply itself, by whatever detour. */
export const impliesHasNoCycle: Requirement<'contraindications', 'save'> = (
  { key, implies },
  { contraindications },
) => {
  const impliedBy = (of: string) =>
    keysIn(of === key ? implies : contraindications.find((each) => each.key === of)?.implies)
  const way = key ? cycleFrom(key, impliedBy) : null
  return way ? [{ code: 'implies-cycle', path: 'implies', context: { way } }] : []
}
