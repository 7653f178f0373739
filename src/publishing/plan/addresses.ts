/**
 * R24: at no time do two documents of one owner have one address in one language. Asked of what an act will leave behind,
 * so that documents which exchange their addresses in one act do not stand in each other's way.
 */
import type { Locale } from '@/domain/locale/locales'
import type { KindName } from '@/domain/kinds'
import type { Tx } from '../ledger/database'
import type { Plan } from './plan'
import type { Refusal } from './refused'

/** One document at one address for a time; instants are ISO 8601. */
type Stay = {
  collection: KindName
  key: string
  clinic: string | null
  locale: Locale
  slug: string
  from: string
  until: string | null
}

const start = ({ from }: Stay): number => Date.parse(from)
const end = ({ until }: Stay): number => (until === null ? Infinity : Date.parse(until))

const clash = (a: Stay, b: Stay): boolean =>
  a.collection === b.collection &&
  a.clinic === b.clinic &&
  a.locale === b.locale &&
  a.slug === b.slug &&
  a.key !== b.key &&
  Math.max(start(a), start(b)) < Math.min(end(a), end(b))

const name = ({ collection, key, clinic }: Pick<Stay, 'collection' | 'key' | 'clinic'>): string =>
  JSON.stringify([collection, key, clinic])

/** Where the planned documents will be; `isNew` of what this act writes. */
const planned = (plans: readonly Plan[]): (Stay & { isNew: boolean })[] =>
  plans.flatMap(({ collection, key, clinic, lines }) =>
    [...lines].flatMap(([locale, line]) =>
      line.flatMap(({ from, until, slug, ready }) =>
        slug ? [{ collection, key, clinic, locale, slug, from, until, isNew: ready !== null }] : [],
      ),
    ),
  )

const held = (tx: Tx, asked: readonly Stay[], moment: string): Promise<Stay[]> =>
  tx.query<Stay>(
    `SELECT DISTINCT collection, document_key AS key, clinic_key AS clinic, locale, slug,
            to_json(live_from) #>> '{}' AS "from", to_json(live_until) #>> '{}' AS "until"
     FROM ledger.open_at($1::timestamptz)
     JOIN unnest($2::text[], $3::text[], $4::text[]) AS asked (collection, locale, slug) USING (collection, locale, slug)`,
    [moment, ...(['collection', 'locale', 'slug'] as const).map((part) => asked.map((stay) => stay[part]))],
  )

/** @returns a refusal for every address that another document has, or takes in the same act, while a new period lasts. */
export const takenAddresses = async (tx: Tx, plans: readonly Plan[], moment: string): Promise<Refusal[]> => {
  const stays = planned(plans)
  const begun = stays.filter(({ isNew }) => isNew)
  if (begun.length === 0) return []
  const inAct = new Set(plans.map(name))
  const others = [...stays, ...(await held(tx, begun, moment)).filter((stay) => !inAct.has(name(stay)))]
  return begun.flatMap((stay): Refusal[] => {
    const other = others.find((each) => clash(stay, each))
    if (!other) return []
    const { collection, key, locale, slug } = stay
    return [{ collection, key, locale, path: 'slug', code: 'address-taken', context: { slug, other: other.key } }]
  })
}
