/** R14: who may sign, and whether a signature that was given still stands for the document as it is now. */
import { reviewDueAt, reviewedAs } from '../review-due'
import type { Topic } from '../../kinds/terms'
import type { ViewOf } from '../../kinds'
import type { Issue } from './requirement'

export type Signing = {
  clinician: { active: boolean; topics: readonly string[]; validUntil: string | null }
  /** Whether the one who signs changed the document, in whatever language, since it was last signed. */
  isAuthor: boolean
  topic: string
  /** The day (`YYYY-MM-DD`) of signing. */
  today: string
}

/** Everything that keeps somebody from signing; empty where they may. */
export const signingIssues = ({ clinician, isAuthor, topic, today }: Signing): Issue[] => {
  const { active, topics, validUntil } = clinician
  const checks: [boolean, Issue][] = [
    [!active, { code: 'clinician-inactive', path: '' }],
    [!topics.includes(topic), { code: 'topic-not-allowed', path: 'topic', context: { topic } }],
    // The day itself still counts.
    [validUntil !== null && validUntil < today, { code: 'credential-lapsed', path: '', context: { validUntil } }],
    [isAuthor, { code: 'own-work', path: '' }],
  ]
  return checks.filter(([broken]) => broken).map(([, issue]) => issue)
}

type Reviewed = { topic?: Topic | null; sensitivity?: ViewOf<'articles'>['sensitivity'] | null }
type Review = { clinician: string; at: string; dueAt: string }

/**
 * Topic and sensitivity are no safety text, so changing them leaves the signature in place. It must then be one that
 * could have been given: by somebody who may judge the topic, with a review due as soon as the subject asks for.
 */
export const reviewIssues = (
  reviewed: Reviewed,
  review: Review,
  clinicians: readonly ViewOf<'clinicians'>[],
): Issue[] => {
  const signer = clinicians.find(({ key }) => key === review.clinician)
  const mayJudge = !signer || !reviewed.topic || signer.topics.includes(reviewed.topic)
  const latest = reviewDueAt(review.at, reviewedAs(reviewed))
  const issues: [boolean, Issue][] = [
    [!mayJudge, { code: 'reviewer-not-allowed', path: 'topic', context: { topic: reviewed.topic } }],
    [!(Date.parse(review.dueAt) <= Date.parse(latest)), { code: 'review-date-too-late', path: 'sensitivity' }],
  ]
  return issues.filter(([broken]) => broken).map(([, issue]) => issue)
}
