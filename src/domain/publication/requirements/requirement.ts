/** What a requirement is: a small pure rule about one document, which names what is wrong and leaves the words to the catalogue. */
import { sourceLocale, type Locale } from '../../locale/locales'
import type { ContraindicationView, JurisdictionView, OverlayView, TechniqueView, WarningSignView } from '../view-types'
import type { BesideOf, KindName, ViewOf } from '../../kinds'
import type { IssueCode } from './codes'

/** A problem: a code for the message catalogue, the field's path, and what the message needs to be specific. */
export type Issue = { code: IssueCode; path: string; context?: Record<string, unknown> }

/** A document on its way: the fields of its view, any of which may still be missing. */
export type Unfinished<T> = T extends readonly (infer Item)[]
  ? readonly Unfinished<Item>[]
  : T extends object
    ? { readonly [Field in keyof T]?: Unfinished<T[Field]> | null }
    : T

/** Fields of working copies that never reach a view. */
type EditorsOnly = { readonly faqs: { readonly openConflict?: string | null } }

export type WorkingCopyOf<C extends KindName> = Unfinished<ViewOf<C>> &
  (C extends keyof EditorsOnly ? EditorsOnly[C] : unknown)

/** The documents around the one in question, as rules about relations need them. Read by the caller, who has a database. */
export type Neighbours = {
  techniques: readonly TechniqueView[]
  contraindications: readonly ContraindicationView[]
  warningSigns: readonly WarningSignView[]
  references: readonly ViewOf<'references'>[]
  clinicians: readonly ViewOf<'clinicians'>[]
  overlays: readonly OverlayView[]
  /** Of the clinic that owns the document; null for the network's own. */
  jurisdiction: JurisdictionView | null
  /** Names of techniques and titles of works, by language: they may hold a word that a sentence may not. */
  names: Readonly<Partial<Record<Locale, readonly string[]>>>
  /** The language that the document's words are in. */
  locale: Locale
  /** The day (`YYYY-MM-DD`) where the owner is. */
  today: string
}

/** Nothing around: for rules that look at the document alone. */
export const noNeighbours: Neighbours = {
  techniques: [],
  contraindications: [],
  warningSigns: [],
  references: [],
  clinicians: [],
  overlays: [],
  jurisdiction: null,
  names: {},
  locale: sourceLocale,
  today: '',
}

/** which of its neighbours each kind fills. */
export const fills = {
  techniques: 'techniques',
  contraindications: 'contraindications',
  'warning-signs': 'warningSigns',
  references: 'references',
  clinicians: 'clinicians',
  overlays: 'overlays',
  jurisdictions: 'jurisdiction',
} as const satisfies { [K in KindName]?: keyof Neighbours }
type Fills = typeof fills
/** Names come from techniques and works, which every kind with rules about words looks at. */
type FilledBy<K> = Fills[K & keyof Fills] | ('references' extends K ? 'names' : never)

/** What a rule of a kind is given at a moment: what the kind says it looks at. Asking for more does not compile. */
type AroundOf<C extends KindName, M extends 'save' | 'publish'> = Pick<
  Neighbours,
  FilledBy<BesideOf<C, M>> | 'locale' | 'today'
>

/** A rule of one kind; `kind` is its name, for rules that hold for several. */
export type Requirement<C extends KindName, M extends 'save' | 'publish' = 'publish'> = (
  document: WorkingCopyOf<C>,
  around: AroundOf<C, M>,
  kind: C,
) => Issue[]

/** One moment's rules, by kind. */
export type Requirements<M extends 'save' | 'publish' = 'publish'> = {
  readonly [C in KindName]?: readonly Requirement<C, M>[]
}
