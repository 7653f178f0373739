/**
 * R36 as a property: whatever people who are no clinicians do, in whatever order (publish, schedule and keep schedules,
 * cancel, recall, withdraw, take a ruling out of an overlay, put old words back, go back to a text that was live), no
 * visitor is told less than before, now or at any moment that is scheduled, but for what a clinician has signed last.
 */
import fc from 'fast-check'
import { afterAll, beforeAll, expect, it } from 'vitest'
import type { Locale } from '@/domain/locale/locales'
import type { Document } from '@/publishing/present'
import { doorBench, inDays } from '../support/door-bench'
import { cases } from '../support/generated'
import { collectionOf, givenOf, here, make, names, versions, type Name } from '../support/truth/ruling-versions'
import { changesIn, toldBy, type Change, type Row } from '../support/truth/told'

let bench: Awaited<ReturnType<typeof doorBench>>
let networks = 0
const newNetwork = async (): Promise<void> => {
  bench = await doorBench(`looser_${(networks += 1)}`)
}
beforeAll(newNetwork)
afterAll(() => bench.end())

type Step = {
  name: Name
  what: 'sign' | 'publish' | 'cancel' | 'recall' | 'withdraw' | 'strip' | 'restore' | 'renew' | 'back'
  version: number
  ahead: number
  fate: 'cancel' | 'replace' | 'keep'
  locales: Locale[]
}
const step: fc.Arbitrary<Step> = fc.record({
  name: fc.constantFrom(...names),
  what: fc.constantFrom(
    'sign',
    'sign',
    'publish',
    'publish',
    'publish',
    'cancel',
    'recall',
    'withdraw',
    'strip',
    'restore',
    'renew',
    'back',
  ),
  version: fc.nat(versions - 1),
  ahead: fc.constantFrom(0, 0, 1, 2, 3),
  fate: fc.constantFrom('cancel', 'replace', 'keep'),
  locales: fc.constantFrom<Locale[]>(['en'], ['fr'], ['en', 'fr']),
})
/** What chance alone seldom brings together: a new text that a clinician signed, and going back from it. */
const thereAndBack = step.map((there): Step[] => [
  { ...there, what: 'renew', ahead: 0 },
  { ...there, what: 'back' },
])
const steps = fc
  .array(fc.oneof({ weight: 5, arbitrary: step.map((each) => [each]) }, { weight: 1, arbitrary: thereAndBack }), {
    minLength: 4,
    maxLength: 12,
  })
  .map((each) => each.flat())

const rowsAt = async (key: string, at: string): Promise<Row[]> => {
  const { rows } = await bench.db.query(
    `SELECT id::text, collection, document_key AS key, locale, view, live_from AS from FROM ledger.live_at($2::timestamptz)
     WHERE document_key LIKE $1 || '-%'`,
    [key, at],
  )
  return rows
}
const momentsOf = async (key: string): Promise<string[]> => {
  const { rows } = await bench.db.query(
    `SELECT to_json(moment) #>> '{}' AS moment FROM (
       SELECT ledger.moment() AS moment UNION
       SELECT live_from FROM ledger.open_publications WHERE document_key LIKE $1 || '-%' AND live_from > ledger.moment()) m
     ORDER BY 1`,
    [key],
  )
  return rows.map(({ moment }) => moment)
}

/** What is live now, and at each moment that is scheduled. */
const pathOf = async (key: string): Promise<Row[][]> => {
  const rows: Row[][] = []
  for (const moment of await momentsOf(key)) rows.push(await rowsAt(key, moment))
  return rows
}
const latest = (rows: readonly Row[]): string =>
  new Date(Math.max(...rows.map(({ from }) => from.getTime()))).toISOString()

const versionIn = (row: Row | undefined): number | null => {
  const found = /Version (\d)\./.exec(JSON.stringify(row?.view ?? null))
  return found ? Number(found[1]) : null
}

type Model = { key: string; signed: Map<string, number>; last: string }

/** Who may loosen: a text that has just come there, and that is what a clinician signed of it last. */
const isSanctioned = (
  model: Model,
  before: readonly Row[],
  after: readonly Row[],
  by: readonly Name[],
  locale: Locale,
) =>
  by.some((name) => {
    const one = (rows: readonly Row[]) =>
      rows.find((row) => row.key === `${model.key}-${name}` && row.locale === locale)
    const [was, is] = [one(before), one(after)]
    if (!is || was?.id === is.id) return false
    const version = versionIn(is)
    return version !== null && [locale, 'en'].some((each) => model.signed.get(`${name} ${each}`) === version)
  })

/** What followed one another before this act still may: that was somebody else's act. */
const isOlder = (
  { key }: Model,
  changes: readonly Change[],
  by: readonly Name[],
  locale: Locale,
  known: ReadonlySet<string>,
) => {
  const own = changes.filter((each) => each.locale === locale && by.some((name) => each.key === `${key}-${name}`))
  return own.length > 0 && own.every(({ step }) => known.has(step))
}

