/** R14 and R39: who may sign, and whether a signature that was given still stands for the document as it is now. */
import { sourceLocale, type Locale } from '../../locale/locales'
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

/** What a clinician can judge, as far as who signs depends on it. */
export type Judging = Signing['clinician'] & { languages: readonly string[] }

/** What is to be judged: words on a topic in a language, on a day (`YYYY-MM-DD`). */
export type ToJudge = { topic: string; locale: Locale; today: string; hasEnglish: boolean }

/**
 * R39: words in a language that no clinician of their topic can judge are signed by two: a translator says that they say
 * what the English says, and a clinician signs the English beside them. Where there is no English there is nothing to
 * compare them with, and they wait for a clinician who can.
 */
export const isSignedByTwo = (clinicians: readonly Judging[], { topic, locale, today, hasEnglish }: ToJudge): boolean =>
  hasEnglish &&
  locale !== sourceLocale &&
  !clinicians.some(({ languages, ...clinician }) => {
    const issues = signingIssues({ clinician, isAuthor: false, topic, today })
    return issues.length === 0 && languages.includes(locale)
  })

/** R39: the topics that fewer than two clinicians can sign today. One who may not sign what they wrote needs another. */
export const topicsShortOfClinicians = <T extends string>(
  clinicians: readonly Judging[],
  topics: readonly T[],
  today: string,
): T[] =>
  topics.filter((topic) => {
    const able = clinicians.filter(
      (clinician) => signingIssues({ clinician, isAuthor: false, topic, today }).length === 0,
    )
    return able.length < 2
  })

const notYours = (language: string): Issue => ({ code: 'not-your-language', path: '', context: { language } })

/** A clinician signs in languages that they can judge; of what two sign, the English. */
export const languageIssues = (languages: readonly string[], locale: Locale, isByTwo: boolean): Issue[] => {
  const judged = isByTwo ? sourceLocale : locale
  return languages.includes(judged) ? [] : [notYours(judged)]
}

export type Comparing = {
  /** The languages of the translator. */
  languages: readonly string[]
  locale: Locale
  /** Whether the translator changed the document since a translator last signed it. */
  isWriter: boolean
  isByTwo: boolean
}

/** Everything that keeps a translator from signing that words say what the English says. */
export const comparingIssues = ({ languages, locale, isWriter, isByTwo }: Comparing): Issue[] => {
  const checks: [boolean, Issue][] = [
    [!languages.includes(locale), notYours(locale)],
    [!isByTwo, { code: 'clinician-can-judge', path: '', context: { language: locale } }],
    [isWriter, { code: 'own-work', path: '' }],
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
