/** R13: where there is a ruling, the ruling answers. The question's answer embeds it and does not open with a yes or a no. */
import { sourceLocale } from '../../locale/locales'
import { conditionsNamedIn } from '../../safety/named-conditions'
import { opensWithYesOrNo } from '../../safety/yes-or-no'
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

/**
 * A question that names a condition embeds its ruling, or that of a condition which implies it. Names are known in the
 * source language, in which a question is published first; what is embedded is the same in all.
 */
export const namedRulingIsEmbedded: Requirement<'faqs'> = ({ question, embeds }, { contraindications }) => {
  const covered = (embeds ?? []).flatMap((key) => [
    key,
    ...contraindications.filter((condition) => condition.key === key).flatMap(({ implies }) => implies),
  ])
  return conditionsNamedIn(question ?? '', contraindications, sourceLocale)
    .filter(({ key }) => !covered.includes(key))
    .map(({ name }) => ({ code: 'ruling-not-embedded', path: 'embeds', context: { condition: name } }))
}
