/** The plan of a document through time: whatever is published, scheduled and translated, in whatever order, nothing older returns. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Locale } from '@/domain/locale/locales'
import {
  hashOf,
  inOwnWords,
  outdatedPieces,
  safetyHashOfCopy,
  translatedFromNow,
  type Document,
  type Presentable,
  type Presented,
} from '@/publishing/present'
import { compose, recompose } from '@/publishing/present/stand-in'
import type { Ready } from '@/publishing/plan/ready'
import { laterThan, periodAt, put, settle, unschedule, type Line, type Period } from '@/publishing/plan/timeline'
import { warningSign } from '../support/documents'
import { cases } from '../support/generated'

/** What an editor does, act by act: publishes a new English text, or the translation of the newest, now or some hours ahead. */
const steps = fc.array(
  fc.record({
    what: fc.constantFrom('source' as const, 'translation' as const),
    ahead: fc.integer({ min: 0, max: 6 }),
  }),
  { minLength: 1, maxLength: 12 },
)

const start = Date.parse('2026-11-24T15:00:00Z')
const at = (hour: number): string => new Date(start + hour * 3_600_000).toISOString()
const english = (act: number): Document => warningSign('w', { sign: `Sign ${act}`, action: `Act ${act}` })
const french = (act: number): Document => ({
  ...warningSign('w', { sign: `Signe ${act}`, action: `Acte ${act}` }),
  translatedFrom: translatedFromNow('warning-signs', english(act)),
})

const ready = (source: Presentable): Ready => ({
  lineKey: { collection: 'warning-signs', key: 'w', clinic: null, locale: source.locale },
  source,
  presented: { slug: null } as Presented,
  safetyHash: safetyHashOfCopy('warning-signs', source.doc, source.locale),
  contentHash: hashOf([source.doc, source.standIns]),
})
/** French words, and English where they were made from other words. */
const held = (words: Document, base: Document): Presentable => {
  const outdated = outdatedPieces('warning-signs', words, base)
  const { doc, standIns } = compose('warning-signs', words, base, (piece) => !outdated.has(piece))
  return { doc, locale: 'fr', standIns: standIns.length > 0 ? { lang: 'en', at: standIns } : null, review: null }
}
const standIn = async (words: Period | null, base: Period): Promise<Ready> => {
  const own = words?.source ?? {
    ...held(base.source.doc, base.source.doc),
    standIns: { lang: 'en', at: ['sign', 'action'] },
  }
  const outdated = outdatedPieces('warning-signs', own.doc, base.source.doc)
  const made = recompose('warning-signs', own, base.source.doc, outdated)
  if (!made) return ready(own)
  return ready({ doc: made.doc, locale: 'fr', standIns: { lang: 'en', at: made.standIns }, review: null })
}

const actOf = ({ source }: Period): number => Number(/\d+$/.exec(String(source.doc.sign))?.[0])

it('R15, R23 nothing older returns, and a translation never outlives its source', async () => {
  await fc.assert(
    fc.asyncProperty(steps, async (taken) => {
      let source: Line = []
      let translation: Line = []
      const begun: { act: number; from: string }[] = []
      for (const [act, { what, ahead }] of taken.entries()) {
        const from = at(act + ahead)
        const newest = begun.at(-1)?.act
        if (what === 'source') {
          const text = ready(inOwnWords(english(act), 'en'))
          const moments = laterThan(source, from).map((period) => period.from)
          source = put(source, text, from, 'cancel')
          translation = unschedule(translation, moments, (before) => ready(before.source))
          begun.push({ act, from })
        } else if (newest !== undefined) {
          const reference = periodAt(source, from)?.source.doc ?? english(newest)
          const text = ready(held(french(newest), reference))
          translation = put(translation, text, from, 'cancel')
        }
        translation = await settle(translation, {
          ...{ collection: 'warning-signs', locale: 'fr', base: { locale: 'en', line: source }, from },
          ...{ mustTell: true, standIn },
        })
        for (let hour = act; hour < act + 20; hour += 0.5) {
          const now = periodAt(source, at(hour))
          const then = periodAt(translation, at(hour))
          // Once a text has begun, only what was published after it takes its place; and the translation goes with it.
          const least = Math.max(-1, ...begun.filter((each) => each.from <= at(hour)).map((each) => each.act))
          const said = (now ? [now, then] : [now]).map((period) => (period ? actOf(period) : -1))
          if (said.some((each) => each !== least)) throw new Error(`At ${hour}: ${said.join(', ')} for ${least}`)
        }
      }
    }),
    cases(1 / 10),
  )
})

describe('a correction of ordinary words', () => {
  const prose = (locale: Locale, words: string): Ready => ({
    lineKey: { collection: 'references', key: 'b', clinic: null, locale },
    source: inOwnWords({ key: 'b', title: words }, locale),
    presented: { slug: null } as Presented,
    safetyHash: null,
    contentHash: hashOf([words, locale]),
  })
  const again = ({ source }: Period): Ready => prose(source.locale, String(source.doc.title))
  /** What is read now, in a day and a half, and in two and a half days. */
  const read = (line: Line) => [0, 36, 60].map((hour) => periodAt(line, at(hour))?.source.doc.title ?? null)
  const planned = put(
    put(put([], prose('en', 'old'), at(-1)), prose('en', 'new'), at(24)),
    prose('en', 'newest'),
    at(48),
  )

  it('cancels everything that was scheduled before it', () => {
    expect(read(planned)).toEqual(['old', 'new', 'newest'])
    expect(read(put(planned, prose('en', 'corrected'), at(0), 'cancel'))).toEqual(Array(3).fill('corrected'))
  })
  it('stands at every moment of what it replaces, as a text of its own', () => {
    const line = put(planned, prose('en', 'corrected'), at(0), 'replace')
    expect(laterThan(line, at(0)).map(({ from, source }) => [from, source.doc.title])).toEqual([
      [at(24), 'corrected'],
      [at(48), 'corrected'],
    ])
    expect(read(line)).toEqual(Array(3).fill('corrected'))
  })
  it('ends where the schedule begins that it keeps', () => {
    expect(read(put(planned, prose('en', 'corrected'), at(0), 'keep'))).toEqual(['corrected', 'new', 'newest'])
  })
  it('takes translations off the schedule that were to go live with the cancelled text, and lets the old ones go on', () => {
    const french = put(put([], prose('fr', 'ancien'), at(-1)), prose('fr', 'nouveau'), at(24))
    expect(read(unschedule(french, [at(24), at(48)], again))).toEqual(['ancien', 'ancien', 'ancien'])
    expect(read(unschedule(french, [at(48)], again))).toEqual(['ancien', 'nouveau', 'nouveau'])
    expect(read(unschedule(put([], prose('fr', 'nouveau'), at(24)), [at(24)], again))).toEqual([null, null, null])
  })
})
