/**
 * One cell of the matrix of techniques and conditions before any clinic speaks: the ruling, then the exceptions along
 * the line of techniques (P3). Exceptions are laid on from the general to the particular:
 * the general ruling, a variant for all techniques, then each ancestor from the root down, for all variants and for this one.
 * Those of which it cannot be told whom they are for come last, so that nothing can replace what they raise.
 */
import type { ContraindicationView } from '../publication/view-types'
import { rankOf } from './outcome'
import { readRuling, recordOf, type ReadRuling } from './read-ruling'
import { anyTechnique } from './technique-tree'

/** A ruling, the technique it was written for (null: the general one), and the piece of the condition that it stands in. */
export type Cell = ReadRuling & { writtenFor: string | null; piece: string }

type Exception = {
  /** Key of the technique it is for; null for all. */
  technique: string | null
  variant: string | null
  /** Whom it is for cannot be told (damaged, or a variant that is gone): it may raise and never replace. */
  stray: boolean
  ruling: ReadRuling
  piece: string
}

const isKey = (value: unknown): value is string => typeof value === 'string' && /^[a-z0-9]+(-[a-z0-9]+)*$/.test(value)
const keyOrNull = (value: unknown): string | null => (isKey(value) ? value : null)
const isAbsentOrKey = (value: unknown): boolean => value == null || isKey(value)

/** Keys of a condition's variants. */
export const variantsOf = (condition: ContraindicationView): string[] =>
  (Array.isArray(condition.variants) ? condition.variants : []).map((variant) => variant?.key).filter(Boolean)

const exceptionsOf = (condition: ContraindicationView): Exception[] => {
  const raw: unknown = condition.exceptions ?? []
  const variants = variantsOf(condition)
  return (Array.isArray(raw) ? raw : [raw]).map((entry) => {
    const row = recordOf(entry)
    const technique = keyOrNull(row.technique)
    const variant = keyOrNull(row.variant)
    const addressed = isAbsentOrKey(row.technique) && isAbsentOrKey(row.variant) && (technique ?? variant) !== null
    const stray = !addressed || (variant !== null && !variants.includes(variant))
    return { technique, variant, stray, ruling: readRuling(entry), piece: `exceptions.${String(row.id)}` }
  })
}

/** An exception replaces a relative ruling, looser too (it is signed); an absolute one only in words, never in severity. */
const layOn = (inherited: Cell, own: Cell, mayOnlyRaise: boolean): Cell => {
  const locked = inherited.class === 'absolute'
  if (!locked && !mayOnlyRaise) return own
  if (rankOf(own.outcome) < rankOf(inherited.outcome)) return inherited
  return locked ? { ...own, class: 'absolute', outcome: 'avoid' } : own
}

/** The exceptions that this line of techniques has to hear of. Where it is lost, others' count too, and may only raise. */
const heardOf = (condition: ContraindicationView, line: readonly string[]): Exception[] => {
  const isLost = line.includes(anyTechnique)
  return exceptionsOf(condition).flatMap((each) => {
    if (each.technique === null || each.technique === line[0]) return [each]
    if (isLost) return [{ ...each, stray: true }]
    return line.includes(each.technique) ? [each] : []
  })
}

/** The network's own cell for one line of techniques (nearest first) and one variant (null: the condition has none). */
export const networkCell = (condition: ContraindicationView, line: readonly string[], variant: string | null): Cell => {
  const exceptions = heardOf(condition, line)
  const steps = [null, ...line.toReversed()].flatMap((technique) => {
    const here = exceptions.filter((each) => !each.stray && each.technique === technique)
    return [
      ...here.filter((each) => each.variant === null),
      ...here.filter((each) => each.variant !== null && each.variant === variant),
    ]
  })
  let cell: Cell = { ...readRuling(condition.ruling), writtenFor: null, piece: 'ruling' }
  let before: Exception | undefined
  for (const step of steps) {
    // Two exceptions for the very same cell: the second may only raise.
    const repeated = before?.technique === step.technique && before.variant === step.variant
    cell = layOn(cell, { ...step.ruling, writtenFor: step.technique, piece: step.piece }, repeated)
    before = step
  }
  const raises = exceptions.filter((each) => each.stray && rankOf(each.ruling.outcome) > rankOf(cell.outcome))
  return raises.reduce(
    (raised, { ruling, technique, piece }) => layOn(raised, { ...ruling, writtenFor: technique, piece }, true),
    cell,
  )
}
