/**
 * R39 over generated histories: people write German words and sign them, as clinicians and as translators, while clinicians
 * come, go and learn languages. Words in a language that nobody can judge go live after both halves by two people, of whom
 * neither wrote them; every other signature and publication is refused, for the reason that there is.
 */
import fc from 'fast-check'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { recordEdit } from '@/publishing/ledger/edits'
import { sign, type Clinician, type Signer } from '@/publishing/acts/sign'
import type { Document } from '@/publishing/present'
import { doorBench, translated } from '../support/door-bench'
import { cases } from '../support/generated'
import { paragraph, rich, textNode } from '../support/truth/lexical'
import { TwoHalves, type As, type Person } from '../support/truth/two-halves'

let bench: Awaited<ReturnType<typeof doorBench>>
beforeAll(async () => {
  bench = await doorBench('signed_by_two', ['en', 'de'])
})
afterAll(() => bench.end())

const person = (name: string, of: Partial<Person>): Person => ({
  ...{ name, account: `account-${name}`, clinician: null, translates: [] },
  ...of,
})
const clinician = (topics: string[], languages: string[]): Person['clinician'] => ({
  ...{ topics, languages, active: true, isLapsed: false },
})
/** Of the topic prostate nobody judges German at first; one is both a clinician and a translator. */
const cast = (): Person[] => [
  person('ada', { clinician: clinician(['general', 'prostate'], ['en']) }),
  person('bo', { clinician: clinician(['prostate'], ['en', 'fr']) }),
  person('cy', { clinician: clinician(['general'], ['en', 'de']) }),
  person('dee', { clinician: clinician(['prostate'], ['en']), translates: ['de'] }),
  person('eli', { translates: ['de'] }),
  person('fay', { translates: ['fr'] }),
  person('gus', { translates: ['de'] }),
]

const step = fc.record({
  what: fc.constantFrom(
    ...(['edit', 'sign as clinician', 'sign as clinician', 'sign as translator', 'sign as translator'] as const),
    ...(['publish', 'publish', 'languages', 'active', 'lapsed'] as const),
  ),
  // Mostly those whose signatures can meet on one text.
  who: fc.constantFrom(0, 0, 1, 2, 3, 3, 4, 4, 4, 5, 6, 6),
})
type Step = typeof step extends fc.Arbitrary<infer T> ? T : never
/** What chance alone seldom brings together: two halves, the writer after them, and one who has learned the language. */
const begun: Step[] = [
  { what: 'edit', who: 4 },
  { what: 'sign as clinician', who: 0 },
]
const compared: Step = { what: 'sign as translator', who: 6 }
const publication: Step = { what: 'publish', who: 0 }
const stretches: Step[][] = [
  [...begun, compared, publication],
  [...begun, compared, { what: 'sign as translator', who: 4 }, publication],
  [{ what: 'languages', who: 0 }, ...begun, publication],
]
const history = fc.record({
  topic: fc.constantFrom('prostate', 'prostate', 'general'),
  steps: fc
    .array(fc.oneof({ weight: 8, arbitrary: step.map((each) => [each]) }, fc.constantFrom(...stretches)), {
      ...{ minLength: 8, maxLength: 16 },
    })
    .map((all) => all.flat()),
})

const day = 86_400_000
const asClinician = ({ name, account, clinician: is }: Person): Clinician => ({
  ...{ key: name, name, credentials: 'MD', account },
  ...{
    active: is?.active ?? false,
    topics: is?.topics ?? [],
    languages: (is?.languages ?? []) as Clinician['languages'],
  },
  validUntil: is?.isLapsed ? new Date(Date.now() - 3 * day).toISOString().slice(0, 10) : null,
})
const asTranslator = ({ name, account, translates, clinician: is }: Person) => ({
  ...{ name, account, languages: translates, clinician: is ? name : null },
})
const signerOf = (as: As, who: Person): Signer =>
  as === 'clinician' ? { as, clinician: asClinician(who) } : { as, translator: asTranslator(who) }

const wordsOf = (key: string, topic: string, say: string): Document => ({
  ...{ key, topic, question: `${say}?`, answer: rich(paragraph(textNode(`${say}.`))), embeds: [], signs: [], order: 1 },
})

