/** Whether an answer opens with a plain yes or no (R13): where there is a ruling, the ruling answers, with its conditions. */
import type { Locale } from '../locale/locales'
import { ruleWords } from '../words'
import { fold } from './folded-text'

const opens = (text: string, words: readonly string[], end: string): boolean =>
  words.length > 0 && new RegExp(`^(?:${words.join('|')})${end}`, 'u').test(text)

const wordEnd = '(?![\\p{L}\\p{N}])'
const breath = '\\s*[,.!:;—–-]'
const pause = "\\s*(?:$|[^\\p{L}\\p{N}\\s'])"

/** `yes` or `no` where the text opens with one, null where it does not. */
export const opensWithYesOrNo = (text: string, locale: Locale): 'yes' | 'no' | null => {
  const start = text.normalize('NFC').replace(/^[^\p{L}\p{N}]+/u, '')
  const folded = fold(start).text
  const words = ruleWords[locale]
  if (opens(folded, words.no, wordEnd) || opens(folded, words.noBeforePause, pause)) return 'no'
  const agrees =
    opens(folded, words.yes, wordEnd) ||
    opens(start.toLowerCase(), words.yesAsWritten, wordEnd) ||
    opens(folded, words.yesBeforePause, breath)
  return agrees ? 'yes' : null
}
