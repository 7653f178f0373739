/** Recalled text in the ledger's rows: the notice in the place of words, and what of it is left where languages follow (R37). */
import { sourceLocale, type Locale } from '@/domain/locale/locales'
import type { KindName } from '@/domain/kinds'
import { langAt } from '@/domain/publication/lang-at'
import { givenWay } from '@/domain/publication/recalled'
import type { ViewOf } from '@/domain/kinds'
import type { Tx } from '../ledger/database'
import type { LineKey } from '../ledger/ledger'
import {
  pieceOf,
  translatedFromNow,
  whole,
  type Document,
  type Piece,
  type Presentable,
  type Recalled,
} from '../present'

/** The correction notice by language, as it was signed; a language in which it stands in has none of its own. */
export type Notices = Partial<Record<Locale, string>>

/** @returns the notices that are live. */
export const correctionNotices = async (tx: Tx): Promise<Notices> => {
  const rows = await tx.query<{ locale: Locale; view: Partial<ViewOf<'network'>> }>(
    `SELECT locale, view FROM ledger.live_publications WHERE collection = 'network'`,
  )
  return Object.fromEntries(
    rows.flatMap(({ locale, view }) =>
      view.correctionNotice && langAt(view, 'correctionNotice', locale) === locale
        ? [[locale, view.correctionNotice] as const]
        : [],
    ),
  )
}

type TranslatedFrom = { words?: Record<string, string> } | null | undefined

/** The notice was made from the notice: its pieces are current beside the English recalled with them. */
const madeFrom = (collection: KindName, doc: Document, english: Document, pieces: readonly Piece[]) => {
  const made = (doc.translatedFrom as TranslatedFrom)?.words ?? {}
  const now = translatedFromNow(collection, english)?.words ?? {}
  const given = Object.entries(now).filter(([path]) => pieces.includes(pieceOf(collection, path)))
  return { words: { ...made, ...Object.fromEntries(given) } }
}

type Recalling = { notices: Notices; since: string; english: Document | null }

/**
 * @param english the English of the same recall; null where it is not recalled, or not what the language rests on
 * @returns the text as it is from then on; null where nothing of its kind stays, or no notice could take its place
 */
export const recalledText = (
  collection: KindName,
  { doc, locale, standIns, review }: Presentable,
  { notices, since, english }: Recalling,
): Presentable | null => {
  const at = standIns?.at ?? []
  const language = at.includes(whole) ? (standIns?.lang ?? locale) : locale
  const own = notices[language]
  const notice = own ?? notices[sourceLocale]
  if (notice === undefined) return null
  const pieces: Piece[] = []
  const given = givenWay(collection, doc, (piece) => {
    pieces.push(piece)
    return notice
  })
  if (!given) return null
  const others = at.filter((piece) => !pieces.includes(piece))
  const stoodIn = own === undefined && language !== sourceLocale ? [...others, ...pieces] : others
  const mark = english && locale !== sourceLocale ? { translatedFrom: madeFrom(collection, doc, english, pieces) } : {}
  return {
    doc: { ...doc, ...given, ...mark },
    locale,
    standIns: stoodIn.length > 0 ? { lang: standIns?.lang ?? sourceLocale, at: stoodIn } : null,
    review,
    recalled: { since, pieces },
  }
}

/** What of a recall is left of a language's own text and of the base, where pieces of the base stand in for some of its own. */
export const recalledIn = (
  own: Recalled | undefined,
  base: Recalled | undefined,
  standIns: readonly Piece[],
): { recalled?: Recalled } => {
  const kept = own?.pieces.filter((piece) => !standIns.includes(piece)) ?? []
  const lent = base?.pieces.filter((piece) => standIns.includes(piece)) ?? []
  const since = own && kept.length > 0 ? own.since : base?.since
  return since && kept.length + lent.length > 0 ? { recalled: { since, pieces: [...kept, ...lent] } } : {}
}

/** Puts a recall on record: what was signed of the language until then covers nothing any more. */
export const recordRecall = (
  tx: Tx,
  { collection, key, clinic, locale }: LineKey,
  { by, reason, since }: { by: string; reason: string; since: string },
): Promise<unknown[]> =>
  tx.query(
    `INSERT INTO ledger.recalls (collection, document_key, clinic_key, locale, recalled_at, recalled_by, reason, after_sign_off)
     VALUES ($1, $2, $3, $4, $5::timestamptz, $6, $7, (SELECT coalesce(max(id), 0) FROM ledger.sign_offs))`,
    [collection, key, clinic, locale, since, by, reason],
  )
