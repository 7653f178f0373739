/** Whether an answer opens with a plain yes or no (R13): where there is a ruling, the ruling answers, with its conditions. */
import type { Locale } from '../locale/locales'
import { answerWords } from './certainty-words'
import { fold } from './folded-text'

const opens = (text: string, words: readonly string[], end: string): boolean =>
  new RegExp(`^(?:${words.join('|')})${end}`, 'u').test(text)

const wordEnd = '(?![\\p{L}\\p{N}])'
const pause = "\\s*(?:$|[^\\p{L}\\p{N}\\s'])"

/** `yes` or `no` where the text opens with one, null where it does not. */
export const opensWithYesOrNo = (text: string, locale: Locale): 'yes' | 'no' | null => {
  const start = text.normalize('NFC').replace(/^[^\p{L}\p{N}]+/u, '')
  const folded = fold(start).text
  const { yes, no, noWithPause } = answerWords[locale]
  if (opens(folded, no, wordEnd) || opens(folded, noWithPause, pause)) return 'no'
  // Without its accent "si" means "if", in French too: then it answers only when a pause follows.
  if (locale === 'es' && (/^sí(?![\p{L}\p{N}])/iu.test(start) || opens(folded, ['si'], '\\s*[,.!:;—–-]'))) return 'yes'
  if (locale === 'fr' && opens(folded, ['si'], '\\s*[,.!:;—–-]')) return 'yes'
  return opens(folded, yes, wordEnd) ? 'yes' : null
}