const looserThan = (
  model: Model,
  before: readonly Row[],
  after: readonly Row[],
  known: ReadonlySet<string>,
): string[] => {
  const [was, is] = [toldBy(before), toldBy(after)]
  const changes = changesIn(before, after)
  return [...was].flatMap(([what, { rank, by, locale }]) => {
    const now = is.get(what)?.rank ?? -1
    // A cell of a document that is gone as a whole is counted there.
    if (now >= rank || isSanctioned(model, before, after, by, locale)) return []
    if (isOlder(model, changes, by, locale, known)) return []
    return [`${what} was ${rank}, is ${now}`]
  })
}

const sign = async (model: Model, name: Name, version: number, locales: readonly Locale[]) => {
  for (const locale of locales) {
    const given = givenOf(name, make(name, model.key, version), [locale])
    await bench.signed(given)
    model.signed.set(`${name} ${locale}`, version)
  }
}

/** How often a former text went live again, and how often it was for a clinician to judge. */
const returns = { live: 0, judged: 0 }

/** To the last signed text, or so many publications back. */
const goBack = async (where: Parameters<typeof bench.back>[0], rows: number): Promise<void> => {
  const former = await bench.db.query<{ id: string }>(
    `SELECT id::text FROM ledger.publications WHERE collection = $1 AND document_key = $2 AND locale = $3
     ORDER BY id DESC OFFSET $4 LIMIT 1`,
    [where.collection, where.key, where.locales[0], rows],
  )
  const { outcome } = await bench.back(where, rows > 0 ? former.rows[0]?.id : 'signed')
  returns[outcome ? 'live' : 'judged'] += 1
}

const act = async (model: Model, { name, what, version, ahead, fate, locales }: Step): Promise<void> => {
  const { key } = model
  const where = { collection: collectionOf[name], key: `${key}-${name}`, locales }
  const whose = name === 'overlay' ? { clinic: 'c', clinicLocales: here.locales } : {}
  const timing = { scheduled: fate, ...(ahead > 0 ? { liveFrom: inDays(ahead) } : {}) }
  const publish = (doc: Document) => bench.codes(bench.published(givenOf(name, doc, locales), timing))
  switch (what) {
    case 'sign':
      return sign(model, name, version, locales)
    case 'publish':
      // Mostly what was signed last, as an editor would; else whatever they have.
      return void (await publish(make(name, key, model.signed.get(`${name} ${locales[0]}`) ?? version)))
    case 'restore':
      return void (await publish(make(name, key, version)))
    case 'strip': {
      const doc = make(name, key, version)
      return void (await publish(
        name === 'overlay' ? { ...doc, ruling: null } : { ...doc, advice: null, exceptions: [] },
      ))
    }
    case 'cancel':
      return void (await bench.codes(bench.cancel({ ...where, ...whose })))
    case 'recall':
      return void (await bench.codes(bench.recall({ ...where, ...whose })))
    case 'renew':
      await sign(model, name, version, locales)
      return void (await publish(make(name, key, version)))
    case 'back':
      return void (await bench.codes(goBack({ ...where, ...whose }, ahead)))
    case 'withdraw':
      return void (await bench.codes(bench.withdraw({ ...where, ...whose })))
  }
}

let histories = 0
const history = async (steps: readonly Step[]): Promise<string[]> => {
  const model: Model = { key: `h${(histories += 1)}`, signed: new Map(), last: '' }
  // Every document is held against all others: a network of many histories would take longer and longer.
  if (histories % 25 === 0) {
    await bench.end()
    await newNetwork()
  }
  for (const name of ['technique', 'sign', 'condition', 'sensitive', 'overlay'] as const) {
    await sign(model, name, 1, ['en', 'fr'])
    await bench.published(givenOf(name, make(name, model.key, 1), ['en', 'fr']))
  }
  const found: string[] = []
  for (const [at, each] of steps.entries()) {
    const known = new Set<string>()
    const [first = [], ...rest] = await pathOf(model.key)
    rest.reduce((was, is) => {
      for (const { step } of changesIn(was, is)) known.add(step)
      return is
    }, first)
    await act(model, each)
    if (each.what === 'sign') continue
    let before = first
    for (const after of await pathOf(model.key)) {
      const told = looserThan(model, before, after, known)
      found.push(...told.map((line) => `${at}. ${each.what} ${each.name}: ${line} from ${latest(after)}`))
      before = after
    }
  }
  return found
}

it('R36 no history of acts without a clinician loosens what visitors are told', async () => {
  await fc.assert(
    fc.asyncProperty(steps, async (acts) => {
      expect(await history(acts)).toEqual([])
    }),
    // A history takes half a second: `npm run prove` tries two thousand of them.
    cases(0.02, 8),
  )
  expect(returns.live).toBeGreaterThan(0)
  expect(returns.judged).toBeGreaterThan(0)
}, 2_700_000)
