/**
 * A signature is a whole statement: for one document and language every unit in order, with who judged it and when; what
 * was shown and ticked now, and what is carried over unchanged from the statement before. Pure.
 */

/** A unit as statements name it: where it stands, and a hash of what it says. */
export type Named = { place: string; hash: string }
/**
 * Who judged, as they were called then; `at` is ISO 8601. `ofEnglish`: a clinician who cannot judge the language judged the
 * English beside it, so that a translator signs as well (R39); in a translator's statement `clinician` is an account.
 */
export type Judge = { clinician: string; name: string; credentials: string; at: string; ofEnglish?: true }
export type Judged = Named & { judge: Judge }
/** In reading order. */
export type Statement = readonly Judged[]

/** A unit that no signature covers. `isGone`: it was signed, and is no longer there or no longer at this place. */
export type Uncovered = Named & { isGone?: true }

const isSame = (one: Named | undefined, other: Named | undefined): boolean =>
  one !== undefined && other !== undefined && one.place === other.place && one.hash === other.hash

/** How many units two lists have in common, in the same order, from each pair of places on. */
const commonFrom = (was: readonly Named[], is: readonly Named[]): ((i: number, j: number) => number) => {
  const table = Array.from({ length: was.length + 1 }, () => new Uint16Array(is.length + 1))
  const at = (i: number, j: number): number => table[i]?.[j] ?? 0
  for (let i = was.length - 1; i >= 0; i -= 1)
    for (let j = is.length - 1; j >= 0; j -= 1)
      (table[i] as Uint16Array)[j] = isSame(was[i], is[j]) ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1))
  return at
}

type Step = { covered: Judged } | { uncovered: Uncovered }

const gone = ({ place, hash }: Named): Step => ({ uncovered: { place, hash, isGone: true } })
const fresh = ({ place, hash }: Named): Step => ({ uncovered: { place, hash } })

/** The shortest way from one list to the other. */
const between = (was: Statement, is: readonly Named[]): Step[] => {
  const common = commonFrom(was, is)
  const steps: Step[] = []
  let [i, j] = [0, 0]
  while (i < was.length || j < is.length) {
    const [before, after] = [was[i], is[j]]
    if (before && isSame(before, after)) {
      steps.push({ covered: before })
      i += 1
      j += 1
    } else if (after && (!before || common(i, j + 1) >= common(i + 1, j))) {
      steps.push(fresh(after))
      j += 1
    } else if (before) {
      steps.push(gone(before))
      i += 1
    }
  }
  return steps
}

/** What is equal at both ends needs no table: documents are long and changes small. */
const stepsOf = (was: Statement, is: readonly Named[]): Step[] => {
  const shorter = Math.min(was.length, is.length)
  let head = 0
  while (head < shorter && isSame(was[head], is[head])) head += 1
  let tail = 0
  while (tail < shorter - head && isSame(was.at(-1 - tail), is.at(-1 - tail))) tail += 1
  const kept = (part: Statement): Step[] => part.map((covered) => ({ covered }))
  return [
    ...kept(was.slice(0, head)),
    ...between(was.slice(head, was.length - tail), is.slice(head, is.length - tail)),
    ...kept(was.slice(was.length - tail)),
  ]
}

/** @returns what a statement leaves uncovered of the units that there are now: changed, added, removed or moved. */
export const uncoveredBy = (statement: Statement, units: readonly Named[]): Uncovered[] =>
  stepsOf(statement, units).flatMap((step) => ('uncovered' in step ? [step.uncovered] : []))

const coveredWhere = (statement: Statement, units: readonly Named[], isSo: (judge: Judge) => boolean): Set<string> =>
  new Set(
    stepsOf(statement, units).flatMap((step) =>
      'covered' in step && isSo(step.covered.judge) ? [tickOf(step.covered)] : [],
    ),
  )

/** The units, by their names, whose clinician judged the English beside them only. */
export const judgedInEnglish = (statement: Statement, units: readonly Named[]): ReadonlySet<string> =>
  coveredWhere(statement, units, ({ ofEnglish }) => ofEnglish === true)

/**
 * @param compared the newest statement of a translator
 * @returns what two signatures leave uncovered (R39): where the clinician judged the English beside the words, a translator
 *   has to say of them, and of what is gone, that they say the same
 */
export const uncoveredByTwo = (statement: Statement, compared: Statement, units: readonly Named[]): Uncovered[] => {
  const left = uncoveredBy(statement, units)
  const inEnglish = judgedInEnglish(statement, units)
  if (inEnglish.size === 0) return left
  const names = new Set(left.map(tickOf))
  const waits = (unit: Uncovered) => !names.has(tickOf(unit)) && (unit.isGone === true || inEnglish.has(tickOf(unit)))
  return [...left, ...uncoveredBy(compared, units).filter(waits)]
}

/** What is left for a translator: all that none has compared, unless a clinician has judged all of that in its own language. */
export const uncompared = (statement: Statement, compared: Statement, units: readonly Named[]): Uncovered[] => {
  const left = uncoveredBy(compared, units)
  const judged = coveredWhere(statement, units, ({ ofEnglish }) => ofEnglish !== true)
  return left.every((unit) => judged.has(tickOf(unit))) ? [] : left
}

/** The name by which a unit is ticked; equal ones of one document share it. */
export const tickOf = ({ place, hash, isGone }: Uncovered): string => `${isGone ? '-' : ''}${place}#${hash}`

/**
 * @param ticked names of units; those that were covered before and are ticked again get the new judge too
 * @returns the next statement: what was covered and not ticked under its old name and date, all else under the new one
 */
export const judgedAs = (
  statement: Statement,
  units: readonly Named[],
  judge: Judge,
  ticked: ReadonlySet<string> = new Set(),
): Statement =>
  stepsOf(statement, units).flatMap((step): Judged[] => {
    if ('covered' in step) return [ticked.has(tickOf(step.covered)) ? { ...step.covered, judge } : step.covered]
    const { isGone, ...unit } = step.uncovered
    return isGone ? [] : [{ ...unit, judge }]
  })

/** All who judged something of these units: the most recent first, each once. */
export const judgesOf = (judged: Statement): Judge[] => {
  const newest = new Map<string, Judge>()
  for (const { judge } of judged) {
    const known = newest.get(judge.clinician)
    if (!known || Date.parse(judge.at) > Date.parse(known.at)) newest.set(judge.clinician, judge)
  }
  return [...newest.values()].sort((a, b) => Date.parse(b.at) - Date.parse(a.at))
}

/** The oldest judgement among them, ISO 8601; undefined where there is none. */
export const oldestOf = (judged: Statement): string | undefined =>
  judged.map(({ judge }) => judge.at).sort((a, b) => Date.parse(a) - Date.parse(b))[0]
