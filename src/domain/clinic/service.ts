/** Whether a service may carry a booking link on a day (R17 to R19). The page itself stays in every case. */
import { lineage } from '../safety/technique-tree'
import type { JurisdictionView, ServiceView, TechniqueView, TherapistView } from '../publication/view-types'
import type { Certificate } from '../kinds/terms'
import { covers, holdsOn, missingFrom, type Credential } from './credential'
import { addDays } from './days'

export type NotBookable =
  'not-yet' | 'ended' | 'unknown-technique' | 'information-only' | 'forbidden' | 'no-valid-therapist'

/** Reasons that hold on every day. */
export type NeverAService = Extract<NotBookable, 'unknown-technique' | 'information-only' | 'forbidden'>

export type Bookable = {
  bookable: boolean
  reason: NotBookable | null
  /** The last day on which this answer holds as things stand; null where no end is known. */
  until: string | null
}

/** The days on which a service is on offer; without an end, further notice. */
export type Period = Pick<ServiceView, 'activeFrom' | 'activeTo'>

/** Whether a service is on offer on a day; both ends are included. */
export const isActive = ({ activeFrom, activeTo }: Period, today: string): boolean =>
  (activeFrom == null || activeFrom <= today) && (activeTo == null || today <= activeTo)

/** Why a technique can never be a service in a jurisdiction (R17); null where it can. */
export const notAService = (
  technique: string,
  techniques: readonly TechniqueView[],
  jurisdiction: Pick<JurisdictionView, 'forbiddenTechniques' | 'internalProceduresAllowed'>,
): NeverAService | null => {
  const line = lineage(techniques, technique)
  const inLine = techniques.filter(({ key }) => line.includes(key))
  if (!inLine.some(({ key }) => key === technique)) return 'unknown-technique'
  if (inLine.some(({ informationOnly }) => informationOnly)) return 'information-only'
  if (line.some((key) => jurisdiction.forbiddenTechniques.includes(key))) return 'forbidden'
  const internal = inLine.some(({ kind }) => kind === 'internal-procedure')
  return internal && !jurisdiction.internalProceduresAllowed ? 'forbidden' : null
}

/** The last day up to which one or another of these credentials holds without a gap; null where that is open. */
const heldUntil = (credentials: readonly Credential[], today: string): string | null => {
  let last = addDays(today, -1)
  for (;;) {
    const next = credentials.filter((each) => holdsOn(each, addDays(last, 1)))
    if (next.length === 0) return last
    if (next.some(({ validTo }) => validTo == null)) return null
    const longest = next.map(({ validTo }) => validTo ?? last).reduce((a, b) => (a > b ? a : b))
    // Days end with the year 9999; after its last one there is none to ask about.
    if (longest <= last) return last
    last = longest
  }
}

const earlier = (a: string | null, b: string | null): string | null => (a === null || (b !== null && b < a) ? b : a)

/** The day before the first credential that begins later than today. */
const dayBeforeNext = (credentials: readonly Credential[], today: string): string | null =>
  credentials
    .map(({ validFrom }) => validFrom ?? '')
    .filter((from) => from > today)
    .map((from) => addDays(from, -1))
    .reduce<string | null>(earlier, null)

/** Whether one of these credentials holds on a day, and the last day for which that stands; null where no end is known. */
const heldOn = (credentials: readonly Credential[], today: string): { held: boolean; until: string | null } =>
  credentials.some((each) => holdsOn(each, today))
    ? { held: true, until: heldUntil(credentials, today) }
    : { held: false, until: dayBeforeNext(credentials, today) }

const valid = (therapists: readonly TherapistView[], needsPrenatal: boolean, jurisdiction: JurisdictionView) =>
  therapists
    .flatMap((therapist) => therapist.credentials)
    .filter((each) => covers(each, needsPrenatal) && missingFrom(each, jurisdiction).length === 0)

/** Whether one of a clinic's therapists has a certificate on a local day (R19), and how long that stands. */
export const certifiedHere = (
  certificate: Certificate,
  therapists: readonly TherapistView[],
  jurisdiction: JurisdictionView,
  today: string,
): { held: boolean; until: string | null } => heldOn(valid(therapists, certificate === 'prenatal', jurisdiction), today)

/** Whether a service can be booked on a local day, if not why, and how long that holds. */
export function bookable(
  service: ServiceView,
  therapists: readonly TherapistView[],
  techniques: readonly TechniqueView[],
  jurisdiction: JurisdictionView,
  today: string,
): Bookable {
  const no = (reason: NotBookable, until: string | null = null): Bookable => ({ bookable: false, reason, until })
  const never = notAService(service.technique, techniques, jurisdiction)
  if (never) return no(never)
  if (service.activeTo != null && service.activeTo < today) return no('ended')
  if (service.activeFrom != null && service.activeFrom > today) return no('not-yet', addDays(service.activeFrom, -1))

  const technique = techniques.find(({ key }) => key === service.technique)
  const needsPrenatal = service.technique === 'prenatal' || technique?.onlyIf === 'pregnancy'
  const able = therapists.filter(
    ({ key, techniques: skills }) => service.therapists.includes(key) && skills.includes(service.technique),
  )
  const { held, until } = heldOn(valid(able, needsPrenatal, jurisdiction), today)
  const end = service.activeTo ?? null
  return held
    ? { bookable: true, reason: null, until: earlier(until, end) }
    : no('no-valid-therapist', earlier(until, end))
}
