/**
 * What every condition means for a technique at a clinic: the one function behind technique pages, contraindication
 * pages, the public API and the self-check. Precedence as in the self-check's rules: P3 cell choice, P7 overlays; the
 * technique's floor (P5) is not a ruling and is asked for separately (`floorOf`).
 */
import { sourceLocale, type Locale } from '../locale/locales'
import { langAt } from '../publication/lang-at'
import type { ContraindicationView, OverlayView, TechniqueView } from '../publication/view-types'
import type { Outcome } from '../kinds/terms'
import { networkCell, variantsOf, type Cell } from './cell'
import { isClearer } from './clearers'
import { isBetter } from './instead'
import { rankOf, stricter } from './outcome'
import { raiseOf, type Raise } from './overlay'
import type { ReadRuling } from './read-ruling'
import { floorOf, generalSource, lineage } from './technique-tree'

/** What one clinic's visitors (or, without overlays, the network's) are to be told. */
export type RulingInput = {
  techniques: readonly TechniqueView[]
  contraindications: readonly ContraindicationView[]
  overlays: readonly OverlayView[]
  /** The language of these views; English if absent. */
  locale?: Locale
}

export type EffectiveRuling = ReadRuling & {
  technique: string
  contraindication: string
  /** Null where the condition has no variants, or all of them come to the same. */
  variant: string | null
  /** The technique this ruling comes from: itself for its own exception, the umbrella for a general ruling. */
  inheritedFrom: string
  /** The clinic's overlay, where it made the ruling stricter. Shown before the network's words, as the clinic's own. */
  raisedBy: { reason: string; lang: Locale } | null
  /** The language the network's words are in. */
  lang: Locale
}

/** A cell as the network has it, and what the clinic makes of it. */
const weigh = (
  input: RulingInput,
  technique: string,
  condition: ContraindicationView,
  variant: string | null,
): { cell: Cell; raise: Raise | null; outcome: Outcome } => {
  const line = lineage(input.techniques, technique)
  const cell = networkCell(condition, line, variant)
  const raise = raiseOf(input.overlays, {
    contraindication: condition.key,
    line,
    variant,
    variants: variantsOf(condition),
  })
  const raised = raise !== null && rankOf(raise.outcome) > rankOf(cell.outcome)
  return raised ? { cell, raise, outcome: raise.outcome } : { cell, raise: null, outcome: cell.outcome }
}

/** A pointer to another technique leads somewhere only where that one is there and comes off better. */
const leadsTo = (
  input: RulingInput,
  { instead }: Cell,
  outcome: Outcome,
  condition: ContraindicationView,
  variant: string | null,
): string | null => {
  if (instead === null || !input.techniques.some((each) => each?.key === instead)) return null
  const there = stricter(weigh(input, instead, condition, variant).outcome, floorOf(input.techniques, instead))
  return isBetter(there, outcome) ? instead : null
}

const finish = (
  input: RulingInput,
  technique: string,
  condition: ContraindicationView,
  variant: string | null,
): EffectiveRuling => {
  const { cell: found, raise, outcome } = weigh(input, technique, condition, variant)
  const { writtenFor, piece, ...cell } = found
  const raised = raise !== null
  const forbidden = raised && outcome === 'avoid'
  const clearer = isClearer(cell.clearanceBy) ? cell.clearanceBy : null
  return {
    ...cell,
    outcome,
    technique,
    contraindication: condition.key,
    variant,
    // Advice on how to do it after all must not stand under "avoid" (P12): the clinic's reason says what to do instead, and
    // what holds all the same is the condition's standing advice (R40).
    whatToDo: forbidden ? '' : cell.whatToDo,
    modification: outcome === 'avoid' ? null : cell.modification,
    clearanceBy: outcome === 'clearance' ? (clearer ?? 'healthcare-professional') : forbidden ? null : clearer,
    certificate: outcome === 'clearance' ? cell.certificate : null,
    instead: forbidden ? null : leadsTo(input, found, outcome, condition, variant),
    notAssessed: cell.notAssessed || (raised && !raise.readable),
    inheritedFrom: writtenFor ?? generalSource(input.techniques, technique),
    raisedBy: raised ? { reason: raise.reason, lang: raise.lang } : null,
    lang: langAt(condition, piece, input.locale ?? sourceLocale),
  }
}

const strictestFirst = (a: EffectiveRuling, b: EffectiveRuling): number => rankOf(b.outcome) - rankOf(a.outcome)
const rulingOrder = (a: EffectiveRuling, b: EffectiveRuling): number =>
  Number(b.class === 'absolute') - Number(a.class === 'absolute') || strictestFirst(a, b)

/** One ruling for each variant of a condition; a single one where it has none. */
const perVariant = (input: RulingInput, technique: string, condition: ContraindicationView): EffectiveRuling[] => {
  const variants = variantsOf(condition)
  return (variants.length ? variants : [null]).map((variant) => finish(input, technique, condition, variant))
}

/**
 * Variants that say the same in severity and in words are one ruling; others stay apart, so that no words get lost. What
 * leads to another technique in some of them only leads there in none.
 */
const merged = (rows: EffectiveRuling[]): EffectiveRuling[] => {
  const apart = { variant: null, citations: null, origin: null, instead: null }
  const same = new Set(rows.map((row) => JSON.stringify({ ...row, ...apart })))
  const [first] = rows
  if (!first || same.size > 1) return rows
  const instead = rows.every((row) => row.instead === first.instead) ? first.instead : null
  return [{ ...first, variant: null, instead }]
}

/**
 * All rulings of a technique: absolute first, then the strictest, then in the order of the conditions given. Rulings
 * that say fine are in it; pages leave them out. Empty where there is no such technique.
 */
export function effectiveRulings(input: RulingInput, technique: string): EffectiveRuling[] {
  if (!input.techniques.some((each) => each?.key === technique)) return []
  return input.contraindications
    .filter((condition) => typeof condition?.key === 'string')
    .flatMap((condition) => merged(perVariant(input, technique, condition)))
    .sort(rulingOrder)
}

/** The rulings of one technique and condition: one for each variant, or a single one. Empty where either is not there. */
export function effectiveCells(input: RulingInput, technique: string, contraindication: string): EffectiveRuling[] {
  const condition = input.contraindications.find((each) => each?.key === contraindication)
  if (!condition || !input.techniques.some((each) => each?.key === technique)) return []
  return perVariant(input, technique, condition)
}

/**
 * The ruling of one cell. Where the condition has variants and none (or an unknown one) is asked for, the strictest of
 * them (P8). Null where there is no such condition or technique.
 */
export function effectiveCell(
  input: RulingInput,
  technique: string,
  contraindication: string,
  variant: string | null = null,
): EffectiveRuling | null {
  const rows = effectiveCells(input, technique, contraindication)
  return rows.find((row) => row.variant === variant) ?? rows.sort(strictestFirst)[0] ?? null
}
