/**
 * A field is a schema together with what is true of it: whether it holds words, whom it points at, what stands inside it.
 * Kinds are made of these only, so that a field of which nobody has said anything does not compile.
 */
import { z } from 'zod'
import { rich as richSchema } from './rich'
import * as term from './terms'
import type { KindName } from './index'

export type Row = Readonly<Record<string, unknown>>

/** What a word needs before it goes live. The record that a field stands in is its grade. */
export const grades = ['ruling', 'prose', 'ordinary'] as const
export type Grade = (typeof grades)[number]

/** Words for readers: of each language, searched, compared with what they were translated from. */
type WordFact =
  /** Sentences; one text or a list of them. */
  | { is: 'words' }
  /** Names of things and people: they promise nothing (R12). */
  | { is: 'name' }
  | { is: 'rich' }
  /** Found by search and never shown. */
  | { is: 'search words' }

/** What is the same in all languages, or no words. */
type PlainFact =
  /** The last part of its address: of each language, and yet no words. */
  | { is: 'address' }
  /** Keys of other documents. `isSet`: their order means nothing. `by`: their kind stands in that field beside this one. */
  | { is: 'ref'; to: KindName; isSet?: true }
  | { is: 'ref'; by: string }
  | { is: 'choice'; of: readonly string[] }
  /** Numbers, days, hosts, switches: the same in all languages, never searched, never linted. */
  | { is: 'plain' }

type Container<P> =
  | { is: 'group'; parts: P }
  /** `for`: the fields that say whom a row is for, where that and not its place in the list names it. */
  | { is: 'rows'; parts: P; for?: readonly string[] }
  /** By block type. */
  | { is: 'blocks'; of: Readonly<Record<string, P>> }

export type Fact = WordFact | PlainFact | Container<Parts>

export type Field<S extends z.ZodType = z.ZodType, F extends Fact = Fact> = { readonly schema: S; readonly fact: F }
export type Fields = Readonly<Record<string, Field>>

/** Fields by their grade. */
export type Parts = { readonly [G in Grade]: Fields }

/** What may stand in the ordinary part of a kind that is medical throughout: nothing that anybody reads. */
export type Wordless = Readonly<Record<string, { readonly schema: z.ZodType; readonly fact: WordlessFact }>>
type WordlessFact = PlainFact | Container<{ readonly [G in Grade]: Wordless }>

export type ShapeOf<F extends Fields> = { -readonly [N in keyof F]: F[N]['schema'] }

/** @returns the zod shape of fields. */
export const shapeOf = <F extends Fields>(fields: F): ShapeOf<F> =>
  Object.fromEntries(Object.entries(fields).map(([name, { schema }]) => [name, schema])) as ShapeOf<F>

const field = <S extends z.ZodType, const F extends Fact>(schema: S, fact: F): Field<S, F> => ({ schema, fact })

/** Whether a field holds what people read or search by. */
export const isWords = ({ fact: { is } }: Pick<Field, 'fact'>): boolean =>
  is === 'words' || is === 'name' || is === 'rich' || is === 'search words'
/** Whether each language has a value of its own. */
export const isLocalized = (it: Pick<Field, 'fact'>): boolean => isWords(it) || it.fact.is === 'address'

export const words = () => field(term.words, { is: 'words' })
export const maybeWords = () => field(term.maybeWords, { is: 'words' })
export const wordList = () => field(term.wordList, { is: 'words' })
export const searchWords = () => field(term.wordList, { is: 'search words' })
export const nameList = () => field(term.wordList, { is: 'name' })
export const name = () => field(term.words, { is: 'name' })
export const address = () => field(term.slug, { is: 'address' })
export const rich = () => field(richSchema, { is: 'rich' })

export const ref = (to: KindName) => field(term.key, { is: 'ref', to })
export const maybeRef = (to: KindName) => field(term.key.nullish(), { is: 'ref', to })
export const refs = (to: KindName) => field(term.keys, { is: 'ref', to })
export const refSet = (to: KindName) => field(term.keys, { is: 'ref', to, isSet: true })
export const refBy = (by: string) => field(term.key, { is: 'ref', by })

type Words = readonly [string, ...string[]]
export const choice = <const T extends Words>(of: T) => field(z.enum(of), { is: 'choice', of })
export const maybeChoice = <const T extends Words>(of: T) => field(z.enum(of).nullish(), { is: 'choice', of })
export const choices = <const T extends Words>(of: T) => field(z.array(z.enum(of)).default([]), { is: 'choice', of })
export const topic = () => choice(term.topics)

type Simple = string | number | boolean | null | undefined
/** Not for objects: what stands inside of those has to be said too (`group`, `rows`). */
export const plain = <S extends z.ZodType<Simple | readonly Simple[]>>(schema: S) => field(schema, { is: 'plain' })
export const maybeText = () => plain(z.string().nullish())
export const flag = () => plain(z.boolean())
export const day = () => plain(term.day.nullish())

/** Fields by their grade, of which any may be left out. */
export type Said = Partial<Parts>
// {} and not Fields: a grade that is left out adds no names to the shape.
// eslint-disable-next-line @typescript-eslint/no-empty-object-type
type PartOf<S extends Said, G extends Grade> = S[G] extends Fields ? S[G] : {}
type Full<S extends Said> = { readonly [G in Grade]: PartOf<S, G> }
export type ObjectOf<S extends Said> = z.ZodObject<
  ShapeOf<PartOf<S, 'ruling'>> & ShapeOf<PartOf<S, 'prose'>> & ShapeOf<PartOf<S, 'ordinary'>>
>

export const partsOf = <S extends Said>({ ruling = {}, prose = {}, ordinary = {} }: S): Full<S> =>
  ({ ruling, prose, ordinary }) as unknown as Full<S>
export const objectOf = <S extends Said>({ ruling = {}, prose = {}, ordinary = {} }: S): ObjectOf<S> =>
  z.object({ ...shapeOf(ruling), ...shapeOf(prose), ...shapeOf(ordinary) }) as unknown as ObjectOf<S>

export const group = <S extends Said>(said: S) => field(objectOf(said), { is: 'group', parts: partsOf(said) })
export const maybeGroup = <S extends Said>(said: S) =>
  field(objectOf(said).nullish(), { is: 'group', parts: partsOf(said) })

type Named<S extends Said> = { for?: readonly (keyof (PartOf<S, 'ruling'> & PartOf<S, 'prose'>) & string)[] }
/** Rows, of which there may be none. */
export const rows = <S extends Said>(said: S, whom: Named<S> = {}) =>
  field(z.array(objectOf(said)).default([]), { is: 'rows', parts: partsOf(said), ...whom })
/** Rows that need not be told at all. */
export const maybeRows = <S extends Said>(said: S) =>
  field(z.array(objectOf(said)).nullish(), { is: 'rows', parts: partsOf(said) })
/** Rows of which there is at least one. */
export const someRows = <S extends Said>(said: S) =>
  field(z.array(objectOf(said)).min(1), { is: 'rows', parts: partsOf(said) })
/** Rows that the door always writes: a list that is missing is not an empty one. */
export const toldRows = <S extends Said>(said: S) =>
  field(z.array(objectOf(said)), { is: 'rows', parts: partsOf(said) })
