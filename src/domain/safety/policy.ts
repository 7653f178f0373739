/** How strictly a jurisdiction is applied. A legal review that is overdue gives the strictest settings (R33). */
import type { JurisdictionView } from '../publication/view-types'

export type Policy = Pick<JurisdictionView, 'claimsPolicy' | 'selfCheckMode'> & { legalReviewOverdue: boolean }

/** The settings in force on a day (`YYYY-MM-DD`, the clinic's). The review is due at the end of its day. */
export const policyOn = (
  jurisdiction: Pick<JurisdictionView, 'claimsPolicy' | 'selfCheckMode' | 'legalReviewDue'>,
  today: string,
): Policy => {
  const { claimsPolicy, selfCheckMode, legalReviewDue } = jurisdiction
  const legalReviewOverdue = legalReviewDue != null && legalReviewDue < today
  if (!legalReviewOverdue) return { claimsPolicy, selfCheckMode, legalReviewOverdue }
  return { claimsPolicy: 'strict', selfCheckMode: selfCheckMode === 'off' ? 'off' : 'table', legalReviewOverdue }
}
