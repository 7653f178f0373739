/** One ruling's words: the clinic's own first where it is stricter, then what to do and why. */
import type { Locale } from '@/domain/locale/locales'
import type { BundleRuling } from '@/domain/safety/bundle'
import { element, signed } from './markup'
import type { Words } from './words'

/** A heading of the catalogue and what belongs under it. */
export const entry = (term: Node, ...told: Node[]): HTMLElement => element('div', {}, element('dt', {}, term), ...told)

/** @param advice whether to tell what to do: not where something stricter has already said it */
export const rulingEntries = (ruling: BundleRuling, advice: boolean, words: Words, page: Locale): HTMLElement[] => {
  const { raisedBy, whatToDo, reason, lang, notAssessed } = ruling
  return [
    ...(raisedBy?.reason
      ? [entry(words.say('clinicStricter'), signed('dd', raisedBy.reason, raisedBy.lang, page))]
      : []),
    ...(notAssessed ? [entry(words.say('whatToDo'), element('dd', {}, words.say('notAssessed')))] : []),
    ...(advice && whatToDo ? [entry(words.say('whatToDo'), signed('dd', whatToDo, lang, page))] : []),
    ...(reason ? [entry(words.say('reason'), signed('dd', reason, lang, page))] : []),
  ]
}
