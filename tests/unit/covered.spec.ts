/**
 * R35, R38 over generated edits: the stamp stands exactly where all that is shown was signed, under the names of those who
 * judged it and the oldest date. The code is held against a second reader that shares nothing with it.
 */
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { noNeighbours } from '@/domain/publication/requirements'
import { uncoveredBy } from '@/domain/publication/statement'
import { makeReady } from '@/publishing/plan/ready'
import { sign, toSign, unitName } from '@/publishing/acts/sign'
import { newestStatements, signableOf } from '@/publishing/plan/statements'
import { byOne, clinicianCalled } from '../support/by-one'
import { cases } from '../support/generated'
import { edits } from '../support/truth/edits'
import { documents, type Doc } from '../support/truth/medical'
import { memoryLedger } from '../support/truth/memory-ledger'
import { isCovered, isWithin, mostInCommon, stampOf, type Signed } from '../support/truth/model'
import { allSaid, keyOf, saidBy, type Kind, type Said } from '../support/truth/said'
import { isStruck, type Node } from '../support/truth/said-rich'

const acts = ['sign', 'sign some', 'sign again', 'publish', 'back to what was signed', 'back to what is live'] as const
const step = fc.record({
  what: fc.oneof(
    { weight: 9, arbitrary: fc.constantFrom(...Object.keys(edits)) },
    { weight: 4, arbitrary: fc.constantFrom(...acts) },
  ),
  ...{ a: fc.nat(99), b: fc.nat(99) },
})
const story = fc.record({
  kind: fc.constantFrom(...(Object.keys(documents) as Kind[])),
  n: fc.nat(47),
  steps: fc.array(step, { minLength: 24, maxLength: 24 }),
})

/** One document from its first words on, as the code and as the model have it. */
class Life {
  readonly ledger = memoryLedger()
  readonly lineKey
  readonly seen = new Map<string, string>()
  signed: Signed[] = []
  live: { said: Said[]; stamp: { names: string[]; at: string }; doc: Doc } | null = null
  lastSigned: Doc | null = null
  days = 0

  constructor(
    readonly kind: Kind,
    public doc: Doc,
  ) {
    this.lineKey = { collection: kind, key: doc.key, clinic: null, locale: 'en' as const }
  }
  get said() {
    return saidBy(this.kind, this.doc)
  }
  get units() {
    return signableOf(this.kind, this.doc, 'en')
  }
  get isShowable() {
    const texts = JSON.stringify(this.doc).includes('"root"') ? [this.doc as unknown] : []
    const roots = (value: unknown): Node[] =>
      typeof value !== 'object' || value === null
        ? []
        : 'root' in value
          ? [value.root as Node]
          : Object.values(value).flatMap(roots)
    return !texts.flatMap(roots).some(isStruck)
  }
}

/** Code and model tell the same pieces apart, now and through the whole life of the document. */
const compare = (life: Life): void => {
  const { said, units, seen } = life
  const names = units.map(({ place, hash }) => `${place}#${hash}`)
  if (names.length !== said.length) expect(names).toEqual(said)
  for (const [n, each] of said.entries()) {
    const [model, code] = [`model ${keyOf(each)}`, `code ${names[n]}`]
    const [as, of] = [seen.get(model) ?? code, seen.get(code) ?? model]
    if (as !== code || of !== model) expect({ code: as, model: of }).toEqual({ code, model })
    seen.set(model, code).set(code, model)
  }
}

const compareCoverage = async (life: Life): Promise<void> => {
  const uncovered = uncoveredBy((await newestStatements(life.ledger, life.lineKey)).clinician, life.units)
  const { said, signed } = life
  expect(uncovered.length === 0).toBe(allSaid(signed) === allSaid(said))
  const common = mostInCommon(signed, said)
  expect(uncovered.filter(({ isGone }) => !isGone)).toHaveLength(said.length - common)
  expect(uncovered.filter(({ isGone }) => isGone)).toHaveLength(signed.length - common)
}