class Story {
  readonly model: TwoHalves
  readonly english: Document
  readonly people = cast()
  seen = { live: 0, refused: 0, byTwo: 0, byOne: 0 }

  constructor(
    readonly key: string,
    readonly topic: string,
  ) {
    this.model = new TwoHalves(topic, 'de', this.people)
    this.english = wordsOf(key, topic, 'When may I eat')
  }

  get german(): Document {
    const { key, topic, english, model } = this
    return translated('faqs', english, wordsOf(key, topic, `Frage ${model.version}`))
  }

  /** The English is live, by somebody who has nothing to do with the rest. */
  async begin(): Promise<void> {
    const { english, topic } = this
    const zoe = asClinician(person('zoe', { clinician: clinician([topic], ['en']) }))
    const lineKey = { collection: 'faqs' as const, key: this.key, clinic: null, locale: 'en' as const }
    const signing = { lineKey, words: english, english, clinicians: [zoe], actor: 'zoe' }
    expect(await bench.atDoor((tx) => sign(tx, { ...signing, signer: { as: 'clinician', clinician: zoe } }))).toEqual(
      [],
    )
    await bench.published({ collection: 'faqs', english, languages: { en: english } })
  }

  async sign(as: As, who: Person): Promise<void> {
    const { model, german, english } = this
    const expected = model.refusals(as, who)
    const issues = await bench.atDoor((tx) =>
      sign(tx, {
        ...{ lineKey: { collection: 'faqs', key: this.key, clinic: null, locale: 'de' }, words: german, english },
        ...{ signer: signerOf(as, who), actor: who.account },
        clinicians: this.people.filter((each) => each.clinician).map(asClinician),
      }),
    )
    const say = `${who.name} as ${as} signs ${model.version}`
    expect([say, issues.map(({ code }) => code).toSorted()]).toEqual([say, expected.toSorted()])
    if (issues.length === 0) model.sign(as, who)
    else this.seen.refused += 1
  }

  async publish(): Promise<void> {
    const { model, german, english } = this
    const may = model.mayGoLive
    const codes = await bench.refused({ collection: 'faqs', english, languages: { de: german } })
    const say = `publishes ${model.version}`
    expect([say, [...new Set(codes)]]).toEqual([say, may ? [] : ['not-signed']])
    if (may) model.publish()
    this.seen[may ? 'live' : 'refused'] += 1
    const view = await bench.view(this.key, 'de')
    expect(view?.question).toEqual(model.live ? `Frage ${model.live.version}?` : undefined)
    if (!model.live) return
    // The page says so, and by whom.
    const { by } = model.live
    expect([view.review.clinician, view.review.translation?.names ?? []]).toEqual([
      ...[by.clinician, by.translator ? [by.translator] : []],
    ])
    this.seen[by.translator ? 'byTwo' : 'byOne'] += 1
  }

  async take({ what, who: n }: Step): Promise<void> {
    const who = this.people[n % this.people.length] as Person
    const is = who.clinician
    switch (what) {
      case 'edit':
        this.model.edit(who)
        return void (await bench.atDoor((tx) => recordEdit(tx, 'faqs', this.key, who.account)))
      case 'sign as clinician':
        return is ? this.sign('clinician', who) : undefined
      case 'sign as translator':
        return who.translates.length > 0 ? this.sign('translator', who) : undefined
      case 'publish':
        return this.publish()
      case 'languages':
        if (is) is.languages = is.languages.includes('de') ? ['en'] : ['en', 'de']
        return
      case 'active':
        if (is) is.active = !is.active
        return
      case 'lapsed':
        if (is) is.isLapsed = !is.isLapsed
    }
  }
}

let stories = 0

it('R39 words that nobody can judge go live after both halves by two people, and in no other way', async () => {
  const seen = { live: 0, refused: 0, byTwo: 0, byOne: 0 }
  await fc.assert(
    fc.asyncProperty(history, async ({ topic, steps }) => {
      const story = new Story(`q${(stories += 1)}`, topic)
      await story.begin()
      for (const each of steps) await story.take(each)
      for (const name of ['live', 'refused', 'byTwo', 'byOne'] as const) seen[name] += story.seen[name]
    }),
    // 500 histories in `npm run prove -- properties`.
    cases(0.005, 25),
  )
  expect(Math.min(...Object.values(seen))).toBeGreaterThan(0)
}, 2_700_000)
