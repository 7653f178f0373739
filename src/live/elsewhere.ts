/**
 * What no page may go without, where a damaged row has lost it: the emergency number of a place (R30) and the standing
 * safety notice. Another language's row can still say it, the source language's first (R23).
 */
import { isLocale, sourceLocale } from '@/domain/locale/locales'
import { documentKey } from '@/domain/publication/keys'
import type { ViewOf } from '@/domain/kinds'
import { select } from './database'
import { columns, factsOf, legibleView, type Facts, type Stored } from './legible-row'
import { noteKeys } from './registry'

type Row = Facts & { view: unknown }
type Vital = Partial<ViewOf<'jurisdictions'> & ViewOf<'network'>>

/** The part of a row that must not be missing: null where the row has it, or nothing of the kind. */
const vitalIn = ({ collection, view }: Row): Vital | null => {
  if (collection === 'jurisdictions') {
    const { emergencyNumber, country } = view as ViewOf<'jurisdictions'>
    return { emergencyNumber, country }
  }
  if (collection === 'network') {
    const { safetyNotice, safetyLang } = view as ViewOf<'network'>
    return { safetyNotice, safetyLang }
  }
  return null
}

const isLost = (row: Row): boolean => {
  const vital = row.view ? vitalIn(row) : null
  return vital !== null && (vital.emergencyNumber ?? vital.safetyNotice) === ''
}

const readElsewhere = async ({ collection, key }: Row): Promise<Vital> => {
  const rows = await select<Stored & { view: unknown }>(
    `SELECT ${columns}, view FROM ledger.live_publications
     WHERE collection = $1 AND document_key = $2 AND clinic_key IS NULL ORDER BY locale = $3 DESC, locale`,
    [collection, key, sourceLocale],
  )
  const told = rows
    .filter(({ locale }) => isLocale(locale))
    .map((row) => ({ ...factsOf(row), view: legibleView(factsOf(row), row.view) as unknown }))
  noteKeys(told.map(documentKey))
  const other = told.find((row) => row.view && !isLost(row))
  return (other && vitalIn(other)) ?? {}
}

/** Rows as they are, but for what they have lost and another language still says. */
export const withVitals = <R extends Row>(rows: R[]): Promise<R[]> =>
  Promise.all(
    rows.map(async (row) =>
      isLost(row) ? { ...row, view: { ...(row.view as object), ...(await readElsewhere(row)) } } : row,
    ),
  )
