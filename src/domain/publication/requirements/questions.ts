/** R13: where there is a ruling, the ruling answers. The question's answer embeds it and does not open with a yes or a no. */
import { fold } from '../../safety/folded-text'
import { namePattern } from '../../safety/word-pattern'
import { opensWithYesOrNo } from '../../safety/yes-or-no'
import type { ContraindicationView } from '../view-types'
import type { Requirement } from './requirement'
import { textOf } from '../../kinds/words'

/** The answer leaves the decision to the rulings that it embeds, or that its topic has. */
export const answerDoesNotDecide: Requirement<'faqs'> = ({ answer, embeds, topic }, { contraindications, locale }) => {
  const topicIsRuled =
    topic != null && topic !== 'general' && contraindications.some((condition) => condition.topic === topic)
  if (!topicIsRuled && (embeds ?? []).length === 0) return []
  const opening = textOf(answer)
  return opensWithYesOrNo(opening, locale) ? [{ code: 'answer-decides', path: 'answer' }] : []
}

/** A word this short ("cut", "cold", "sore") is an everyday word, and finding it would say nothing. */
const telling = 6

const isNamedIn = (question: string, { name, alsoCalled, searchWords }: ContraindicationView): boolean =>
  [name, ...[...alsoCalled, ...searchWords].filter((word) => word.length >= telling)].some(
    (term) => question.search(namePattern(fold(term).text)) >= 0,
  )

/**
 * A question that names a condition embeds its ruling, or that of a condition which implies it. Names are known in the
 * source language, in which a question is published first; what is embedded is the same in all.
 */
export const namedRulingIsEmbedded: Requirement<'faqs'> = ({ question, embeds }, { contraindications }) => {
  const asked = fold(question ?? '').text
  const covered = (embeds ?? []).flatMap((key) => [
    key,
    ...contraindications.filter((condition) => condition.key === key).flatMap(({ implies }) => implies),
  ])
  return contraindications
    .filter((condition) => isNamedIn(asked, condition) && !covered.includes(condition.key))
    .map(({ name }) => ({ code: 'ruling-not-embedded', path: 'embeds', context: { condition: name } }))
}
