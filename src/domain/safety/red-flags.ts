/** Warning signs that are there now (P1): how urgent they are together, and what each means for a technique. */
import type { Outcome, Urgency } from '../kinds/terms'
import type { Bundle } from './bundle'

export type RedFlag = Bundle['redFlags'][number]
/** What the whole answer opens with, from mild to grave. */
const alarms = ['contact-doctor', 'prompt', 'emergency'] as const
export type Alarm = (typeof alarms)[number]

/** Discomfort still asks for a doctor when it is ticked here; anything graver or illegible counts as prompt. */
const alarmOf = (urgency: Urgency): Alarm =>
  urgency === 'emergency'
    ? urgency
    : urgency === 'contact-doctor' || urgency === 'comfort'
      ? 'contact-doctor'
      : 'prompt'

export type RaisedFlags = { flags: RedFlag[]; unknown: string[]; alarm: Alarm | null }

/** The ticked signs in the bundle's order. A sign the bundle does not know asks for a doctor. */
export const readRedFlags = (bundle: Bundle, ticked: readonly string[]): RaisedFlags => {
  const flags = bundle.redFlags.filter((flag) => ticked.includes(flag.key))
  const known = new Set(bundle.redFlags.map((flag) => flag.key))
  const unknown = [...new Set(ticked.map(String))].filter((each) => !known.has(each)).sort()
  const raised: Alarm[] = [
    ...flags.map((flag) => alarmOf(flag.urgency)),
    ...unknown.map(() => 'contact-doctor' as const),
  ]
  return { flags, unknown, alarm: alarms.findLast((alarm) => raised.includes(alarm)) ?? null }
}

/** What one sign means for a technique: avoid, or for a mere "contact a doctor" clearance where nothing is sensitive. */
export const flagOutcome = (urgency: Urgency, sensitiveTechnique: boolean): Outcome =>
  alarmOf(urgency) === 'contact-doctor' && !sensitiveTechnique ? 'clearance' : 'avoid'
