/**
 * The self-check: which published rulings touch what a visitor ticks, per technique. Pure: no clock, chance or I/O, so it
 * runs in the browser on the public bundle and nothing needs to be sent. General information, not a diagnosis.
 */
import type { Locale } from '../locale/locales'
import type { Clearer, Outcome } from '../kinds/terms'
import { isUsable, type CheckScope } from './bundle-shape'
import { noticesOf, type NoticeKey } from './notices'
import { withoutDeadEnd } from './instead'
import { reasonsOfAll, type Reason } from './reasons'
import { readRedFlags, type Alarm } from './red-flags'
import { standingAdvice, type StandingAdvice } from './standing-advice'
import { readTicks, type Tick } from './ticks'

/** What to do, in the order it is shown; the message catalogue has the words. */
export type ActionKey =
  'call-emergency' | 'get-help-promptly' | 'contact-doctor' | 'ask-clinician' | 'get-clearance' | 'tell-therapist'

export type TechniqueResult = {
  key: string
  outcome: Outcome
  /** Whether this clinic offers it; it is ruled all the same. */
  offered: boolean
  /** What led to the outcome: everything as strict as it is, in the bundle's order. */
  led: Reason[]
  /** What was ticked as well and is milder than the outcome, strictest first. It holds beside it. */
  weaker: Reason[]
  /** How a session would have to be adapted; empty on avoid. */
  modifications: { condition: string; text: string; lang: Locale }[]
  /** Who can clear it; empty unless clearance is the outcome. */
  clearanceBy: Clearer[]
}

export type CheckResult = {
  status: 'ok' | 'unavailable'
  redFlag: Alarm | null
  actions: ActionKey[]
  techniques: TechniqueResult[]
  /** What holds whatever the outcomes are (R40). */
  always: StandingAdvice[]
  notices: NoticeKey[]
  bundleVersion: string
}

const alarmAction = {
  'contact-doctor': 'contact-doctor',
  prompt: 'get-help-promptly',
  emergency: 'call-emergency',
} as const satisfies Record<Alarm, ActionKey>

const resultOf = (
  { technique, outcome, reasons: found }: ReturnType<typeof reasonsOfAll>[number],
  outcomes: ReadonlyMap<string, Outcome>,
): TechniqueResult => {
  const reasons = found.map((each) => ({ ...each, ruling: withoutDeadEnd(each.ruling, outcome, outcomes) }))
  const clearers = reasons
    .filter((reason) => reason.outcome === 'clearance')
    .map((reason) => reason.ruling?.clearanceBy ?? 'healthcare-professional')
  return {
    key: technique.key,
    outcome,
    offered: technique.offered,
    led: reasons.filter((reason) => reason.outcome === outcome),
    weaker: reasons.filter((reason) => reason.outcome !== outcome),
    modifications: reasons.flatMap(({ key, ruling }) =>
      outcome !== 'avoid' && key !== null && ruling?.modification
        ? [{ condition: key, text: ruling.modification, lang: ruling.lang }]
        : [],
    ),
    clearanceBy: outcome === 'clearance' ? [...new Set(clearers)] : [],
  }
}

/** Answers the self-check for what is ticked. Never throws; what it cannot rely on it calls unavailable, never fine (P0). */
export function check(
  bundle: unknown,
  ticks: readonly Tick[],
  redFlags: readonly string[],
  place: CheckScope,
): CheckResult {
  if (!isUsable(bundle, place)) {
    const actions: ActionKey[] = ['ask-clinician']
    return { status: 'unavailable', redFlag: null, actions, techniques: [], always: [], notices: [], bundleVersion: '' }
  }
  const ticked = readTicks(bundle, ticks)
  const raised = readRedFlags(bundle, redFlags)
  const conditions = new Set(ticked.answers.map((answer) => answer.condition.key))
  const shown = bundle.techniques.filter(({ onlyIf }) => onlyIf === null || conditions.has(onlyIf))
  const judged = reasonsOfAll(bundle, shown, ticked, raised)
  const outcomes = new Map(judged.map(({ technique, outcome }) => [technique.key, outcome]))
  const techniques = judged.map((each) => resultOf(each, outcomes))

  const doubt = ticked.standing.has('not-sure') || ticked.unknown.length + raised.unknown.length > 0
  const actions: [ActionKey, boolean][] = [
    ...(raised.alarm ? [[alarmAction[raised.alarm], true] as [ActionKey, boolean]] : []),
    ['ask-clinician', doubt],
    ['get-clearance', techniques.some((each) => each.outcome === 'clearance')],
    ['tell-therapist', true],
  ]
  return {
    status: 'ok',
    redFlag: raised.alarm,
    actions: actions.filter(([, holds]) => holds).map(([action]) => action),
    techniques,
    always: standingAdvice(bundle, new Set(outcomes.keys()), ticked.answers),
    notices: noticesOf(bundle, ticks, ticked, raised),
    bundleVersion: bundle.version,
  }
}
