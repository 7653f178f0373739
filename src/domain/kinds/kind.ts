/** What a kind says of itself. Everything that is asked of a collection by name is derived from this (index.ts). */
import { z } from 'zod'
import * as term from './terms'
import type { Group } from '../roles/groups'
import {
  address,
  maybeGroup,
  maybeRows,
  objectOf,
  plain,
  ref,
  type Fields,
  type ObjectOf,
  type Parts,
  type Wordless,
} from './field'
import type { KindName } from './index'

/** Where a document is read by itself. `section`: under its own slug; `fixed`: at its key; `anchor`: on a page of all. */
export type Page = { section: string } | { fixed: readonly string[] } | { anchor: string }

/** What lists and pickers show of a document. */
export type Listing = { title: string; summary?: string | null; position?: number }

/** By what else than its key a row is asked for: typed, indexed columns. `about`: `kind/key`. */
export type FoundBy = { hosts?: readonly string[]; files?: readonly string[]; about?: readonly string[] }

export type Owner = 'network' | 'clinic' | 'itself' | 'either'

/**
 * Whether a clinician signs it (R14). `throughout`: every word of it is ruling or prose, but for what is one clinic's;
 * `in part`: where something of ruling grade stands in the document, and that only.
 */
export type Medical = 'throughout' | 'in part' | false

/** When a document is saved: working copies. When it is published: what is live, or goes live in the same act. */
export type Beside = { save: readonly KindName[]; publish: readonly KindName[] }

type Facts<B extends Beside> = {
  /** Its row of the role table. */
  access: Group
  /** R23: in which languages it is told although nobody has translated it. */
  told: 'as translated' | 'wherever its topic is' | 'in all of its clinic'
  /** R37: what a recall does. `stays`: names, outcomes and standing advice stay, under the correction notice. */
  recall: 'stays' | 'closes' | null
  /** R36: who takes it off the pages altogether; of a kind that is medical in part, where it has to be signed. */
  goes: 'by a clinician' | 'at once'
  /** R22: what a language needs of it before a clinic goes live in it. `blocks`: it may be missing, but not stand in. */
  beforeLive: 'nothing' | 'whole' | 'blocks'
  page: Page | null
  /** The kinds that its rules look at, at each moment; a rule is given no others. */
  beside: B
  /** A row that cannot be read: gone as if never published, or kept and read strictly (safety/damaged.ts). */
  damaged: 'gone' | 'kept'
  /** Not a list of documents but one of the network (a Payload global), which has no key. */
  isOne?: true
}

type ViewOf<R extends Fields, P extends Fields, N extends Fields> = z.infer<
  ObjectOf<{ ruling: R; prose: P; ordinary: N }>
>

type Said<
  R extends Fields,
  P extends Fields,
  N extends Fields,
  O extends Owner,
  M extends Medical,
  B extends Beside,
> = Facts<B> & {
  /** Whose its documents are. `itself`: a clinic; `either`: the network's, or one clinic's for that clinic alone. */
  owner: O
  medical: M
  /** Signed as safety text (R15), with what decides where that is shown (docs/decisions/0013). */
  ruling: R
  /** What else a visitor reads of a medical kind. */
  prose: P
  /** Everything else; in a kind that is medical throughout, nothing that anybody reads. */
  ordinary: M extends 'throughout' ? N & Wordless : N
  lists(view: ViewOf<R, P, N>): Listing
  found?(view: ViewOf<R, P, N>): FoundBy
}

/** @returns what was said, with the schema of its view. */
export const kind = <
  R extends Fields,
  P extends Fields,
  N extends Fields,
  O extends Owner,
  const M extends Medical,
  const B extends Beside,
>(
  said: Said<R, P, N, O, M, B>,
) => ({ ...said, view: objectOf<{ ruling: R; prose: P; ordinary: N }>({ ...said, ordinary: said.ordinary as N }) })

/** Any kind, as what walks over kinds sees it. */
export type Kind = Facts<Beside> &
  Parts & {
    owner: Owner
    medical: Medical
    view: z.ZodObject
    lists(view: never): Listing
    found?(view: never): FoundBy
  }

export const key = { key: plain(term.key) }
export const slug = { slug: address() }
const signer = { clinician: ref('clinicians'), name: plain(term.words), credentials: plain(term.words) }
/** Which pieces of a view are in another language than its own (R23), and which language safety text is in then. */
export const standIns = {
  safetyLang: plain(term.language),
  standIns: plain(z.array(z.string()).nullish()),
  /** Since when it is recalled (R37). */
  recalled: plain(term.instant.nullish()),
}
/** On every medical view: who signed it, the oldest of their judgements and when it falls due. */
export const reviewed = {
  review: maybeGroup({
    ordinary: {
      ...signer,
      others: maybeRows({ ordinary: signer }),
      // Where the clinicians judged the English: who compared the translation with it, and the oldest time of it (R39).
      translation: maybeGroup({ ordinary: { names: plain(z.array(term.words).min(1)), at: plain(term.instant) } }),
      at: plain(term.instant),
      dueAt: plain(term.instant),
    },
  }),
  ...standIns,
}

/** Fields of views that no form has: the door writes them. */
export const isWrittenByDoor = (field: string): boolean => writtenByDoor.includes(field)
const writtenByDoor: readonly string[] = ['review', 'safetyLang', 'standIns', 'recalled', 'sizes', 'picture']
