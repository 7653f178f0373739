/** Everything that speaks against one technique, as reasons with their outcome (P1, P3, P5 to P8), strictest first. */
import type { Outcome } from '../kinds/terms'
import type { Bundle, BundleRuling } from './bundle'
import { cellOf } from './bundle-shape'
import { rankOf, strictest } from './outcome'
import { flagOutcome, type RaisedFlags } from './red-flags'
import type { Answer, Ticked } from './ticks'

export type Reason = {
  cause: 'red-flag' | 'ruling' | 'not-assessed' | 'not-recognised' | 'not-sure' | 'floor'
  /** The sign's, condition's or unknown tick's key; null for "not sure" and the floor. */
  key: string | null
  variant: string | null
  outcome: Outcome
  /** The words; null where the message catalogue has to say it. */
  ruling: BundleRuling | null
}

type Technique = Bundle['techniques'][number]

const wordless = (
  cause: Reason['cause'],
  key: string | null,
  outcome: Outcome,
  variant: string | null = null,
): Reason => ({
  cause,
  key,
  variant,
  outcome,
  ruling: null,
})

/** One answer's reason: of the variant answered, else of the strictest of all variants (P8). */
const reasonOf = (bundle: Bundle, { condition, variant }: Answer, technique: string): Reason => {
  const variants =
    variant !== null || condition.variants.length === 0 ? [variant] : condition.variants.map(({ key }) => key)
  const reasons = variants.map((each): Reason => {
    const ruling = cellOf(bundle, condition.key, technique, each)
    return ruling
      ? { cause: 'ruling', key: condition.key, variant, outcome: ruling.outcome, ruling }
      : wordless('not-assessed', condition.key, 'clearance', variant)
  })
  return reasons.reduce((strictest, each) => (rankOf(each.outcome) > rankOf(strictest.outcome) ? each : strictest))
}

/** All reasons of a technique that are more than fine: strictest first, then in the bundle's order. */
const reasonsFor = (bundle: Bundle, technique: Technique, ticked: Ticked, raised: RaisedFlags): Reason[] => {
  const { key, sensitive, floor } = technique
  return [
    ...raised.flags.map((flag) => wordless('red-flag', flag.key, flagOutcome(flag.urgency, sensitive))),
    ...raised.unknown.map((each) => wordless('not-recognised', each, flagOutcome('contact-doctor', sensitive))),
    ...ticked.answers.map((answer) => reasonOf(bundle, answer, key)),
    ...ticked.unknown.map((each) => wordless('not-recognised', each, 'clearance')),
    ...(ticked.standing.has('not-sure') ? [wordless('not-sure', null, 'clearance')] : []),
    wordless('floor', null, floor),
  ]
    .filter((reason) => rankOf(reason.outcome) > 0)
    .sort((a, b) => rankOf(b.outcome) - rankOf(a.outcome))
}

/** The reasons of every technique and, from them, its outcome. */
export const reasonsOfAll = (
  bundle: Bundle,
  techniques: readonly Technique[],
  ticked: Ticked,
  raised: RaisedFlags,
): { technique: Technique; reasons: Reason[]; outcome: Outcome }[] =>
  techniques.map((technique) => {
    const reasons = reasonsFor(bundle, technique, ticked, raised)
    return { technique, reasons, outcome: strictest(reasons.map((reason) => reason.outcome)) }
  })
