/** The rules of each moment, asked of a document that has been presented in one language. */
import {
  issuesAt,
  reviewIssues,
  type Moment,
  type Neighbours,
  type WorkingCopyOf,
} from '@/domain/publication/requirements'
import type { LineKey } from '../ledger/ledger'
import type { Document, Issue, Review } from '../present'

/** Everything that keeps a finished view, and the working copy it was made from, from passing a moment. */
export const momentIssues = (
  moment: Moment,
  { collection, locale }: LineKey,
  view: Record<string, unknown>,
  doc: Document,
  around: Neighbours,
): Issue[] => {
  const document = { ...view, openConflict: doc.openConflict } as unknown as WorkingCopyOf<typeof collection>
  return issuesAt(moment, collection, document, { ...around, locale })
}

/** Whether the signature found still stands for this view: topic and sensitivity may have changed under it (R8, R14). */
export const standingIssues = (view: Record<string, unknown>, review: Review, around: Neighbours): Issue[] =>
  reviewIssues(view, review, around.clinicians)
