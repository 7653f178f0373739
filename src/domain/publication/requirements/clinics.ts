/** What a clinic's profile must not get wrong: hours that contradict themselves (R21), a zone nobody knows, pale colours. */
import { overlaps } from '../../clinic/overlap'
import { accentIsReadable } from '../../clinic/theme'
import { isTimeZone } from '../../clinic/zoned'
import type { ClinicView } from '../view-types'
import type { Issue, Requirement } from './requirement'

type Weekly = ClinicView['hours'][number]

/** R21: within one audience no two weekly intervals overlap. Intervals still being filled in are left alone. */
export const hoursDoNotOverlap: Requirement<'clinics', 'save'> = ({ hours }) => {
  const all = hours ?? []
  const filled = all.flatMap((interval, place) =>
    interval.day && interval.opens && interval.closes ? [{ interval: interval as Weekly, place }] : [],
  )
  return overlaps(filled.map(({ interval }) => interval)).map(([, second]): Issue => {
    const place = filled[second]?.place ?? second
    return { code: 'hours-overlap', path: `hours.${place}`, context: { day: all[place]?.day } }
  })
}

/** Opening hours mean nothing without a real zone. */
export const timeZoneIsKnown: Requirement<'clinics', 'save'> = ({ timeZone }) =>
  timeZone && !isTimeZone(timeZone) ? [{ code: 'unknown-time-zone', path: 'timeZone' }] : []

/** The accent carries white text on light pages. */
export const accentIsLegible: Requirement<'clinics'> = ({ theme }) =>
  theme?.accent && !accentIsReadable(theme.accent) ? [{ code: 'accent-too-pale', path: 'theme.accent' }] : []

/** The general topic can be hidden by nobody (R16). */
export const optsOutOfWholeTopicsOnly: Requirement<'clinics', 'save'> = ({ optOuts }) =>
  (optOuts ?? []).includes('general') ? [{ code: 'general-opted-out', path: 'optOuts' }] : []
