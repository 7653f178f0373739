/** What was signed and when, kept by somebody who only reads: which places a signature covers, under whose name. */
import { allSaid, keyOf, type Said } from './said'

export type Mark = { by: string; at: string }
/** A place that somebody judged. */
export type Signed = Said & { mark: Mark }

/** The most places that two readings have in common, in the same order. */
export const mostInCommon = (was: readonly Said[], is: readonly Said[]): number => {
  let row = new Array<number>(is.length + 1).fill(0)
  for (const one of was) {
    const next = [0]
    for (const [j, other] of is.entries())
      next.push(keyOf(one) === keyOf(other) ? (row[j] ?? 0) + 1 : Math.max(row[j + 1] ?? 0, next[j] ?? 0))
    row = next
  }
  return row.at(-1) ?? 0
}

export const isCovered = (signed: readonly Said[], said: readonly Said[]): boolean =>
  signed.length > 0 && allSaid(signed) === allSaid(said)

/** Whether all of a reading stands in another, in its order, under the same names. */
export const isWithin = (part: readonly Signed[], whole: readonly Signed[]): boolean => {
  let at = 0
  for (const each of whole) {
    const next = part[at]
    if (next && keyOf(next) === keyOf(each) && next.mark.by === each.mark.by && next.mark.at === each.mark.at) at += 1
  }
  return at === part.length
}

/** Whoever judged something, the latest first, and the oldest date of all. */
export const stampOf = (signed: readonly Signed[]): { names: string[]; at: string } => {
  const newestFirst = signed.map(({ mark }) => mark).toSorted((a, b) => b.at.localeCompare(a.at))
  return { names: [...new Set(newestFirst.map(({ by }) => by))], at: newestFirst.at(-1)?.at ?? '' }
}
