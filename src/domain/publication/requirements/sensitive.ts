/** What sensitive and disputed content must and must not have, as far as the document itself shows it (R8, R13). */
import { isOutcome, rankOf } from '../../safety/outcome'
import type { Requirement } from './requirement'

/** R8, R28: nobody is asked for comments under a sensitive page. */
export const noCommentsWhereSensitive: Requirement<'articles'> = ({ comments, sensitivity, topic }) => {
  const sensitive = (sensitivity != null && sensitivity !== 'none') || (topic != null && topic !== 'general')
  return sensitive && comments !== 'off' ? [{ code: 'comments-on-sensitive', path: 'comments' }] : []
}

/** An adult technique is never for anybody without asking: its floor is clearance or stricter. */
export const adultHasFloor: Requirement<'techniques'> = ({ sensitivity, floor }) => {
  const high = isOutcome(floor) && rankOf(floor) >= rankOf('clearance')
  return sensitivity === 'adult' && !high ? [{ code: 'floor-too-low', path: 'floor' }] : []
}

/** An internal procedure is described and never sold. */
export const internalIsInformationOnly: Requirement<'techniques'> = ({ kind, informationOnly }) =>
  kind === 'internal-procedure' && !informationOnly
    ? [{ code: 'internal-not-information-only', path: 'informationOnly' }]
    : []

/** A question whose answer is still disputed stays with the editors. */
export const noOpenConflict: Requirement<'faqs'> = ({ openConflict }) =>
  openConflict?.trim() ? [{ code: 'open-conflict', path: 'openConflict' }] : []
