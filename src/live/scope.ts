/**
 * Whose page is this? A host and a language, resolved once per page into a scope, from live rows only.
 *
 * Reads ask for a scope, and only this module makes one: forgetting the clinic is a type error.
 */
import { isLocale, type Locale } from '@/domain/locale/locales'
import type { ViewOf } from '@/domain/kinds'
import { select } from './database'
import { soundView } from './legible-row'
import { memoized, noteKeys } from './registry'
import { documentKey, pathsKey } from '@/domain/publication/keys'

declare const proof: unique symbol

export type Scope = {
  readonly [proof]: true
  /** The host that was asked, without port. */
  host: string
  /** Null on the network's own host. */
  clinic: ViewOf<'clinics'> | null
  locale: Locale
  /** The languages this host is live in, its default first. */
  locales: Locale[]
  defaultLocale: Locale
  /** The domain that search engines should know; the first of the owner's list. */
  canonicalDomain: string
  /** Topics this clinic shows nothing of (R16). */
  optOuts: readonly string[]
  /** Now, in epoch milliseconds, on the network's clock. */
  moment: number
  /** How far the network's clock runs ahead of the real one, in milliseconds. */
  clockOffset: number
}

type Stored = {
  collection: 'clinics' | 'network'
  key: string
  clinic: string | null
  locale: Locale
  view: unknown
  moment: number
  clockOffset: number
}
type Owner = Stored & { view: ViewOf<'clinics'> | ViewOf<'network'> }

const ownerView = ({ collection, key, clinic, view }: Stored): Owner['view'] | null => {
  if (collection === 'network') return clinic === null ? soundView('network', key, view) : null
  return clinic === key ? soundView('clinics', key, view) : null
}

/** The owner's rows, one for each language. A language whose row cannot be read is not live until it can. */
const readOwners = async (whose: string, values: unknown[]): Promise<Owner[]> => {
  const rows = await select<Stored>(
    `SELECT collection, document_key AS key, clinic_key AS clinic, locale, view,
            (extract(epoch FROM ledger.moment()) * 1000)::float8 AS moment,
            (SELECT extract(epoch FROM shift) * 1000 FROM ledger.clock)::float8 AS "clockOffset"
     FROM ledger.live_publications WHERE ${whose} ORDER BY collection DESC, document_key, locale`,
    values,
  )
  const owners = rows.flatMap((row): Owner[] => {
    const view = ownerView(row)
    if (!view) noteKeys([documentKey(row)])
    return view ? [{ ...row, view }] : []
  })
  // Should two owners claim one host, the network or the first clinic has it, and not a language each.
  const [first] = owners
  return owners.filter(({ collection, key }) => collection === first?.collection && key === first.key)
}

const ownersOf = (host: string): Promise<Owner[]> =>
  memoized(`owners:${host}`, () => readOwners(`hosts @> ARRAY[$1::text]`, [host]))

/** The languages a host is live in: those its owner has chosen and is published in. */
const liveLocales = (owners: Owner[], chosen: readonly Locale[], first: Locale): Locale[] => {
  const live = chosen.filter((locale) => owners.some((owner) => owner.locale === locale))
  return live.includes(first) ? [first, ...live.filter((locale) => locale !== first)] : live
}

export type Host = { locales: Locale[]; defaultLocale: Locale; owners: Owner[]; canonicalDomain: string }

const hostOfOwners = (owners: Owner[], host?: string): Host | null => {
  const [any] = owners
  if (!any || (any.view as ViewOf<'clinics'>).status === 'closed') return null
  // Which languages there are, and what is the same in all of them, read here off the first.
  noteKeys([pathsKey(any), documentKey(any)])
  const locales = liveLocales(owners, any.view.locales, any.view.defaultLocale)
  const [defaultLocale] = locales
  if (!defaultLocale) return null
  return { locales, defaultLocale, owners, canonicalDomain: any.view.domains[0] ?? host ?? 'localhost' }
}

/** @returns the languages of a host; null if the host belongs to nobody. */
export const hostOf = async (host: string): Promise<Host | null> => hostOfOwners(await ownersOf(host), host)

/** @returns topics that a host tells nothing of, whosoever they are asked about (R16); null if the host is nobody's. */
export const optOutsOn = async (host: string): Promise<readonly string[] | null> => {
  const known = await hostOf(host)
  return known && known.owners.flatMap(({ view }) => ('optOuts' in view ? view.optOuts : []))
}

const scopeIn = (known: Host | null, locale: string, host = known?.canonicalDomain): Scope | null => {
  if (!known || !isLocale(locale) || !known.locales.includes(locale)) return null
  const owner = known.owners.find((one) => one.locale === locale)
  if (!owner) return null
  noteKeys([documentKey(owner)])
  const clinic = owner.collection === 'clinics' ? (owner.view as ViewOf<'clinics'>) : null
  const { locales, defaultLocale, canonicalDomain } = known
  return {
    host,
    clinic,
    locale,
    locales,
    defaultLocale,
    canonicalDomain,
    optOuts: clinic?.optOuts ?? [],
    moment: owner.moment,
    clockOffset: owner.clockOffset,
  } as unknown as Scope
}

/** @returns the scope of a page; null if the host is nobody's or is not live in that language. */
export const scopeOf = async (host: string, locale: string): Promise<Scope | null> =>
  scopeIn(await hostOf(host), locale, host)

/** @returns the scope of a clinic (null: of the network) asked for by key, as machines do; null as in `scopeOf`. */
export const scopeOfOwner = async (clinic: string | null, locale: string): Promise<Scope | null> =>
  scopeIn(
    hostOfOwners(
      clinic === null
        ? await readOwners(`collection = 'network'`, [])
        : await readOwners(`collection = 'clinics' AND clinic_key = $1`, [clinic]),
    ),
    locale,
  )
