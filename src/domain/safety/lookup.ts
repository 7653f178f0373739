/**
 * The self-check's milder mode, where the law of the place sees a recommendation as a medical device: it finds the
 * published rulings of what is ticked and repeats them one by one. It weighs nothing up and has no outcome of its own.
 */
import type { Outcome } from '../kinds/terms'
import type { Bundle, BundleRuling } from './bundle'
import { cellOf, isUsable, type CheckScope } from './bundle-shape'
import { withoutDeadEnd } from './instead'
import { noticesOf, type NoticeKey } from './notices'
import { rankOf } from './outcome'
import { reasonsOfAll } from './reasons'
import { readRedFlags, type RedFlag } from './red-flags'
import { standingAdvice, type StandingAdvice } from './standing-advice'
import { readTicks, type Answer, type Tick } from './ticks'

export type ListedRuling = {
  /** Keys of the techniques it is published for, in the bundle's order. */
  techniques: string[]
  /** Keys of the cases it is published for; empty where the condition has none. */
  variants: string[]
  /** Null where nothing was assessed. */
  ruling: BundleRuling | null
}
export type Listed = { condition: Bundle['conditions'][number]; rulings: ListedRuling[] }

export type Listing = {
  status: 'ok' | 'unavailable'
  /** The warning signs ticked, as published. */
  signs: RedFlag[]
  conditions: Listed[]
  /** What holds whatever the rulings say (R40). */
  always: StandingAdvice[]
  /** Something ticked is not known, or the visitor is not sure: a clinician has to be asked. */
  doubt: boolean
  notices: NoticeKey[]
  bundleVersion: string
}

/** The techniques shown and what else that is ticked says of each: never told here, but no advice may run against it. */
type Outcomes = ReadonlyMap<string, Outcome>

/** Where a ruling was inherited from is not part of what it says. */
const whatItSays = (ruling: BundleRuling | null) => ruling && { ...ruling, inheritedFrom: null }

/** The rulings of one case, each once with the techniques it holds for. */
const rulingsIn = (bundle: Bundle, condition: string, variant: string | null, techniques: Outcomes): ListedRuling[] => {
  const found = new Map<string, ListedRuling>()
  for (const [technique, outcome] of techniques) {
    const ruling = withoutDeadEnd(cellOf(bundle, condition, technique, variant), outcome, techniques)
    const same = JSON.stringify(whatItSays(ruling))
    const listed = found.get(same) ?? { techniques: [], variants: variant === null ? [] : [variant], ruling }
    listed.techniques.push(technique)
    found.set(same, listed)
  }
  return [...found.values()]
}

/** A ruling that is published in the same words for several cases is listed once, with all of them. */
const listedOf = (bundle: Bundle, { condition, variant }: Answer, techniques: Outcomes): ListedRuling[] => {
  const cases =
    variant !== null || condition.variants.length === 0 ? [variant] : condition.variants.map(({ key }) => key)
  const merged = new Map<string, ListedRuling>()
  for (const listed of cases.flatMap((each) => rulingsIn(bundle, condition.key, each, techniques))) {
    const same = JSON.stringify([listed.techniques, whatItSays(listed.ruling)])
    const known = merged.get(same)
    if (known) known.variants.push(...listed.variants)
    else merged.set(same, listed)
  }
  return [...merged.values()]
}

const rank = ({ ruling }: ListedRuling): number => rankOf(ruling?.outcome ?? 'clearance')

/** Finds the published rulings of what is ticked, the strictest of each condition first. Never throws. */
export function lookUp(
  bundle: unknown,
  ticks: readonly Tick[],
  redFlags: readonly string[],
  place: CheckScope,
): Listing {
  if (!isUsable(bundle, place)) {
    return { status: 'unavailable', signs: [], conditions: [], always: [], doubt: true, notices: [], bundleVersion: '' }
  }
  const ticked = readTicks(bundle, ticks)
  const raised = readRedFlags(bundle, redFlags)
  const keys = new Set(ticked.answers.map(({ condition }) => condition.key))
  const techniques = bundle.techniques.filter(({ onlyIf }) => onlyIf === null || keys.has(onlyIf))
  const judged = reasonsOfAll(bundle, techniques, ticked, raised)
  const shown = new Map(judged.map(({ technique, outcome }) => [technique.key, outcome]))
  return {
    status: 'ok',
    signs: raised.flags,
    conditions: bundle.conditions.flatMap((condition) => {
      const answers = ticked.answers.filter((answer) => answer.condition.key === condition.key)
      const rulings = answers.flatMap((answer) => listedOf(bundle, answer, shown))
      return answers.length > 0 ? [{ condition, rulings: rulings.sort((a, b) => rank(b) - rank(a)) }] : []
    }),
    always: standingAdvice(bundle, new Set(shown.keys()), ticked.answers),
    doubt: ticked.standing.has('not-sure') || ticked.unknown.length + raised.unknown.length > 0,
    // That a case asks for particular care would be advice about a person; the rulings themselves say what is published.
    notices: noticesOf(bundle, ticks, ticked, raised).filter((notice) => notice !== 'first-trimester'),
    bundleVersion: bundle.version,
  }
}
