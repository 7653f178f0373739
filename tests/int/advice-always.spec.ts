/**
 * R40 over generated histories: whatever is signed, published, scheduled, cancelled, recalled and tightened by a clinic, the
 * advice of a condition and of a technique, and the signs to get help for, are shown wherever these are: on every page and in
 * every answer, at every outcome, in each language, in its own words or in English that is marked as such.
 */
import fc from 'fast-check'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { outcomes } from '@/domain/kinds/terms'
import type { Document } from '@/publishing/present'
import { contraindication, technique, warningSign } from '../support/documents'
import { doorBench, inDays, translated, type Given } from '../support/door-bench'
import { cases } from '../support/generated'
import { pagesOf, selfCheckOf, type Views } from '../support/pages-of-rows'

let bench: Awaited<ReturnType<typeof doorBench>>
let networks = 0
const newNetwork = async () => void (bench = await doorBench(`advice_always_${(networks += 1)}`))
beforeAll(newNetwork)
afterAll(() => bench.end())

type Lang = 'en' | 'fr'
type Name = 'condition' | 'technique' | 'overlay'
const both: Lang[] = ['en', 'fr']
const collectionOf = { condition: 'contraindications', technique: 'techniques', overlay: 'overlays' } as const
const step = fc.record({
  name: fc.constantFrom<Name[]>('condition', 'condition', 'technique', 'overlay'),
  what: fc.constantFrom(
    ...(['write and sign', 'write and sign', 'publish', 'publish', 'publish', 'publish an old one'] as const),
    ...(['cancel', 'recall', 'withdraw'] as const),
  ),
  langs: fc.constantFrom<Lang[]>(['en'], ['fr'], both, both),
  ahead: fc.constantFrom(0, 0, 1, 2),
  fate: fc.constantFrom('cancel', 'replace', 'keep'),
})
type Step = typeof step extends fc.Arbitrary<infer T> ? T : never

/** A new English text goes live before anybody has translated it. */
const ahead: Step[] = (['write and sign', 'publish'] as const).flatMap((what) =>
  [0, 1].map((): Step => ({ what, name: 'condition', langs: ['en'], ahead: 0, fate: 'cancel' })),
)
const steps = fc
  .array(fc.oneof({ weight: 6, arbitrary: step.map((each) => [each]) }, { weight: 1, arbitrary: fc.constant(ahead) }), {
    ...{ minLength: 5, maxLength: 10 },
  })
  .map((all) => all.flat())

/** Two versions that follow one another may have one advice. */
const adviceIn = (lang: Lang, version: number): string => `Advice ${lang}-${Math.floor(version / 2)}.`
const strict = (version: number, lang: Lang) => ({
  ...{
    class: 'relative',
    outcome: outcomes[version % outcomes.length],
    scope: 'local',
    citations: [],
    origin: 'source',
  },
  ...{
    reason: `Reason ${lang}-${version}.`,
    whatToDo: `Do ${lang}-${version}.`,
    modification: 'So.',
    clearanceBy: 'doctor',
  },
})
const make = (name: Name, key: string, version: number, lang: Lang): Document => {
  const [condition, massage] = [`${key}-condition`, `${key}-technique`]
  const own = { slug: `${lang}-${key}-${name}`, advice: adviceIn(lang, version) }
  if (name === 'technique') return { ...technique(massage), ...own, risks: [`Risk ${lang}-${version}.`] }
  if (name === 'condition') {
    const exception = { ...strict(version, lang), id: 'e', technique: massage, outcome: 'avoid' }
    const urgentSigns = [`${key}-sign`]
    const exceptions = version % 3 === 0 ? [exception] : []
    return { ...contraindication(condition), ...own, urgentSigns, ruling: strict(version, lang), exceptions }
  }
  const ruling = { contraindication: condition, outcome: 'avoid', reason: `Ours ${lang}-${version}.` }
  return { key: `${key}-overlay`, collection: 'contraindications', document: condition, note: null, ruling }
}
const givenOf = (name: Name, key: string, version: number, langs: readonly Lang[]): Given => {
  const [collection, english] = [collectionOf[name], make(name, key, version, 'en')]
  const all = { en: english, fr: translated(collection, english, make(name, key, version, 'fr')) }
  const whose = name === 'overlay' ? { clinic: 'c', locales: both } : {}
  return { collection, english, languages: Object.fromEntries(langs.map((lang) => [lang, all[lang]])), ...whose }
}

