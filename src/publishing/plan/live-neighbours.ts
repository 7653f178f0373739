/**
 * What the rules need to know of the documents around one that is published: those that are live, and those that go live
 * in the same act, which count as if they were live already. One query for each owner and act.
 */
import { localDay } from '@/domain/clinic/zoned'
import { locales, sourceLocale, type Locale } from '@/domain/locale/locales'
import { noNeighbours, type Neighbours } from '@/domain/publication/requirements'
import { kindOf, kinds, type KindName, type ViewOf } from '@/domain/kinds'
import type { Topic } from '@/domain/kinds/terms'
import { legibleCondition, legibleSign, legibleTechnique } from '@/domain/safety/legible'
import type { Tx } from '../ledger/database'
import { inOwnWords, present, type Document } from '../present'

/** A document as the door gets it; its languages are those that go live. */
export type Arriving = {
  collection: KindName
  key: string
  clinic: string | null
  languages: Partial<Record<Locale, Document>>
}

type Row = { collection: KindName; key: string; locale: Locale; title: string; topic: Topic; view: unknown }

const liveRows = (tx: Tx, wanted: readonly string[], clinic: string | null): Promise<Row[]> =>
  tx.query<Row>(
    `SELECT collection, document_key AS key, locale, title,
            coalesce(topic, 'general') AS topic, CASE WHEN locale = $1 OR clinic_key IS NOT NULL THEN view END AS view
     FROM ledger.live_publications
     WHERE collection = ANY($2::text[]) AND (clinic_key IS NULL OR clinic_key = $3)`,
    [sourceLocale, wanted, clinic],
  )

const arrivingRows = (documents: readonly Arriving[], wanted: readonly string[], clinic: string | null): Row[] =>
  documents
    .filter((document) => wanted.includes(document.collection) && [null, clinic].includes(document.clinic))
    .flatMap(({ collection, key, clinic: owner, languages }) =>
      locales.flatMap((locale): Row[] => {
        const doc = languages[locale]
        const result = doc ? present(collection, inOwnWords(doc, locale)) : null
        if (!result?.ok) return []
        const { title, topic, view } = result.presented
        return [{ collection, key, locale, title, topic, view: locale === sourceLocale || owner ? view : null }]
      }),
    )

const lineName = ({ collection, key, locale }: Row): string => `${collection}/${key}@${locale}`

/** The views of a collection that can be read; what was forced into the ledger and cannot be is not there. */
const readable = <C extends KindName>(rows: readonly Row[], collection: C): ViewOf<C>[] =>
  rows
    .filter((row) => row.collection === collection && row.view !== null)
    .flatMap(({ view }) => {
      const parsed = kinds[collection].view.safeParse(view)
      return parsed.success ? [parsed.data as ViewOf<C>] : []
    })

/** The same for those whose damage must not make a rule looser: they stay, and what cannot be read in them is strict. */
const legible = <T>(rows: readonly Row[], collection: KindName, read: (view: unknown, row: Row) => T): T[] =>
  rows.filter((row) => row.collection === collection && row.view !== null).map((row) => read(row.view, row))

const namesIn = (rows: readonly Row[]): Neighbours['names'] =>
  Object.fromEntries(
    locales.map((locale) => [
      locale,
      rows
        .filter((row) => row.locale === locale && ['techniques', 'references'].includes(row.collection))
        .map((row) => row.title),
    ]),
  )

const read = async (
  tx: Tx,
  wanted: readonly KindName[],
  documents: readonly Arriving[],
  clinic: string | null,
  moment: string,
): Promise<Neighbours> => {
  const arriving = arrivingRows(documents, wanted, clinic)
  const replaced = new Set(arriving.map(lineName))
  const rows = [...(await liveRows(tx, wanted, clinic)).filter((row) => !replaced.has(lineName(row))), ...arriving]
  const own = readable(rows, 'clinics')[0]
  return {
    ...noNeighbours,
    techniques: legible(rows, 'techniques', legibleTechnique),
    contraindications: legible(rows, 'contraindications', legibleCondition),
    warningSigns: legible(rows, 'warning-signs', legibleSign),
    references: readable(rows, 'references'),
    clinicians: readable(rows, 'clinicians'),
    overlays: readable(rows, 'overlays'),
    jurisdiction: readable(rows, 'jurisdictions').find(({ key }) => key === own?.jurisdiction) ?? null,
    names: namesIn(rows),
    today: localDay(Date.parse(moment), own?.timeZone ?? 'UTC'),
  }
}

/** @returns what stands around each document of one act of the door; `moment` is the network's now. */
export const liveNeighboursIn = (
  tx: Tx,
  documents: readonly Arriving[],
  moment: string,
): ((document: Arriving) => Promise<Neighbours>) => {
  const wanted = [...new Set(documents.flatMap(({ collection }) => kindOf(collection).beside.publish))]
  const known = new Map<string | null, Promise<Neighbours>>()
  return ({ collection, clinic }) => {
    if (kindOf(collection).beside.publish.length === 0) return Promise.resolve(noNeighbours)
    const around = known.get(clinic) ?? read(tx, wanted, documents, clinic, moment)
    known.set(clinic, around)
    return around
  }
}
