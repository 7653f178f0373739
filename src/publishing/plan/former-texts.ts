/** Texts of a document that were live, found in the ledger for going back to. */
import { isSignedThroughout, type KindName } from '@/domain/kinds'
import { sourceLocale, type Locale } from '@/domain/locale/locales'
import type { Tx } from '../ledger/database'
import type { Document, Presentable } from '../present'
import { asToday } from '../present/earlier'
import { lineOf, type Plan } from './plan'
import { periodAt } from './timeline'

/** A text that was live from an instant until another (ISO 8601; null: it is live), and whether it was recalled since. */
export type Former = {
  locale: Locale
  source: Presentable
  until: string | null
  isRecalled: boolean
}

/** Which text: the last signed one before what is live now, or a publication by its id. */
export type Target = 'signed' | (string & {})

/** What was erased for the law can be read by nobody, and what was cancelled never began. */
const formerly = `SELECT locale, source, to_json(live_until) #>> '{}' AS until, EXISTS (
    SELECT 1 FROM ledger.recalls r WHERE r.collection = p.collection AND r.document_key = p.document_key
      AND r.locale = p.locale AND r.clinic_key IS NOT DISTINCT FROM p.clinic_key AND r.recalled_at >= p.live_from
  ) AS "isRecalled"
  FROM ledger.publications p
  WHERE collection = $1 AND document_key = $2 AND clinic_key IS NOT DISTINCT FROM $3 AND locale = ANY($4::text[])
    AND source ? 'doc' AND live_from <= $5::timestamptz AND (live_until IS NULL OR live_until > live_from)`

type Planned = Pick<Plan, 'collection' | 'key' | 'clinic' | 'lines'>

const asFound = (collection: KindName, rows: readonly Former[]): Former[] =>
  rows.map((row) => ({ ...row, source: asToday(collection, row.source) }))

/** The publication itself; none where it is of another document, or was never live. */
const byId = async (
  tx: Tx,
  { collection, key, clinic }: Planned,
  locales: readonly Locale[],
  now: string,
  id: string,
) =>
  asFound(
    collection,
    await tx.query<Former>(`${formerly} AND id = $6::bigint`, [collection, key, clinic, locales, now, id]),
  )

/** The last text that said something else than what is live now; of medical kinds one that was signed. */
const lastOf = async (tx: Tx, plan: Planned, locale: Locale, now: string) => {
  const { collection, key, clinic } = plan
  const live = periodAt(lineOf(plan, locale), now)
  const isSigned = isSignedThroughout(collection, clinic)
  return asFound(
    collection,
    await tx.query<Former>(
      `${formerly} AND content_hash <> $6 AND NOT source ? 'recalled' AND (signed_off_by IS NOT NULL OR NOT $7::boolean)
       ORDER BY live_from DESC, id DESC LIMIT 1`,
      [collection, key, clinic, [locale], now, live?.contentHash ?? '', isSigned],
    ),
  )
}

/** The English that visitors have read, in the shape of today and in its order. */
export const formerEnglish = async (
  tx: Tx,
  { collection, key, clinic }: Pick<Plan, 'collection' | 'key' | 'clinic'>,
): Promise<Document[]> => {
  const rows = await tx.query<{ source: Presentable }>(
    `SELECT source FROM ledger.publications
     WHERE collection = $1 AND document_key = $2 AND clinic_key IS NOT DISTINCT FROM $3 AND locale = $4
       AND source ? 'doc' AND live_from <= ledger.moment() AND (live_until IS NULL OR live_until > live_from)
     ORDER BY live_from, id`,
    [collection, key, clinic, sourceLocale],
  )
  return rows.map(({ source }) => asToday(collection, source).doc)
}

/** What stood in the languages when a text was last there. */
const besides = async (tx: Tx, plan: Planned, locales: readonly Locale[], now: string, { until }: Former) => {
  const { collection, key, clinic } = plan
  return asFound(
    collection,
    await tx.query<Former>(
      `${formerly} AND live_from < $6::timestamptz AND coalesce(live_until, 'infinity') >= $6::timestamptz`,
      [collection, key, clinic, locales, now, until ?? now],
    ),
  )
}

/**
 * The texts to go back to. Languages go together: where the English goes back, or a publication is named, the others go
 * to what stood in them when that text was last there. A language that had nothing then is not among them.
 *
 * @returns the English first, since the others are measured against it; none where there is no such text
 */
export const formerTexts = async (
  tx: Tx,
  plan: Planned,
  { to, locales, now }: { to: Target; locales: readonly Locale[]; now: string },
): Promise<Former[]> => {
  const leading = locales.includes(sourceLocale) ? [sourceLocale] : locales
  const found: Former[] = []
  if (to !== 'signed') found.push(...(await byId(tx, plan, locales, now, to)))
  else for (const locale of leading) found.push(...(await lastOf(tx, plan, locale, now)))
  const [first] = found
  const others = locales.filter((locale) => !found.some((each) => each.locale === locale))
  if (first && others.length > 0 && (to !== 'signed' || first.locale === sourceLocale))
    found.push(...(await besides(tx, plan, others, now, first)))
  return found.sort((a, b) => Number(b.locale === sourceLocale) - Number(a.locale === sourceLocale))
}