type Row = { at: string; collection: string; locale: Lang; view: Document }
/** What is live at each moment, now and to come. */
const momentsOf = async (key: string): Promise<Map<string, Row[]>> => {
  const { rows } = await bench.db.query<Row>(
    `SELECT to_json(at) #>> '{}' AS at, collection, locale, view
     FROM (SELECT ledger.moment() AS at UNION
           SELECT live_from FROM ledger.open_publications WHERE document_key LIKE $1 AND live_from > ledger.moment()) moments,
     LATERAL ledger.live_at(at) WHERE document_key LIKE $1 ORDER BY at`,
    [`${key}-%`],
  )
  const moments = new Map<string, Row[]>()
  for (const row of rows) moments.set(row.at, [...(moments.get(row.at) ?? []), row])
  return moments
}
const viewsIn = (rows: readonly Row[], lang: Lang): Views => {
  const of = (collection: string) =>
    rows.filter((row) => row.collection === collection && row.locale === lang).map(({ view }) => view as never)
  const overlays = of('overlays')
  return {
    techniques: of('techniques'),
    contraindications: of('contraindications'),
    signs: of('warning-signs'),
    overlays,
  }
}

const count = (html: string, text: string): number => html.split(text).length - 1

/** What a page lacks of what always holds for a document that it shows. */
const lackedOn = (
  html: string,
  key: string,
  holds: { advice: string; lang: Lang; sign: string | null },
  lang: Lang,
) => {
  const told = html
    .split(`data-always="${key}"`)
    .slice(1)
    .map((part) => part.split('data-always=')[0] ?? '')
  const isMarked = (part: string) =>
    holds.lang === lang || new RegExp(`<span[^>]* lang="${holds.lang}"[^>]*>${holds.advice}`).test(part)
  return told.flatMap((part) => [
    ...(part.includes(holds.advice) ? [] : [`not ${holds.advice}`]),
    ...(isMarked(part) ? [] : [`${holds.advice} is not marked as ${holds.lang}`]),
    ...(holds.sign === null || part.includes(`data-warning-sign="${holds.sign}"`) ? [] : [`not ${holds.sign}`]),
  ])
}

class Story {
  readonly versions: Record<Name, number> = { condition: 1, technique: 1, overlay: 1 }
  readonly signed: Record<Name, number> = { condition: 1, technique: 1, overlay: 1 }
  /** The advice that the last recall of the English found there. */
  kept: string | undefined
  shown = { fine: 0, english: 0 }

  constructor(readonly key: string) {}

  async begin(): Promise<void> {
    const { key } = this
    const sign = warningSign(`${key}-sign`)
    await bench.signAndPublish({ collection: 'warning-signs', english: sign, languages: { en: sign } })
    for (const name of ['technique', 'condition', 'overlay'] as const)
      await bench.signAndPublish(givenOf(name, key, 1, both))
  }

  async take({ name, what, langs, ahead, fate }: Step): Promise<void> {
    const { key } = this
    const clinic = name === 'overlay' ? { clinic: 'c', clinicLocales: both } : {}
    const where = { collection: collectionOf[name], key: `${key}-${name}`, locales: langs, ...clinic }
    const timing = { scheduled: fate, ...(ahead > 0 ? { liveFrom: inDays(ahead) } : {}) }
    switch (what) {
      case 'write and sign':
        this.signed[name] = this.versions[name] += 1
        return bench.signed(givenOf(name, key, this.versions[name], langs))
      case 'publish':
      case 'publish an old one': {
        const version = what === 'publish' ? this.signed[name] : Math.max(1, this.versions[name] - 2)
        return void (await bench.refused(givenOf(name, key, version, langs), timing))
      }
      case 'cancel':
        return void (await bench.codes(bench.cancel(where)))
      case 'withdraw':
        return void (await bench.codes(bench.withdraw(where)))
      case 'recall': {
        const [before = []] = (await momentsOf(key)).values()
        if (name === 'condition' && langs.includes('en'))
          this.kept = String(viewsIn(before, 'en').contraindications[0]?.advice)
        return void (await bench.codes(bench.recall(where)))
      }
    }
  }