const signing = async (life: Life, what: string, a: number): Promise<void> => {
  const { ledger, lineKey, doc, said } = life
  life.days += 1
  ledger.pass()
  const words = { lineKey, words: doc, english: doc }
  const { units, uncovered } = await toSign(ledger, words, 'clinician', false)
  const all = uncovered.map((unit) => unitName('en', unit))
  const again = what === 'sign again' ? units.map((unit) => unitName('en', unit)).filter((_, n) => n % 3 === a % 3) : []
  const left = what === 'sign some' ? all[a % Math.max(1, all.length)] : undefined
  const ticked = [...new Set([...all, ...again])].filter((tick) => tick !== left)
  const by = `dr-${a % 3}`
  const issues = await sign(ledger, { ...words, ...byOne(clinicianCalled(by)), actor: by, ticked })
  if (!life.isShowable) return void expect(issues).not.toEqual([])
  if (issues.some(({ code }) => code !== 'not-ticked'))
    return void expect(issues.every(({ code }) => code !== 'tick-not-shown')).toBe(true)
  expect(issues.length > 0).toBe(left !== undefined)
  if (issues.length > 0) return
  const { clinician: statement } = await newestStatements(ledger, lineKey)
  expect(statement).toHaveLength(said.length)
  const at = new Date(Date.parse('2026-01-01T00:00:00Z') + life.days * 86_400_000).toISOString().replace('.000', '')
  const next = said.map((each, n): Signed => {
    const { clinician, at } = statement[n]?.judge ?? { clinician: '', at: '' }
    return { ...each, mark: { by: clinician, at } }
  })
  const isTicked = (n: number) => ticked.includes(unitName('en', units[n] as (typeof units)[number]))
  const carried = next.filter((_, n) => !isTicked(n))
  // Nobody's name stands under what they did not tick; and what was covered keeps its name and its date.
  for (const [n, each] of next.entries())
    if (isTicked(n) && (each.mark.by !== by || each.mark.at !== at)) expect(each.mark).toEqual({ by, at })
  expect(isWithin(carried, life.signed)).toBe(true)
  Object.assign(life, { signed: next, lastSigned: structuredClone(doc) })
}

const publishing = async (life: Life): Promise<boolean | null> => {
  const { ledger, lineKey, doc, said, signed } = life
  const around = { ...noNeighbours, locale: 'en' } as never
  const given = { words: structuredClone(doc), reference: null, around, from: new Date().toISOString() }
  const made = await makeReady(ledger, lineKey, given)
  const isSigned = isCovered(signed, said)
  const mayGo = isSigned || (life.live !== null && allSaid(life.live.said) === allSaid(said))
  if (Array.isArray(made)) {
    const onlySignature = made.every(({ code }) => code === 'not-signed')
    if (onlySignature) expect(mayGo).toBe(false)
    return onlySignature ? false : null
  }
  expect([mayGo, life.isShowable]).toEqual([true, true])
  const stamp = isSigned ? stampOf(signed) : (life.live?.stamp ?? stampOf([]))
  const { review } = made.presented.view as { review: { name: string; others?: { name: string }[]; at: string } }
  expect({ names: [review.name, ...(review.others ?? []).map(({ name }) => name)], at: review.at }).toEqual(stamp)
  ledger.live.en = made.source
  life.live = { said, stamp, doc: structuredClone(doc) }
  return true
}

it('R38 the stamp stands exactly where everything that is shown is covered, over generated edits', async () => {
  const tried = cases(1 / 125)
  const seen = { edits: 0, true: 0, false: 0, null: 0, struck: 0 }
  await fc.assert(
    fc.asyncProperty(story, async ({ kind, n, steps }) => {
      const life = new Life(kind, structuredClone(documents[kind](n)))
      await signing(life, 'sign', 0)
      for (const { what, a, b } of steps) {
        if (what.startsWith('sign')) await signing(life, what, a)
        else if (what === 'publish') seen[`${await publishing(life)}`] += 1
        else {
          const before = JSON.stringify(life.doc)
          if (what === 'back to what was signed') life.doc = structuredClone(life.lastSigned ?? life.doc)
          else if (what === 'back to what is live') life.doc = structuredClone(life.live?.doc ?? life.doc)
          else edits[what]?.(life.doc, a, b)
          if (JSON.stringify(life.doc) !== before) seen.edits += 1
        }
        if (!life.isShowable) {
          seen.struck += 1
          continue
        }
        compare(life)
        await compareCoverage(life)
      }
      seen[`${await publishing(life)}`] += 1
    }),
    tried,
  )
  // More than five thousand in the proof, not counting those that changed nothing.
  expect(seen.edits).toBeGreaterThan(6.25 * tried.numRuns)
  // Both answers of the door were tried, and not only the refusals of other rules.
  expect([seen.true > 10, seen.false > 5]).toEqual([true, true])
})
