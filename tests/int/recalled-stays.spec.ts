/**
 * R37 over generated histories: whatever is signed, published, scheduled, kept, cancelled, recalled and withdrawn of a condition
 * and a warning sign in two languages, what was recalled stays, as strict as it was, under the notice and without a stamp; and
 * no word of it comes back that nobody has signed since.
 */
import fc from 'fast-check'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { doorBench, inDays, judge } from '../support/door-bench'
import { cases } from '../support/generated'
import { leastStrict, toldBy, type Part, type Told } from '../support/truth/left-by-recall'
import { collectionOf, givenOf, names, versionsIn, type Lang, type Name } from '../support/truth/recalled-versions'

let bench: Awaited<ReturnType<typeof doorBench>>
beforeAll(async () => {
  bench = await doorBench('recalled_stays')
})
afterAll(() => bench.end())

const both: Lang[] = ['en', 'fr']
const notices = ['We are correcting.', 'Un avis de correction.']
const step = fc.record({
  name: fc.constantFrom(...names),
  what: fc.constantFrom(
    ...(['write and sign', 'write and sign', 'publish', 'publish', 'publish', 'publish an old one'] as const),
    ...(['cancel', 'recall', 'recall', 'withdraw', 'withdraw as a clinician'] as const),
  ),
  langs: fc.constantFrom<Lang[]>(['en'], ['fr'], both, both),
  ahead: fc.constantFrom(0, 0, 0, 1, 2),
  fate: fc.constantFrom('cancel', 'replace', 'keep'),
  back: fc.integer({ min: 1, max: 3 }),
})
type Step = typeof step extends fc.Arbitrary<infer T> ? T : never

type View = Record<string, unknown>
/** What is told of a document in each language, now and at each moment to come. */
type Moments = { at: string; told: Partial<Record<Lang, Told>> }[]

class Story {
  readonly versions: Record<Name, number> = { condition: 1, sign: 1 }
  /** By document and language: versions that were signed in it since it was recalled last, the newest at the end. */
  readonly signed = new Map<string, number[]>()
  /** By document and language: how strict each part has to be, from its recall until something new is published. */
  readonly owed = new Map<string, Map<string, number>>()
  readonly wrong: string[] = []

  constructor(readonly key: string) {}

  keyOf = (name: Name) => `${this.key}-${name}`
  signedIn = (name: Name, lang: Lang): number[] => this.signed.get(`${name} ${lang}`) ?? []

  async moments(name: Name): Promise<Moments> {
    const { rows } = await bench.db.query<{ at: string; locale: Lang; view: View }>(
      `SELECT to_json(at) #>> '{}' AS at, locale, view
       FROM (SELECT ledger.moment() AS at UNION
             SELECT live_from FROM ledger.open_publications WHERE document_key = $1 AND live_from > ledger.moment()) moments
       LEFT JOIN LATERAL (SELECT * FROM ledger.live_at(at) WHERE document_key = $1) live ON true ORDER BY at`,
      [this.keyOf(name)],
    )
    const all = new Map<string, Moments[number]>()
    for (const { at, locale, view } of rows) {
      const moment = all.get(at) ?? { at, told: {} }
      if (view) moment.told[locale] = toldBy(name, view)
      all.set(at, moment)
    }
    return [...all.values()]
  }

  async sign(name: Name, version: number, langs: readonly Lang[]): Promise<void> {
    await bench.signed(givenOf(name, this.keyOf(name), version, langs))
    for (const lang of langs) this.signed.set(`${name} ${lang}`, [...this.signedIn(name, lang), version])
  }

  async publish({ name, langs, ahead, fate }: Step, version: number): Promise<void> {
    const timing = { scheduled: fate, ...(ahead > 0 ? { liveFrom: inDays(ahead) } : {}) }
    const codes = await bench.refused(givenOf(name, this.keyOf(name), version, langs), timing)
    const english = this.signedIn(name, 'en')
    // An old signature lifts no recall.
    if (langs.includes('en') && !english.includes(version)) expect(codes).toContain('not-signed')
    // The newest does.
    if (langs.join() === 'en' && english.at(-1) === version && fate !== 'keep') expect(codes).toEqual([])
    if (codes.length > 0) return
    for (const lang of langs.includes('en') ? both : langs) this.owed.delete(`${name} ${lang}`)
  }

