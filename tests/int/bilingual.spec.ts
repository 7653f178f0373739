/**
 * R23, R35, R38 through the real door: over generated edits, translations, signatures and publications of a document in two
 * languages, every page shows only what was signed, as it was signed, under the names of those who signed it.
 */
import fc from 'fast-check'
import type { Client } from 'pg'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { cases } from '../support/generated'
import { connect, ledgerDatabase, txOn, type LedgerDatabase } from '../support/ledger-database'
import { Bilingual, type Lang, type Review } from '../support/truth/bilingual'
import { edits } from '../support/truth/edits'
import { documents } from '../support/truth/medical'
import { isCovered, stampOf } from '../support/truth/model'
import { allSaid, saidBy, type Kind, type Said } from '../support/truth/said'
import { madeOf, wrongIn, type Before } from '../support/truth/shown-in-french'

let database: LedgerDatabase
let db: Client
beforeAll(async () => {
  database = await ledgerDatabase('bilingual')
  db = await connect(database.url)
})
afterAll(async () => {
  await db.end()
  await database.drop()
})

const acts = [
  'translate',
  'translate all',
  'confirm',
  'sign en',
  'sign fr',
  'publish en',
  'publish fr',
  'publish both',
] as const
const step = fc.record({
  what: fc.oneof(
    { weight: 4, arbitrary: fc.constantFrom(...Object.keys(edits).filter((name) => name !== 'struck out')) },
    { weight: 7, arbitrary: fc.constantFrom(...acts) },
  ),
  ...{ a: fc.nat(99), b: fc.nat(99) },
})
type Step = { what: string; a: number; b: number }
const story = fc.record({
  kind: fc.constantFrom(...(Object.keys(documents) as Kind[])),
  n: fc.nat(47),
  steps: fc.array(step, { minLength: 16, maxLength: 16 }),
})

const namesOf = ({ name, others = [] }: Review): string[] => [name, ...others.map((each) => each.name)]

class Story {
  readonly made = new Set<string>()
  english: { said: Said[]; stamp: { names: string[]; at: string } } | null = null
  french: Before = null
  went = { live: 0, refused: 0 }

  constructor(readonly pair: Bilingual) {}

  remember(): void {
    for (const each of madeOf(this.pair, this.pair.doc('fr'))) this.made.add(each)
  }

  async publish(...langs: Lang[]): Promise<void> {
    const { pair } = this
    const codes = await pair.publish(...langs)
    this.went[codes.length > 0 ? 'refused' : 'live'] += 1
    const said = saidBy(pair.kind, pair.doc('en'))
    const isSigned = isCovered(pair.signed.en, said)
    const mayGo = isSigned || (this.english !== null && allSaid(this.english.said) === allSaid(said))
    const isAsked = langs.includes('en')
    if (isAsked && codes.length === 0) expect(mayGo).toBe(true)
    if (langs.length === 1 && isAsked && codes.length > 0 && codes.every((code) => code === 'not-signed'))
      expect(mayGo).toBe(false)
    if (isAsked && codes.length === 0)
      this.english = { said, stamp: isSigned ? stampOf(pair.signed.en) : (this.english?.stamp ?? stampOf([])) }
    await this.look()
  }

  /** Looks at what is live in both languages. */
  async look(): Promise<void> {
    const { pair, made } = this
    const [en, fr] = [await pair.live('en'), await pair.live('fr')]
    expect(en && allSaid(saidBy(pair.kind, en.source.doc))).toEqual(this.english && allSaid(this.english.said))
    if (en?.view.review) expect({ names: namesOf(en.view.review), at: en.view.review.at }).toEqual(this.english?.stamp)
    if (!fr) return
    const shown = { doc: fr.source.doc, standIns: fr.source.standIns?.at ?? [] }
    const before = this.french
    expect(wrongIn({ pair, shown, english: en?.source.doc ?? null, before, made })).toEqual([])
    expect(fr.view.review).not.toBeNull()
    if (shown.standIns.length > 0 && fr.view.review && en?.view.review) {
      expect(namesOf(fr.view.review)).toEqual(expect.arrayContaining(namesOf(en.view.review)))
      expect(fr.view.review.at <= en.view.review.at).toBe(true)
    }
    this.french = { shown, english: en?.source.doc ?? fr.source.doc }
  }
}

const take = async (told: Story, { what, a, b }: Step): Promise<void> => {
  const { pair } = told
  if (what in edits) {
    edits[what]?.(pair.english, a, b)
    pair.keepRows()
  } else if (what.startsWith('translate'))
    pair.translate((path, value, at) => {
      if (what === 'translate' && at % 3 !== a % 3) return undefined
      return Array.isArray(value) ? value.map((_, n) => `${path} ${b % 4} ${n}`) : `fr ${path} ${b % 4}`
    })
  else if (what === 'confirm') pair.confirm()
  else if (what === 'sign en') await pair.sign('en', `dr-${a % 3}`)
  else if (what === 'sign fr') await pair.sign('fr', `dr-${a % 4}`)
  else await told.publish(...((what === 'publish both' ? ['en', 'fr'] : [what.slice(-2)]) as Lang[]))
  told.remember()
}

it('R23, R38 a page shows what was signed and nothing else, in English and in French, whatever is edited and published', async () => {
  const went = { live: 0, refused: 0, french: 0 }
  await fc.assert(
    fc.asyncProperty(story, async ({ kind, n, steps }) => {
      await db.query('BEGIN')
      try {
        const told = new Story(new Bilingual(txOn(db), kind, structuredClone(documents[kind](n))))
        const begun = ['sign en', 'publish en', 'sign fr', ...(n % 4 ? ['publish fr'] : [])]
        const first = n % 5 ? begun : ['sign fr', 'publish fr']
        for (const taken of [...first.map((what) => ({ what, a: 0, b: 0 })), ...steps]) await take(told, taken)
        went.live += told.went.live
        went.refused += told.went.refused
        went.french += told.french ? 1 : 0
      } finally {
        await db.query('ROLLBACK')
      }
    }),
    cases(1 / 400),
  )
  expect(Math.min(went.live, went.refused, went.french)).toBeGreaterThan(1)
})
