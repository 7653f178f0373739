/** R6: a ruling says what follows from it. Absolute means avoid, and every outcome brings the words that it needs. */
import type { ViewOf } from '../../kinds'
import type { IssueCode } from './codes'
import type { Issue, Requirement, Unfinished } from './requirement'

type Ruling = Unfinished<ViewOf<'contraindications'>['ruling']>

const isEmpty = (words: string | null | undefined): boolean => !words || words.trim() === ''

/** What one ruling lacks, at a path within its document. */
export const rulingIssues = (ruling: Ruling, path: string): Issue[] => {
  const checks: [boolean, IssueCode, string][] = [
    [ruling.class === 'absolute' && ruling.outcome !== 'avoid', 'absolute-not-avoid', 'outcome'],
    [isEmpty(ruling.reason), 'reason-missing', 'reason'],
    [isEmpty(ruling.whatToDo), 'what-to-do-missing', 'whatToDo'],
    [ruling.outcome === 'modify' && isEmpty(ruling.modification), 'modification-missing', 'modification'],
    [ruling.outcome === 'clearance' && !ruling.clearanceBy, 'clearance-by-missing', 'clearanceBy'],
  ]
  return checks.filter(([broken]) => broken).map(([, code, field]) => ({ code, path: `${path}.${field}` }))
}

/** The general ruling and every exception are complete. */
export const rulingsAreComplete: Requirement<'contraindications'> = ({ ruling, exceptions }) => [
  ...rulingIssues(ruling ?? {}, 'ruling'),
  ...(exceptions ?? []).flatMap((exception, place) => rulingIssues(exception, `exceptions.${place}`)),
]

/** An exception is for a technique, a variant of this condition, or both. */
export const exceptionsAreAddressed: Requirement<'contraindications'> = ({ exceptions, variants }) =>
  (exceptions ?? []).flatMap(({ technique, variant }, place): Issue[] => {
    const path = `exceptions.${place}`
    if (!technique && !variant) return [{ code: 'exception-for-nobody', path }]
    const known = !variant || (variants ?? []).some(({ key }) => key === variant)
    return known ? [] : [{ code: 'unknown-variant', path: `${path}.variant` }]
  })