  async recall(name: Name, langs: Lang[], before: Moments): Promise<void> {
    const locales = langs
    expect(await bench.codes(bench.recall({ collection: collectionOf[name], key: this.keyOf(name), locales }))).toEqual(
      [],
    )
    for (const lang of langs) {
      const was = before[0]?.told[lang]
      // Nothing is recalled where nothing was said, nor was going to be.
      if (before.every(({ told }) => !told[lang])) continue
      this.signed.set(`${name} ${lang}`, [])
      if (!was) continue
      this.owed.set(`${name} ${lang}`, new Map([...was.parts].map(([part, each]) => [part, leastStrict(name, each)])))
    }
    const after = await this.moments(name)
    for (const [lang, { told }] of after.flatMap((each) => langs.map((lang) => [lang, each] as const))) {
      const [was, is] = [before[0]?.told[lang], told[lang]]
      if (!was) continue
      // English that is scheduled is something signed, and may take the place of French that is recalled.
      const isOfEnglish = !langs.includes('en') && is?.kept === told.en?.kept
      if (is?.kept !== was.kept && !isOfEnglish) this.wrong.push(`recall: ${lang} told ${was.kept}, tells ${is?.kept}`)
      const left = [...(is?.parts ?? [])].flatMap(([part, { words }]) => (this.isNotice({ words }) ? [] : [part]))
      const isEnglish = (part: string) => versionsIn(is?.parts.get(part)?.words ?? []).every(([of]) => of === 'en')
      // Where the English stood in for French words that were recalled, it still does.
      const wrong = left.filter((part) => langs.includes('en') || !isEnglish(part))
      if (wrong.length > 0) this.wrong.push(`recall: ${lang} still says ${wrong.join()}`)
    }
    // Ruling grade that was translated from what is recalled goes with it.
    if (langs.includes('en') && before[0]?.told.en)
      for (const { told } of after)
        for (const [part, { words }] of told.fr?.parts ?? [])
          if (part !== 'plain' && versionsIn(words).length > 0) this.wrong.push(`recall of English: fr says ${part}`)
  }

  isNotice = ({ words }: Pick<Part, 'words'>): boolean =>
    words.length > 0 && words.every((each) => notices.includes(each))

  /** What holds after every act, for every moment. */
  async look(name: Name, before: Moments, isByClinician: boolean): Promise<void> {
    for (const { at, told } of await this.moments(name))
      for (const lang of both) {
        const is = told[lang]
        const say = (what: string) => void this.wrong.push(`${name} ${lang} at ${at}: ${what}`)
        if (!is) {
          if (before[0]?.told[lang] && !isByClinician) say('is gone')
          continue
        }
        const parts = [...is.parts]
        for (const [part, each] of parts) {
          for (const [of, version] of versionsIn(each.words))
            if (!this.signedIn(name, of).includes(version)) say(`${part} says what was recalled, ${of}-${version}`)
          // English that is live and was not recalled is something signed: French may have it in the place of its own.
          const owed = this.isNotice(each) ? this.owed.get(`${name} ${lang}`)?.get(part) : undefined
          const least = Math.max(
            owed ?? -1,
            this.isNotice(each) ? leastStrict(name, { ...each, strict: Math.min(each.strict, 0) }) : -1,
          )
          if (each.strict < least) say(`${part} is ${each.strict}, ${least} was owed`)
        }
        const isCorrected = parts.some(([, each]) => this.isNotice(each))
        if (is.isStamped === isCorrected) say(isCorrected ? 'has a stamp over the notice' : 'has no stamp')
        if (is.isRecalled !== isCorrected) say(isCorrected ? 'is not marked' : 'is marked as recalled')
        if (/null|""/.test(is.kept)) say(`keeps only ${is.kept}`)
      }
  }
}

const take = async (story: Story, taken: Step): Promise<void> => {
  const { name, what, langs, back } = taken
  const where = { collection: collectionOf[name], key: story.keyOf(name), locales: langs }
  const before = await story.moments(name)
  const isLive = Boolean(before[0]?.told.en)
  switch (what) {
    case 'write and sign':
      return story.sign(name, (story.versions[name] += 1), langs)
    case 'publish':
      await story.publish(taken, story.signedIn(name, langs[0] ?? 'en').at(-1) ?? story.versions[name])
      break
    case 'publish an old one':
      await story.publish(taken, Math.max(1, story.versions[name] - back))
      break
    case 'cancel':
      await bench.codes(bench.cancel(where))
      break
    case 'recall':
      await story.recall(name, langs, before)
      break
    case 'withdraw':
      // Taking it away altogether is a clinician's act.
      if (isLive) expect(await bench.codes(bench.withdraw(where))).toContain('withdrawal-needs-clinician')
      break
    case 'withdraw as a clinician':
      await bench.codes(bench.withdraw(where, judge))
      for (const lang of both) story.owed.delete(`${name} ${lang}`)
  }
  await story.look(name, before, what === 'withdraw as a clinician')
}

let stories = 0
const seen = { recalls: 0, lifted: 0 }

it('R37 what is recalled stays, as strict as it was, until something is signed in its place', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 6, maxLength: 14 }), async (steps) => {
      const story = new Story(`s${(stories += 1)}`)
      for (const name of names) {
        await story.sign(name, 1, both)
        await bench.published(givenOf(name, story.keyOf(name), 1, both))
      }
      for (const each of steps) {
        const wasRecalled = story.owed.size
        await take(story, each)
        seen.recalls += each.what === 'recall' ? 1 : 0
        seen.lifted += each.what.startsWith('publish') && story.owed.size < wasRecalled ? 1 : 0
        expect(story.wrong).toEqual([])
      }
    }),
    // 500 histories in `npm run prove -- properties`.
    cases(0.005, 12),
  )
  expect(Math.min(seen.recalls, seen.lifted)).toBeGreaterThan(1)
}, 2_700_000)
