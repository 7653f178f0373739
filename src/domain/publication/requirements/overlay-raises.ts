/** R3: an overlay may only raise an outcome. One that raises nothing is refused as it is saved, not ignored in silence. */
import { networkCell, variantsOf } from '../../safety/cell'
import { isOutcome, rankOf, strictest } from '../../safety/outcome'
import { lineage } from '../../safety/technique-tree'
import type { IssueCode } from './codes'
import type { Issue, Requirement } from './requirement'

const refusal = (code: IssueCode, field: string, context?: Issue['context']): Issue[] => [
  { code, path: `ruling.${field}`, ...(context ? { context } : {}) },
]

/** The overlay must be stricter than the network's own ruling in at least one cell that it speaks about; elsewhere it changes nothing. */
export const overlayRaises: Requirement<'overlays', 'save'> = ({ ruling }, { techniques, contraindications }) => {
  if (!ruling) return []
  const { contraindication, technique, variant, outcome } = ruling
  const condition = contraindications.find((each) => each.key === contraindication)
  if (!condition) return refusal('unknown-contraindication', 'contraindication')
  const variants = variantsOf(condition)
  if (technique && !techniques.some(({ key }) => key === technique)) return refusal('unknown-technique', 'technique')
  if (variant && !variants.includes(variant)) return refusal('unknown-variant', 'variant')
  if (!isOutcome(outcome)) return refusal('unknown-outcome', 'outcome')

  const lines = techniques
    .map(({ key }) => lineage(techniques, key))
    .filter((line) => !technique || line.includes(technique))
  const about = variant ? [variant] : variants.length ? variants : [null]
  const outcomes = lines.flatMap((line) => about.map((each) => networkCell(condition, line, each).outcome))
  const raises = outcomes.some((network) => rankOf(outcome) > rankOf(network))
  return raises ? [] : refusal('overlay-not-stricter', 'outcome', { outcome, network: strictest(outcomes) })
}
