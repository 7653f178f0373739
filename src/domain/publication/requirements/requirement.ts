/** What a requirement is: a small pure rule about one document, which names what is wrong and leaves the words to the catalogue. */
import { sourceLocale, type Locale } from '../../locale/locales'
import type { ContraindicationView, JurisdictionView, OverlayView, TechniqueView, WarningSignView } from '../view-types'
import type { PublishedCollection, ViewOf } from '../views'
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

export type WorkingCopyOf<C extends PublishedCollection> = Unfinished<ViewOf<C>> &
  (C extends keyof EditorsOnly ? EditorsOnly[C] : unknown)

/** The documents around the one in question, as rules about relations need them. Read by the caller, who has a database. */
export type Surroundings = {
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
export const nothingAround: Surroundings = {
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

export type Requirement<C extends PublishedCollection> = (document: WorkingCopyOf<C>, around: Surroundings) => Issue[]

/** One moment's rules, by collection. */
export type Requirements = { readonly [C in PublishedCollection]?: readonly Requirement<C>[] }
