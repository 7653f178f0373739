/** Whatever reads every word of a text takes as much longer as the text is longer, and no more: one text cannot hold up everybody. */
import { expect, it } from 'vitest'
import { lintCertainty } from '@/domain/safety/certainty'
import { fold } from '@/domain/safety/folded-text'
import { opensWithYesOrNo } from '@/domain/safety/yes-or-no'

const size = 8_000
/** Eight times the text is eight times the work where it is linear, 64 times where it is quadratic; the line lies between. */
const times = 8
const most = 24

/** The least processor time of several runs, in ms: what a busy machine lets others do in between does not count. */
const least = (work: (text: string) => unknown, text: string): number =>
  Math.min(
    ...Array.from({ length: 4 }, () => {
      const before = process.cpuUsage()
      work(text)
      const { user, system } = process.cpuUsage(before)
      return (user + system) / 1000
    }),
  )

const texts = {
  'decomposed umlauts': 'u\u0308',
  'one word without end': 'heil',
  'words that promise': 'garantiert geheilt ',
}
const readers: [string, (text: string) => unknown][] = [
  ['folding', fold],
  ['an opening yes or no', (text) => opensWithYesOrNo(text, 'fr')],
  ['words of certainty', (text) => lintCertainty(text, 'de', ['Heilmassage', 'Schwangerenmassage'])],
]

it.each(readers)(
  '%s',
  (_, read) => {
    read(texts['words that promise'].repeat(1000))
    for (const [what, piece] of Object.entries(texts)) {
      const once = piece.repeat(size / piece.length)
      const measured = () => least(read, once.repeat(times)) / Math.max(0.5, least(read, once))
      // Beside other work a measurement can be off by its factor; what is quadratic is that every time.
      let growth = measured()
      for (let again = 0; again < 5 && growth >= most; again += 1) growth = Math.min(growth, measured())
      expect({ what, growth: growth < most ? 'linear' : growth }).toEqual({ what, growth: 'linear' })
    }
  },
  60_000,
)
