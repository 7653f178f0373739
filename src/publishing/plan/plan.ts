/** What one act of the door intends for one document: the timeline of each of its languages, as it is and as it shall be. */
import { sourceLocale, type Locale } from '@/domain/locale/locales'
import { kindOf, type KindName } from '@/domain/kinds'
import type { Tx } from '../ledger/database'
import type { Document } from '../present'
import { asToday } from '../present/earlier'
import type { Line, Period } from './timeline'

export type Plan = {
  collection: KindName
  key: string
  clinic: string | null
  /** The language that the others are measured against and borrow from; null where each stands for itself. */
  base: Locale | null
  /** The languages of the clinic that owns it. */
  locales: readonly Locale[]
  before: ReadonlyMap<Locale, Line>
  lines: Map<Locale, Line>
}

/** The periods of a language; none where it has none. */
export const lineOf = ({ lines }: Pick<Plan, 'lines'>, locale: Locale): Line => lines.get(locale) ?? []

type Row = Omit<Period, 'ready'> & { id: string; locale: Locale }

const openPeriods = (tx: Tx, { collection, key, clinic }: Planned, moment: string): Promise<Row[]> =>
  tx.query<Row>(
    `SELECT id::text, locale, to_json(live_from) #>> '{}' AS "from", to_json(live_until) #>> '{}' AS "until", source,
            safety_hash AS "safetyHash", content_hash AS "contentHash", slug
     FROM ledger.open_at($4::timestamptz)
     WHERE collection = $1 AND document_key = $2 AND clinic_key IS NOT DISTINCT FROM $3
     ORDER BY live_from`,
    [collection, key, clinic, moment],
  )

type Planned = Pick<Plan, 'collection' | 'key' | 'clinic'> & {
  languages?: Partial<Record<Locale, Document>>
  english?: Document | null
  locales?: readonly Locale[]
}

/** An overlay of a clinic that does not work in English rests on the language it is published in. */
const baseOf = ({ collection, languages = {}, english }: Planned): Locale | null => {
  if (english !== null) return sourceLocale
  const isTold = kindOf(collection).told === 'in all of its clinic'
  return isTold ? ((Object.keys(languages)[0] as Locale | undefined) ?? null) : null
}

/** @returns the document's timeline as the ledger has it, for planning on. */
export const planOf = async (tx: Tx, document: Planned, moment: string): Promise<Plan> => {
  const { collection, key, clinic, locales = [] } = document
  const before = new Map<Locale, Line>()
  for (const { locale, ...row } of await openPeriods(tx, document, moment)) {
    const period = { ...row, source: asToday(collection, row.source), ready: null }
    before.set(locale, [...(before.get(locale) ?? []), period])
  }
  return { collection, key, clinic, base: baseOf(document), locales, before, lines: new Map(before) }
}
