/** A working copy in one language made into what the public will see: checked by the view's schema, ready for the ledger. */
import { createHash } from 'node:crypto'
import type { z } from 'zod'
import type { Locale } from '@/domain/locale/locales'
import { kindOf, kinds, type KindName } from '@/domain/kinds'
import { signedText } from '@/domain/kinds/signed-text'
import type { Judge } from '@/domain/publication/statement'
import { canonicalJson } from '@/domain/safety/canonical-json'
import type { Code } from '@/publishing/plan/codes'
import { columnsOf, type Columns } from './columns'
import { prepare, type Document, type Told } from './prepare'
import type { Piece } from './stand-in'

export { withFileOf } from './picture'
export type { Document, StandIns, Told } from './prepare'
export { pieceOf, whole, type Piece } from './stand-in'
export {
  knowingWrong,
  markedWrong,
  outdatedPieces,
  saysWrong,
  staleFields,
  translatedFromAfter,
  translatedFromNow,
  untranslated,
  type StaleField,
} from './translation'

type Signer = Omit<Judge, 'at'>

/**
 * Whose signatures stand behind a document, as the view shows it: who judged something of it last, and who else did. `at`
 * is the oldest of their judgements, `dueAt` when it has to be looked at again. Instants are ISO 8601.
 */
export type Review = Signer & {
  others?: readonly Signer[]
  translation?: { names: readonly string[]; at: string } | null
  at: string
  dueAt: string
}

/** Since when a document is recalled (ISO 8601), and the pieces in which the correction notice stands (R37). */
export type Recalled = { since: string; pieces: readonly Piece[] }

/** The document as signed, in one language: everything from which its view can be made again. */
export type Presentable = Told & { doc: Document; review: Review | null; recalled?: Recalled }

/** A document in its own words, not signed by anybody yet. */
export const inOwnWords = (doc: Document, locale: Locale): Presentable => ({
  doc,
  locale,
  standIns: null,
  review: null,
})

export type Issue = { code: Code; path: string; context?: Record<string, unknown> }

export type Presented = Columns & { view: Record<string, unknown> }

export const hashOf = (value: unknown): string => createHash('sha256').update(canonicalJson(value)).digest('hex')

const isEmpty = (value: unknown): boolean =>
  value === undefined || value === null || value === '' || (Array.isArray(value) && value.length === 0)

/** What the schema of a view finds, as a code: its own sentences are English, and written for programmers. */
const issueOf = (issue: z.core.$ZodIssue): Issue => {
  const path = issue.path.join('.')
  if (isEmpty(issue.input)) return { code: 'missing', path }
  if (issue.code === 'too_big' && issue.origin === 'string')
    return { code: 'too-long', path, context: { maximum: Number(issue.maximum) } }
  return { code: issue.code === 'invalid_value' ? 'not-a-choice' : 'invalid', path }
}

/** @returns the finished view, or what is wrong with the document, by field path. */
export const present = (
  collection: KindName,
  source: Presentable,
): { ok: true; presented: Presented } | { ok: false; issues: Issue[] } => {
  const { document, unshown } = prepare(collection, source.doc, source)
  if (unshown.length > 0) return { ok: false, issues: unshown }
  // Nobody stands for what was recalled; the signature stays with the row all the same (R22).
  const { review, recalled } = source
  const marks = recalled ? { review: null, recalled: recalled.since } : { review }
  const parsed = kinds[collection].view.safeParse({ ...document, ...marks }, { reportInput: true })
  if (!parsed.success) return { ok: false, issues: parsed.error.issues.map(issueOf) }
  const view = parsed.data as Record<string, unknown>
  return { ok: true, presented: { view, ...columnsOf(collection, view) } }
}

/** The hash of a finished view's safety text, by which the ledger knows whether two rows say the same. */
export const safetyHashOf = (collection: KindName, view: Record<string, unknown>): string =>
  hashOf(signedText(kindOf(collection), view))

/** The hash of a working copy's safety text; null while it is not complete. */
export const safetyHashOfCopy = (collection: KindName, doc: Document, locale: Locale): string | null => {
  const result = present(collection, inOwnWords(doc, locale))
  return result.ok ? safetyHashOf(collection, result.presented.view) : null
}
