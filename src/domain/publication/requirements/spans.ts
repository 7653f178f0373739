/** What begins and ends does so in that order; and no two exceptions to a clinic's hours say different things of a day. */
import type { Issue, Requirement } from './requirement'

type End = string | null | undefined

/** Days and moments are ISO 8601, which sorts as text. A span of which one end is open is left alone. */
const forward = (from: End, to: End, path: string): Issue[] =>
  from && to && to < from ? [{ code: 'ends-before-it-begins', path }] : []

export const noticeRunsForward: Requirement<'notices', 'save'> = ({ from, until }) => forward(from, until, 'until')
export const serviceRunsForward: Requirement<'services', 'save'> = ({ activeFrom, activeTo }) =>
  forward(activeFrom, activeTo, 'activeTo')
export const credentialsRunForward: Requirement<'therapists', 'save'> = ({ credentials }) =>
  (credentials ?? []).flatMap(({ validFrom, validTo }, at) => forward(validFrom, validTo, `credentials.${at}.validTo`))
export const exceptionsRunForward: Requirement<'clinics', 'save'> = ({ exceptions }) =>
  (exceptions ?? []).flatMap(({ from, to }, at) => forward(from, to, `exceptions.${at}.to`))

type Span = { from: string; to: string }
const meet = (a: Span, b: Span): boolean => a.from <= b.to && b.from <= a.to
/** One special day inside a month of special hours: the shorter speaks (hours.ts), so nothing is unclear. */
const holds = (outer: Span, inner: Span): boolean =>
  outer.from <= inner.from && inner.to <= outer.to && (outer.from < inner.from || inner.to < outer.to)

/** R21: of two exceptions that both replace the week, or both add to it, it is clear which one speaks on a day. */
export const exceptionsAreClear: Requirement<'clinics', 'save'> = ({ exceptions }) => {
  const filled = (exceptions ?? []).flatMap(({ from, to, kind }, at) =>
    from && to && kind ? [{ from, to, kind, at }] : [],
  )
  return filled.flatMap((later, place) => {
    const unclear = filled
      .slice(0, place)
      .some(
        (earlier) =>
          (earlier.kind === 'extra') === (later.kind === 'extra') &&
          meet(earlier, later) &&
          !holds(earlier, later) &&
          !holds(later, earlier),
      )
    return unclear ? [{ code: 'exceptions-overlap', path: `exceptions.${later.at}.from` }] : []
  })
}
