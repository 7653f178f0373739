/** A working copy in one language made into what the public will see: checked by the view's schema, ready for the ledger. */
import { createHash } from 'node:crypto'
import type { z } from 'zod'
import { sourceLocale, type Locale } from '@/domain/locale/locales'
import { kindOf, kinds, type KindName } from '@/domain/kinds'
import { signedText } from '@/domain/kinds/signed-text'
import { canonicalJson } from '@/domain/safety/canonical-json'
import type { Code } from '@/publishing/codes'
import { withSafetyOf } from './fallback'
import { columnsOf, type Columns } from './columns'
import { prepare, type Document } from './prepare'
import { staleFields } from './translation'

export type { Document } from './prepare'
export { translatedFromAfter, translatedFromNow, staleFields, type StaleField } from './translation'

/** Who signed the safety text, as the view shows it. Instants are ISO 8601. */
export type Review = { clinician: string; name: string; credentials: string; at: string; dueAt: string }

/** The document as signed, in one language: everything from which its view can be made again. */
export type Presentable = { doc: Document; safetyLang: Locale; review: Review | null }

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
  const { document, unshown } = prepare(collection, source.doc, source.safetyLang)
  if (unshown.length > 0) return { ok: false, issues: unshown }
  const parsed = kinds[collection].view.safeParse({ ...document, review: source.review }, { reportInput: true })
  if (!parsed.success) return { ok: false, issues: parsed.error.issues.map(issueOf) }
  const view = parsed.data as Record<string, unknown>
  return { ok: true, presented: { view, ...columnsOf(collection, view) } }
}

/** The hash that a sign-off is bound to: the safety text of a finished view. */
export const safetyHashOf = (collection: KindName, view: Record<string, unknown>): string =>
  hashOf(signedText(kindOf(collection), view))

/** The hash of a working copy's safety text; null while it is not complete. */
export const safetyHashOfCopy = (collection: KindName, doc: Document, locale: Locale): string | null => {
  const result = present(collection, { doc, safetyLang: locale, review: null })
  return result.ok ? safetyHashOf(collection, result.presented.view) : null
}

/**
 * The document to publish in `locale`: the translation, with the English safety words where its own are stale (R23).
 *
 * @param words the working copy in `locale`, without fallback
 * @param english the working copy in English; null where the document has none (a clinic's own words)
 */
export const presentableFor = (
  collection: KindName,
  locale: Locale,
  words: Document,
  english: Document | null,
): Presentable => {
  if (locale === sourceLocale || !english) return { doc: words, safetyLang: locale, review: null }
  const isCurrent =
    staleFields(collection, words, english).every(({ isSafety }) => !isSafety) &&
    safetyFieldsOf(collection, words, locale) === safetyFieldsOf(collection, english, sourceLocale)
  return isCurrent
    ? { doc: words, safetyLang: locale, review: null }
    : { doc: withSafetyOf(collection, words, english), safetyLang: sourceLocale, review: null }
}

/** The safety text that is not words, as one comparable value: it changes for all languages at once, or for none. */
export const safetyFieldsOf = (collection: KindName, doc: Document, locale: Locale): string => {
  const result = present(collection, { doc, safetyLang: locale, review: null })
  if (!result.ok) return ''
  return canonicalJson(signedText(kindOf(collection), result.presented.view)?.fields ?? null)
}
