/** R5: an exception that is looser than what would hold without it cites a work that supports it; none loosens an absolute ruling (R1). */
import { networkCell, variantsOf } from '../../safety/cell'
import { isOutcome, rankOf } from '../../safety/outcome'
import { lineage } from '../../safety/technique-tree'
import type { ContraindicationView } from '../view-types'
import type { Issue, Requirement } from './requirement'
import { hasSupport } from './support'

type Exception = ContraindicationView['exceptions'][number]

/** The condition as it would be without this exception, and without those that are more particular than it. */
const without = (condition: ContraindicationView, exception: Exception): ContraindicationView => ({
  ...condition,
  exceptions: (condition.exceptions ?? []).filter(
    (other) =>
      other !== exception &&
      !((other.technique ?? null) === (exception.technique ?? null) && other.variant && !exception.variant),
  ),
})

const judge = (exception: Exception, inherited: ReturnType<typeof networkCell>[], path: string) => {
  const replaced = inherited.filter(({ outcome }) => rankOf(exception.outcome) < rankOf(outcome))
  const context = { outcome: exception.outcome, inherited: replaced[0]?.outcome }
  if (replaced.some((cell) => cell.class === 'absolute'))
    return [{ code: 'looser-than-absolute', path: `${path}.outcome`, context }] satisfies Issue[]
  return replaced.length > 0
    ? ([{ code: 'looser-without-source', path: `${path}.citations`, context }] satisfies Issue[])
    : []
}

/** The sign-off that R5 asks for as well is the door's, as for every ruling. */
export const looserExceptionsAreCited: Requirement<'contraindications'> = (document, { techniques, references }) => {
  const condition = document as ContraindicationView
  return (condition.exceptions ?? []).flatMap((exception, place): Issue[] => {
    if (!isOutcome(exception.outcome)) return []
    const rest = without(condition, exception)
    const variants = variantsOf(condition)
    const about = exception.variant ? [exception.variant] : variants.length > 0 ? variants : [null]
    const line = exception.technique ? lineage(techniques, exception.technique) : []
    const issues = judge(
      exception,
      about.map((variant) => networkCell(rest, line, variant)),
      `exceptions.${place}`,
    )
    const isCited = hasSupport(exception.citations, references)
    return issues.filter(({ code }) => code === 'looser-than-absolute' || !isCited)
  })
}
