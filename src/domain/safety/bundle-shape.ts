/**
 * The shape of the self-check's bundle, as types and as the quick integrity test that the browser makes (P0). Free of zod:
 * it travels to the browser. The schema that the server and the API's description use is in bundle.ts.
 */
import type { Locale } from '../locale/locales'
import type { Topic } from '../kinds/terms'
import type { Bundle, BundleRuling } from './bundle'
import { isOutcome } from './outcome'
import { readRuling, recordOf } from './read-ruling'

/** Raised whenever older browser code would misread a newer bundle. */
export const bundleSchemaVersion = 2

/** The cell of a condition that has no variants, or for variants that have no cell of their own. */
export const anyVariant = '*'

/** By which name the page of the self-check writes down who must agree, and the script asks for it. */
export const clearingName = (clearer: string, certificate: string | null): string =>
  certificate ? `clearer.${clearer}+${certificate}` : `clearer.${clearer}`

const own = <T>(record: Record<string, T> | undefined, name: string): T | undefined =>
  record && Object.hasOwn(record, name) ? record[name] : undefined

const rowsWithKeys = (value: unknown): boolean =>
  Array.isArray(value) && value.every((row) => typeof recordOf(row).key === 'string')

/** Whether the bundle can be relied on at all. When not, the self-check says "ask a clinician" and nothing else. */
export const isIntact = (value: unknown): value is Bundle => {
  const bundle = recordOf(value)
  if (bundle.schema !== bundleSchemaVersion || typeof bundle.version !== 'string') return false
  const { techniques, conditions, redFlags, rulings, cells } = bundle
  if (![techniques, conditions, redFlags].every(rowsWithKeys)) return false
  if (!Array.isArray(rulings) || rulings.length === 0 || !Array.isArray(techniques) || techniques.length === 0)
    return false
  return Object.keys(recordOf(cells)).length > 0
}

/** Where the visitor is: it must be what the bundle was made for, or its overlays and ticks would be another's. */
export type CheckScope = { clinic: string | null; locale: Locale; entry: Topic }

/** Whether the bundle is intact and this place's. The general one serves every way in: it only shows less (an opt-out). */
export const isUsable = (bundle: unknown, { clinic, locale, entry }: CheckScope): bundle is Bundle =>
  isIntact(bundle) &&
  bundle.clinic === clinic &&
  bundle.locale === locale &&
  (bundle.entry === entry || bundle.entry === 'general')

/** The ruling of a cell, or null where it was not assessed. A ruling whose severity cannot be read says avoid. */
export const cellOf = (
  bundle: Bundle,
  condition: string,
  technique: string,
  variant: string | null,
): BundleRuling | null => {
  const byVariant = own(own(bundle.cells, condition), technique)
  const index = own(byVariant, variant ?? anyVariant) ?? own(byVariant, anyVariant)
  const ruling = index === undefined ? undefined : bundle.rulings[index]
  if (ruling == null) return null
  if (isOutcome(ruling.outcome) && (ruling.class === 'relative' || ruling.outcome === 'avoid')) return ruling
  return { ...ruling, ...readRuling(ruling) }
}
