/**
 * What somebody who acts at the door was shown: a document's words in one language, the English beside them, and what is
 * live and scheduled. Each has a mark of its own in the hash, so that a refusal can say which of them has changed.
 */
import { told } from '@/domain/publication/three-way'
import { hashOf } from '../present'
import type { OpenRow } from '../ledger/open-rows'

/** What the framework keeps with a document, and no person wrote. */
const bookkeeping: ReadonlySet<string> = new Set([
  ...['id', 'createdAt', 'updatedAt', 'globalType', 'base', 'url', 'thumbnailURL', 'sizes', '_status'],
])

/** A document without the framework's bookkeeping. */
export const withoutBookkeeping = (doc: Record<string, unknown>): Record<string, unknown> =>
  Object.fromEntries(Object.entries(doc).filter(([name]) => !bookkeeping.has(name)))

const short = (value: unknown): string => hashOf(value).slice(0, 20)

/** The mark of a working copy in one language; the same words have the same mark, whenever they were saved. */
export const markOf = (doc: Record<string, unknown> | null): string => short(doc ? told(withoutBookkeeping(doc)) : null)

/** What a form was opened on: the words in its language and, of a translation, the English beside them. */
export const baseMark = (words: string, english: string): string => `${words}.${english}`

/** @returns the parts of a form's base; `english` is null where it names none. */
export const basePartsOf = (base: string): { words: string; english: string | null } => {
  const [words = '', english = null] = base.split('.')
  return { words, english }
}

/** The mark of what is live and scheduled in one language. */
export const liveMark = (rows: readonly OpenRow[]): string =>
  short(rows.map(({ id, liveFrom, liveUntil, contentHash }) => [id, liveFrom, liveUntil, contentHash]))

/** The parts of a state that an act can have been shown. */
export type Marks = { words: string; english: string; live: string }

/** The hash that acts are shown. */
export const stateHash = ({ words, english, live }: Marks): string => [words, english, live].join('.')

/** @returns the parts of a hash; null where it is none. */
export const partsOf = (hash: string): Marks | null => {
  const [words, english, live, ...more] = hash.split('.')
  return words && english && live && more.length === 0 ? { words, english, live } : null
}
