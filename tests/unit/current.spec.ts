/**
 * R23 over generated translations and edits: nothing that was made from old words counts as current, and nothing that is
 * current counts as old. Held against a second reader that remembers beside which English each field was written.
 */
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { outdatedPieces, staleFields, translatedFromAfter, translatedFromNow } from '@/publishing/present'
import { cases } from '../support/generated'
import { edits } from '../support/truth/edits'
import { inWords, pieceIn, storedWords, wordsIn } from '../support/truth/fields'
import { documents, pool, type Doc } from '../support/truth/medical'
import type { Kind } from '../support/truth/said'
import { rich, paragraph, textNode } from '../support/truth/lexical'

/** What is struck out is refused, in whatever language. */
const changes = Object.keys(edits).filter((name) => name !== 'struck out')

const step = fc.record({
  what: fc.oneof(
    { weight: 4, arbitrary: fc.constantFrom(...changes) },
    {
      weight: 6,
      arbitrary: fc.constantFrom(
        ...['save', 'save all', 'save unchanged', 'copy English', 'clear', 'confirm', 'English of old', 'restore'],
      ),
    },
  ),
  /** Which English the form was opened beside: the newest, one of those before, or one that nobody knows any more. */
  shown: fc.oneof({ weight: 3, arbitrary: fc.constant(0) }, fc.integer({ min: -1, max: 4 })),
  ...{ a: fc.nat(99), b: fc.nat(99) },
})
const story = fc.record({
  kind: fc.constantFrom(...(Object.keys(documents) as Kind[])),
  n: fc.nat(47),
  steps: fc.array(step, { minLength: 14, maxLength: 14 }),
})

type Step = { what: string; shown: number; a: number; b: number }

/** A document in English and in French, as the code stores it; and what a reader remembers of it. */
class Pair {
  readonly englishes: Doc[]
  readonly versions: { words: Map<string, unknown>; mark: unknown; beside: Map<string, string> }[] = []
  words: ReadonlyMap<string, unknown> = new Map()
  mark: unknown = null
  /** By field: what the English said beside which these words were written or confirmed. */
  beside = new Map<string, string>()

  constructor(
    readonly kind: Kind,
    public english: Doc,
  ) {
    this.englishes = [structuredClone(english)]
  }
  get french(): Doc {
    return { ...inWords(this.kind, this.english, this.words), translatedFrom: this.mark }
  }
}

/** Other words of the same sort: a text, a list, a formatted text. */
const otherWords = (value: unknown, n: number): unknown => {
  const words = `Mots ${n % 5}`
  if (Array.isArray(value)) return value.map((_, at) => `${words} ${at}`)
  return typeof value === 'string' ? words : rich(paragraph(textNode(words)))
}

/** The fields that a save names, with what it makes of each. */
const written = ({ kind, english, words }: Pair, { what, a, b }: Step): Map<string, unknown> => {
  const all = [...storedWords(kind, english)]
  const chosen = what === 'save all' ? all : all.filter((_, at) => at % 4 === a % 4)
  return new Map(
    chosen.map(([path, value]) => {
      if (what === 'copy English') return [path, value]
      if (what === 'save unchanged') return [path, words.get(path) ?? null]
      return [path, what === 'clear' ? null : otherWords(value, b + (a % 3))]
    }),
  )
}

const save = (pair: Pair, taken: Step): void => {
  const { kind, french: before } = pair
  const now = written(pair, taken)
  const after = { ...inWords(kind, pair.english, new Map([...pair.words, ...now])), translatedFrom: pair.mark }
  const english = taken.shown < 0 ? null : (pair.englishes.at(-1 - taken.shown) ?? pair.english)
  const mark = translatedFromAfter(kind, { before, after, english })
  const [was, is] = [wordsIn(kind, before), wordsIn(kind, after)]
  const shown = english ? wordsIn(kind, english) : new Map<string, { says: string }>()
  for (const path of new Set([...was.keys(), ...is.keys()])) {
    if (was.get(path)?.says === is.get(path)?.says) continue
    pair.beside.delete(path)
    const says = shown.get(path)?.says
    if (says !== undefined && is.has(path)) pair.beside.set(path, says)
  }
  Object.assign(pair, { words: storedWords(kind, after), mark })
}

