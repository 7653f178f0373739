/** What visitors are told by the rows of one moment: written anew for the tests of R36, from the rules' own words. */
import type { KindName } from '@/domain/kinds'
import { outcomes, urgencies } from '@/domain/kinds/terms'
import type { Locale } from '@/domain/locale/locales'
import type { OverlayView } from '@/domain/publication/view-types'
import { effectiveCells } from '@/domain/safety/effective-rulings'
import type { Name } from './ruling-versions'

export type Row = {
  id: string
  collection: KindName
  key: string
  locale: Locale
  view: Record<string, unknown>
  from: Date
}

/** By what a visitor is told, how strictly, and the document and language that it is told by. */
export type Told = Map<string, { rank: number; by: Name[]; locale: Locale }>

/** Written anew for this test: what the rows of one moment tell the clinic's visitors in each language. */
export const toldBy = (rows: readonly Row[]): Told => {
  const told: Told = new Map()
  for (const locale of ['en', 'fr'] as const) {
    const views = (collection: KindName) =>
      rows.filter((row) => row.collection === collection && row.locale === locale).map(({ view }) => view as never)
    const input = {
      techniques: views('techniques'),
      contraindications: views('contraindications'),
      overlays: views('overlays') as OverlayView[],
      locale,
    }
    const put = (what: string, rank: number, ...by: Name[]) => told.set(`${locale} ${what}`, { rank, by, locale })
    for (const { key, askInSelfCheck, advice, urgentSigns } of input.contraindications as Record<string, unknown>[]) {
      const name: Name = String(key).endsWith('sensitive') ? 'sensitive' : 'condition'
      put(`${name} is there`, 1, name)
      if (askInSelfCheck) put(`${name} is asked`, 1, name)
      if (advice) put(`${name} advises`, 1, name)
      for (const sign of urgentSigns as string[]) put(`${name} names ${sign}`, 1, name)
      for (const { key: massage } of input.techniques as { key: string }[])
        for (const cell of effectiveCells(input, massage, String(key)))
          put(`${name} × technique`, outcomes.indexOf(cell.outcome), name, 'technique', 'overlay')
    }
    for (const { floor, advice } of input.techniques as Record<string, unknown>[]) {
      put('technique is there', 1, 'technique')
      put('technique has a floor', floor ? outcomes.indexOf(floor as never) : 0, 'technique')
      if (advice) put('technique advises', 1, 'technique')
    }
    for (const { urgency } of views('warning-signs') as Record<string, unknown>[])
      put('sign', urgencies.indexOf(urgency as never) + 1, 'sign')
  }
  return told
}

/** Which text of a document follows which: an empty name where there is none. */
export type Change = { key: string; locale: string; step: string }
export const changesIn = (before: readonly Row[], after: readonly Row[]): Change[] => {
  const idIn = (rows: readonly Row[], { key, locale }: Row) =>
    rows.find((row) => row.key === key && row.locale === locale)?.id ?? ''
  return [...before, ...after]
    .map((row) => ({ ...row, was: idIn(before, row), is: idIn(after, row) }))
    .filter(({ was, is }) => was !== is)
    .map(({ key, locale, was, is }) => ({ key, locale, step: `${was} to ${is}` }))
}
