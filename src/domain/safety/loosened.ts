/**
 * R36: what a change would take from visitors. Two states of the same rulings, warning signs and standing advice, held
 * against each other cell by cell; both are read as pages read them, so a damaged row counts as strictly as it is shown.
 */
import type { ContraindicationView, OverlayView, TechniqueView, WarningSignView } from '../publication/view-types'
import { urgencies, type Outcome } from '../kinds/terms'
import { effectiveCells, type RulingInput } from './effective-rulings'
import { rankOf, stricter } from './outcome'
import { floorOf } from './technique-tree'

/** What one clinic (or the network) tells in one language. */
export type Told = {
  techniques: readonly TechniqueView[]
  contraindications: readonly ContraindicationView[]
  overlays: readonly OverlayView[]
  warningSigns: readonly WarningSignView[]
}

/** One thing that a visitor would no longer be told, or told more loosely. */
export type Loosened =
  | { what: 'cell'; condition: string; variant: string | null; technique: string; was: Outcome; is: Outcome }
  | { what: 'condition' | 'technique' | 'sign' | 'advice'; key: string }

const sees = (topic: string, whom: string): boolean => topic === 'general' || topic === whom
/** Whether those who were told of it are still. */
const isTold = (was: { topic: string }, is: { topic: string } | undefined): boolean =>
  is !== undefined && sees(is.topic, was.topic)

const holdsAll = (was: readonly string[], is: readonly string[]): boolean => was.every((key) => is.includes(key))

type Cell = { variant: string | null; outcome: Outcome }

const cellsOf = (input: RulingInput, technique: string, condition: string): Cell[] => {
  const floor = floorOf(input.techniques, technique)
  return effectiveCells(input, technique, condition).map(({ variant, outcome }) => {
    return { variant, outcome: stricter(outcome, floor) }
  })
}

/** A variant that is gone is told as the loosest of those that are left. */
const nowOf = (cells: readonly Cell[], variant: string | null): Outcome | undefined => {
  const same = cells.filter((cell) => cell.variant === variant)
  const ranked = (same.length > 0 ? same : cells).map(({ outcome }) => outcome)
  return ranked.reduce<Outcome | undefined>((loosest, outcome) => {
    return loosest === undefined || rankOf(outcome) < rankOf(loosest) ? outcome : loosest
  }, undefined)
}

const looserCells = (before: Told, after: Told, condition: string): Loosened[] =>
  before.techniques
    .filter(({ key }) => after.techniques.some((each) => each.key === key))
    .flatMap(({ key: technique }) => {
      const now = cellsOf(after, technique, condition)
      return cellsOf(before, technique, condition).flatMap(({ variant, outcome: was }): Loosened[] => {
        const is = nowOf(now, variant) ?? 'fine'
        return rankOf(is) < rankOf(was) ? [{ what: 'cell', condition, variant, technique, was, is }] : []
      })
    })

const conditionsIn = (before: Told, after: Told): Loosened[] =>
  before.contraindications.flatMap((was): Loosened[] => {
    const is = after.contraindications.find(({ key }) => key === was.key)
    const keeps = isTold(was, is) && holdsAll(was.implies, is?.implies ?? [])
    if (!keeps || (was.askInSelfCheck && !is?.askInSelfCheck)) return [{ what: 'condition', key: was.key }]
    const advises = (!was.advice || is?.advice) && holdsAll(was.urgentSigns, is?.urgentSigns ?? [])
    return [...(advises ? [] : [{ what: 'advice' as const, key: was.key }]), ...looserCells(before, after, was.key)]
  })

const techniquesIn = (before: Told, after: Told): Loosened[] =>
  before.techniques.flatMap((was): Loosened[] => {
    const is = after.techniques.find(({ key }) => key === was.key)
    const limits = !was.onlyIf || was.onlyIf === is?.onlyIf
    if (!isTold(was, is) || !limits) return [{ what: 'technique', key: was.key }]
    return was.advice && !is?.advice ? [{ what: 'advice', key: was.key }] : []
  })

const rankOfUrgency = (sign: WarningSignView): number => urgencies.indexOf(sign.urgency)
/** None named: for every technique. */
const isForAll = (was: readonly string[], is: readonly string[]): boolean =>
  is.length === 0 || (was.length > 0 && holdsAll(was, is))

const signsIn = (before: Told, after: Told): Loosened[] =>
  before.warningSigns.flatMap((was): Loosened[] => {
    const is = after.warningSigns.find(({ key }) => key === was.key)
    const isKept =
      is !== undefined &&
      isTold(was, is) &&
      rankOfUrgency(is) >= rankOfUrgency(was) &&
      (!was.asRedFlag || is.asRedFlag) &&
      isForAll(was.appliesTo, is.appliesTo)
    return isKept ? [] : [{ what: 'sign', key: was.key }]
  })

/** @returns all that `after` tells more loosely than `before`, or not at all; empty where nothing is loosened */
export const loosened = (before: Told, after: Told): Loosened[] => [
  ...conditionsIn(before, after),
  ...techniquesIn(before, after),
  ...signsIn(before, after),
]