  /** The advice that has to be there, by the version that the English says it is; of a recalled one, what was there. */
  holds(rows: readonly Row[], lang: Lang, key: string): { advice: string; lang: Lang } {
    const of = (each: Lang) => rows.find(({ locale, view }) => locale === each && view.key === key)?.view
    const english = JSON.stringify(of('en'))
    const version = /(?:Reason|Risk) en-(\d+)\./.exec(english)?.[1]
    const isCondition = key.endsWith('condition')
    const advice = version === undefined && isCondition ? this.kept : adviceIn('en', Number(version))
    expect(of('en')?.advice, english).toBe(advice)
    const own = advice?.replace('en-', 'fr-')
    const is = of(lang)?.advice
    if (lang === 'fr') expect([advice, own], JSON.stringify(of(lang))).toContain(is)
    return { advice: String(is), lang: is === advice ? 'en' : lang }
  }

  async look(): Promise<void> {
    const { key } = this
    const [condition, massage] = [`${key}-condition`, `${key}-technique`]
    for (const [n, rows] of [...(await momentsOf(key)).values()].entries())
      for (const lang of both) {
        const all = viewsIn(rows, lang)
        // On the network's pages at every moment; on the clinic's, which is stricter, now.
        for (const views of [{ ...all, overlays: [] }, ...(n === 0 ? [all] : [])]) {
          const { bundle, tick } = selfCheckOf(views, lang)
          const pages = Object.entries(pagesOf(views, lang))
          const { always, techniques } = tick(condition)
          for (const { key: of } of [...views.contraindications, ...views.techniques]) {
            const sign = of === condition ? `${key}-sign` : null
            const holds = { ...this.holds(rows, lang, of), sign }
            const said = always.find((each) => each.key === of)
            expect([of, said?.advice, said?.lang]).toEqual([of, holds.advice, holds.lang])
            expect(said?.signs.map((each) => each.key)).toEqual(sign ? [sign] : [])
            expect([...bundle.conditions, ...bundle.techniques].find((each) => each.key === of)?.advice).toBe(
              holds.advice,
            )
            for (const [page, html] of pages) {
              expect([page, lackedOn(html, of, holds, lang)]).toEqual([page, []])
              // On its own page once; in a list of rulings and beside an answer with each of its rulings.
              const isOwn = page.endsWith(`/${of}`) || page.startsWith('the table')
              const least = isOwn ? 1 : count(html, `data-contraindication="${of}"`)
              expect([page, count(html, `data-always="${of}"`)]).toEqual([page, least])
            }
            if (holds.lang !== lang) this.shown.english += 1
          }
          if (techniques.some((each) => each.key === massage && each.outcome === 'fine')) this.shown.fine += 1
        }
      }
  }
}

let stories = 0

it('R40 what always holds is shown wherever its document is, at every outcome, in each language, after any acts', async () => {
  const seen = { fine: 0, english: 0 }
  await fc.assert(
    fc.asyncProperty(steps, async (all) => {
      const story = new Story(`a${(stories += 1)}`)
      // Pages show all conditions there are: a network of many histories would take longer and longer.
      if (stories % 10 === 0) {
        await bench.end()
        await newNetwork()
      }
      await story.begin()
      for (const each of all) {
        await story.take(each)
        if (each.what !== 'write and sign') await story.look()
      }
      seen.fine += story.shown.fine
      seen.english += story.shown.english
    }),
    // 500 histories in `npm run prove -- properties`.
    cases(0.005, 4),
  )
  expect(Math.min(seen.fine, seen.english)).toBeGreaterThan(0)
}, 2_700_000)