const step1 = (pair: Pair, taken: Step): void => {
  const { kind } = pair
  const { what, a, b } = taken
  if (what in edits || what === 'English of old') {
    if (what in edits) edits[what]?.(pair.english, a, b)
    else pair.english = structuredClone(pair.englishes[a % pair.englishes.length] ?? pair.english)
    pair.englishes.push(structuredClone(pair.english))
    // Rows are one for all languages: with a row its words are gone in all of them.
    pair.words = storedWords(kind, pair.french)
    for (const path of pair.beside.keys()) if (!pair.words.has(path)) pair.beside.delete(path)
  } else if (what === 'confirm') {
    pair.mark = translatedFromNow(kind, pair.english)
    const own = wordsIn(kind, pair.french)
    const says = [...wordsIn(kind, pair.english)].filter(([path]) => own.has(path))
    pair.beside = new Map(says.map(([path, each]) => [path, each.says]))
  } else if (what === 'restore') {
    const version = pair.versions[a % Math.max(1, pair.versions.length)]
    if (!version) return
    Object.assign(pair, { words: version.words, mark: version.mark, beside: new Map(version.beside) })
    pair.words = storedWords(kind, pair.french)
    for (const path of pair.beside.keys()) if (!pair.words.has(path)) pair.beside.delete(path)
  } else save(pair, taken)
  pair.versions.push({ words: new Map(pair.words), mark: pair.mark, beside: new Map(pair.beside) })
}

/** Names may be the same in two languages, and people search by the same words. */
const isSentence = (path: string): boolean => !/(^|\.)(name|alsoCalled|searchWords)$/.test(path)

/** English sentences, of four words or more, that stand in the translation as they are. */
const isRepeated = (own: string | undefined, english: { says: string; plain: string } | undefined): boolean =>
  own !== undefined &&
  own === english?.says &&
  english.plain.split('\n').some((line) => line.split(/[^\p{L}]+/u).filter(Boolean).length > 3)

const compare = ({ kind, english, french, beside }: Pair): { current: number; old: number } => {
  const [theirs, own] = [wordsIn(kind, english), wordsIn(kind, french)]
  const paths = new Set([...theirs.keys(), ...own.keys()])
  const isCurrent = (path: string) => theirs.has(path) && own.has(path) && beside.get(path) === theirs.get(path)?.says
  const old = [...paths].filter((path) => !isCurrent(path))
  const stale = staleFields(kind, french, english).map(({ path }) => path)
  if (stale.toSorted().join() !== old.toSorted().join()) expect(stale.toSorted()).toEqual(old.toSorted())
  const isSafety = (path: string) => (theirs.get(path) ?? own.get(path))?.isSafety
  const repeated = [...paths].filter(isSentence).filter((path) => isRepeated(own.get(path)?.says, theirs.get(path)))
  const pieces = new Set([...old, ...repeated].filter(isSafety).map(pieceIn))
  expect([...outdatedPieces(kind, french, english)].toSorted()).toEqual([...pieces].toSorted())
  return { current: paths.size - old.length, old: old.length }
}

it('R23 nothing made from old words counts as current, nothing current counts as old, over generated translations', () => {
  const seen = { current: 0, old: 0, steps: 0 }
  expect(pool.some((each) => each.split(' ').length > 3)).toBe(true)
  fc.assert(
    fc.property(story, ({ kind, n, steps }) => {
      const pair = new Pair(kind, structuredClone(documents[kind](n)))
      save(pair, { what: 'save all', shown: 0, a: n, b: 0 })
      for (const taken of steps) {
        step1(pair, taken)
        const { current, old } = compare(pair)
        seen.current += current
        seen.old += old
        seen.steps += 1
      }
    }),
    cases(1 / 50),
  )
  expect(Math.min(seen.current, seen.old)).toBeGreaterThan(seen.steps)
})
