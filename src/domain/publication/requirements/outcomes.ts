/** R7: every condition asked in the self-check has an outcome for every technique. A missing one is never published. */
import { networkCell, variantsOf } from '../../safety/cell'
import { lineage } from '../../safety/technique-tree'
import type { ContraindicationView, TechniqueView } from '../view-types'
import type { Issue, Requirement } from './requirement'

/** Whether some variant of the condition cannot be judged for this technique. */
const isUnknown = (
  condition: ContraindicationView,
  technique: string,
  techniques: readonly TechniqueView[],
): boolean => {
  const variants = variantsOf(condition)
  const line = lineage(techniques, technique)
  return (variants.length > 0 ? variants : [null]).some((variant) => networkCell(condition, line, variant).notAssessed)
}

/** Of a condition: an outcome for each of the network's techniques. */
export const everyTechniqueHasAnOutcome: Requirement<'contraindications'> = (document, { techniques }) => {
  const condition = document as ContraindicationView
  if (!condition.askInSelfCheck) return []
  return techniques
    .filter(({ key }) => isUnknown(condition, key, techniques))
    .map((technique): Issue => ({
      code: 'outcome-missing',
      path: 'ruling.outcome',
      context: { technique: technique.name, condition: condition.name },
    }))
}

/** Of a technique: an outcome under each condition that is asked. */
export const everyConditionHasAnOutcome: Requirement<'techniques'> = (document, { techniques, contraindications }) => {
  const technique = document as TechniqueView
  const tree = [technique, ...techniques.filter(({ key }) => key !== technique.key)]
  return contraindications
    .filter((condition) => condition.askInSelfCheck && isUnknown(condition, technique.key, tree))
    .map((condition): Issue => ({
      code: 'outcome-missing',
      path: 'parent',
      context: { technique: technique.name, condition: condition.name },
    }))
}
