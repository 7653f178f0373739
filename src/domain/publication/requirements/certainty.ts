/**
 * R12: words of certainty need a work that supports them in the same block. A clinic's own words cite nothing, so there
 * they are refused, unless its jurisdiction leaves claims open; an overdue legal review makes any jurisdiction strict (R33).
 */
import { lintCertainty } from '../../safety/certainty'
import { policyOn } from '../../safety/policy'
import type { IssueCode } from './codes'
import type { KindName } from '../../kinds'
import type { Issue, Neighbours } from './requirement'
import { hasSupport } from './support'
import { wordsOf, type Words } from './words-of'

type Worded = Pick<Neighbours, 'locale' | 'names' | 'references'>
type OfClinic = Pick<Neighbours, 'locale' | 'names' | 'jurisdiction' | 'today'>
type Found = { words: Words; word: string }

const certaintiesIn = (
  document: object,
  { locale, names }: Pick<Neighbours, 'locale' | 'names'>,
  kind: KindName,
): Found[] =>
  wordsOf(kind, document, locale).flatMap((words) =>
    lintCertainty(words.text, words.lang, names[words.lang] ?? []).map(({ match }) => ({ words, word: match })),
  )

/** For what the network writes. */
export const certaintyIsSupported = (document: object, around: Worded, kind: KindName): Issue[] =>
  certaintiesIn(document, around, kind)
    .filter(({ words }) => !hasSupport(words.citations, around.references))
    .map(({ words, word }) => ({ code: 'certainty-without-source', path: words.path, context: { word } }))

const codeUnder = ({ jurisdiction, today }: OfClinic): IssueCode | null => {
  if (!jurisdiction) return 'certainty-without-source'
  const { claimsPolicy, legalReviewOverdue } = policyOn(jurisdiction, today)
  if (legalReviewOverdue && jurisdiction.claimsPolicy !== 'strict') return 'certainty-while-review-overdue'
  if (claimsPolicy === 'strict') return 'certainty-not-allowed'
  return claimsPolicy === 'open' ? null : 'certainty-without-source'
}

/** For what a clinic writes. */
export const clinicPromisesNothing = (document: object, around: OfClinic, kind: KindName): Issue[] => {
  const code = codeUnder(around)
  if (!code) return []
  const jurisdiction = around.jurisdiction?.name
  return certaintiesIn(document, around, kind).map(({ words, word }) => ({
    code,
    path: words.path,
    context: { word, jurisdiction },
  }))
}
