/** Writes what was planned: ends periods where they now end, appends the new ones, and says which pages that touches. */
import type { Locale } from '@/domain/locale/locales'
import { documentKey, listKey, pathsKey } from '@/domain/publication/keys'
import type { Tx } from './database'
import { appendRow, closeRow, type LineKey } from './ledger'
import type { Plan } from '../plan/plan'
import { periodAt, type Line, type Period } from '../plan/timeline'

/** The cache keys that a change of one row touches. */
export const keysOf = (lineKey: LineKey, pathsChanged: boolean): string[] => [
  documentKey(lineKey),
  listKey(lineKey),
  // The network's finder lists clinics, whoever owns them.
  ...(lineKey.collection === 'clinics' ? [listKey({ ...lineKey, clinic: null })] : []),
  ...(pathsChanged ? [pathsKey(lineKey)] : []),
]

/** A row that was appended. */
export type Published = { id: string; collection: string; key: string; locale: Locale; liveFrom: string }

type Writing = { actor: string; moment: string }
/** A row that will never begin; `isFollowed` where another begins at its moment in its lineKey. */
export type Cancelled = Published & { isFollowed: boolean }
export type Written = { publications: Published[]; keys: Set<string>; cancelled: Cancelled[]; closed: string[] }

const endChanged = (line: Line, was: Period): Period | undefined =>
  line.find(({ id, until }) => id === was.id && until !== was.until)

/** The periods of one language, as they were and as they shall be. */
type Change = { lineKey: LineKey; before: Line; line: Line }

const endPeriods = async (tx: Tx, { lineKey, before, line }: Change, { moment }: Writing, out: Written) => {
  const { collection, key, locale } = lineKey
  for (const was of before) {
    const now = endChanged(line, was)
    if (!now?.id || now.until === null) continue
    await closeRow(tx, now.id, now.until)
    out.closed.push(now.id)
    if (now.until === now.from && Date.parse(now.from) > Date.parse(moment)) {
      const isFollowed = line.some(({ ready, from }) => ready !== null && Date.parse(from) === Date.parse(was.from))
      out.cancelled.push({ id: now.id, collection, key, locale, liveFrom: was.from, isFollowed })
    }
    // Closed with nothing in its lineKey: the page is gone, or comes back under another address.
    keysOf(lineKey, !line.some(({ ready }) => ready)).forEach((key) => out.keys.add(key))
  }
}

const beginPeriods = async (tx: Tx, { lineKey, before, line }: Change, { actor, moment }: Writing, out: Written) => {
  const { collection, key, locale } = lineKey
  for (const { ready, from, until, slug } of line) {
    if (!ready) continue
    const id = await appendRow(tx, { ...ready, ...lineKey, actor, moment, liveFrom: from, liveUntil: until })
    out.publications.push({ id, collection, key, locale, liveFrom: from })
    const replaced = periodAt(before, from)
    keysOf(lineKey, !replaced || replaced.slug !== slug).forEach((key) => out.keys.add(key))
  }
}

const changesOf = ({ collection, key, clinic, before, lines }: Plan): Change[] =>
  [...lines].flatMap(([locale, line]) => {
    const was = before.get(locale) ?? []
    return was === line ? [] : [{ lineKey: { collection, key, clinic, locale }, before: was, line }]
  })

/** Writes the plans of one act: all that ends, then all that begins, since one may begin at another's address. */
export const writePlan = async (tx: Tx, plans: readonly Plan[], writing: Writing): Promise<Written> => {
  const out: Written = { publications: [], keys: new Set(), cancelled: [], closed: [] }
  const changes = plans.flatMap(changesOf)
  for (const change of changes) await endPeriods(tx, change, writing, out)
  for (const change of changes) await beginPeriods(tx, change, writing, out)
  return out
}
